import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aallyn } from '../presets/aallyn.ts';
import { minimalPolicy } from '../presets/minimal.ts';
import { arbitraryPolicies } from '../testing/arbitrary-policies.ts';
import { decodePolicy } from './decode.ts';
import { policyJsonSchema } from './json-schema.ts';

const validate = new Ajv2020({ strict: true, allowUnionTypes: true, validateFormats: false }).compile(
  policyJsonSchema(),
);
const isValid = (value: unknown): boolean => validate(JSON.parse(JSON.stringify(value)));

test('every preset is valid by the exported schema', () => {
  const shop = {
    name: 'Aomori',
    currency: 'JPY',
    timeZone: 'Asia/Tokyo',
    country: 'JP',
    contact: 'a@b.example',
  };
  for (const preset of [aallyn, minimalPolicy(shop)])
    expect([isValid(preset), validate.errors]).toEqual([true, null]);
});

test('every policy is valid by it', () => {
  fc.assert(
    fc.property(arbitraryPolicies, (policy) => {
      expect([isValid(policy), validate.errors]).toEqual([true, null]);
    }),
  );
});

/** Every value of a document, by the keys that lead to it. */
function placesIn(value: unknown, keys: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [keys];
  return Object.entries(value).flatMap(([key, part]) => placesIn(part, [...keys, key]));
}

function withValue(keys: readonly string[], replacement: unknown): unknown {
  const copy: unknown = structuredClone(aallyn);
  let at: unknown = copy;
  for (const key of keys.slice(0, -1)) at = Reflect.get(Object(at), key);
  Reflect.set(Object(at), keys.at(-1) ?? '', replacement);
  return copy;
}

test('what the decoder refuses of a single value, the schema refuses too, and nothing else', () => {
  const places = placesIn(aallyn);
  expect(places.length).toBeGreaterThan(300);
  const misjudged = places.flatMap((keys) =>
    [undefined, { a: 1 }, -1, 1.5, ' x ', 'x'.repeat(600), 1e12].filter((wrong) => {
      const document = withValue(keys, wrong);
      const decoded = decodePolicy(JSON.parse(JSON.stringify(document)));
      const betweenFields = !decoded.ok && decoded.error.some(({ code }) => code === 'contradiction');
      return !betweenFields && isValid(document) !== decoded.ok;
    }),
  );
  expect(misjudged).toEqual([]);
});

test('a field that is not the policy’s is refused, and so is another version', () => {
  expect(isValid({ ...aallyn, locker: true })).toBe(false);
  expect(isValid({ ...aallyn, schemaVersion: 3 })).toBe(false);
});
