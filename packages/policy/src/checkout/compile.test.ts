import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locales } from '../document/locales.ts';
import type { Policy } from '../document/policy.ts';
import { textIn } from '../document/texts.ts';
import { aallyn } from '../presets/aallyn.ts';
import { protectionVariantId, published } from '../testing/carts.ts';
import { bytesOf, fingerprint } from './bytes.ts';
import { compileCheckout, largestMetafield } from './compile.ts';
import {
  decodeBlockRules,
  decodeDeliveryRules,
  decodeShippingRules,
  decodeValidationRules,
} from './decode-rules.ts';

const documents = ({ shipping, delivery, validation, blocks }: ReturnType<typeof published>) =>
  [shipping, delivery, validation, blocks].map((rules) => JSON.stringify(rules));

test('the AALLYN preset with all its languages stays under 6 kB', () => {
  const total = documents(published()).reduce((sum, document) => sum + bytesOf(document), 0);
  expect(total).toBeLessThan(6_000);
});

test('equal policies compile to equal bytes, whatever the order they were written in', () => {
  const { destinations, protection, addresses } = aallyn;
  const reordered: Policy = {
    ...aallyn,
    destinations: { ...destinations, served: destinations.served.toReversed() },
    protection: { ...protection, waives: protection.waives.toReversed() },
    addresses: { ...addresses, poBox: addresses.poBox },
  };
  expect(documents(published(reordered))).toEqual(documents(published()));
  expect(published(reordered).hash).toBe(published().hash);
});

test('another value, another hash', () => {
  const signature = { ...aallyn.signature, above: { minor: 25001, currency: 'USD' } };
  expect(published({ ...aallyn, signature }).hash).not.toBe(published().hash);
  expect(published().hash).toMatch(/^[0-9a-f]{16}$/);
});

test('what is compiled can be read back as it is', () => {
  const { shipping, delivery, validation, blocks } = published();
  const trip = (rules: unknown): unknown => JSON.parse(JSON.stringify(rules));
  expect(decodeShippingRules(trip(shipping))).toEqual(shipping);
  expect(decodeDeliveryRules(trip(delivery))).toEqual(delivery);
  expect(decodeValidationRules(trip(validation))).toEqual(validation);
  expect(decodeBlockRules(trip(blocks))).toEqual(blocks);
});

test('every sentence is there in every language, with its values filled in', () => {
  const { validation, delivery } = published();
  for (const text of [...Object.values(validation.texts), ...Object.values(delivery.texts)]) {
    for (const locale of locales) expect(textIn(text, locale)).toMatch(/^[^{}]+$/);
  }
});

test('only sentences that this policy can need are compiled', () => {
  expect(Object.keys(published().validation.texts)).toEqual([
    'poBox',
    'streetAndPoBox',
    'country',
    'protectionQuantity',
    'protectionAlone',
    'protectionUnavailable',
  ]);
});

test('a policy that would not fit into a metafield is refused in words', () => {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
  const served = letters.flatMap((first) =>
    letters.slice(0, 9).map((second) => ({
      country: first + second,
      flat: { minor: 2500, currency: 'USD' },
      freeFrom: {
        amount: { minor: 100000, currency: 'HKD' },
        shopEquivalent: { minor: 12800, currency: 'USD' },
      },
    })),
  );
  const compiled = compileCheckout(
    { ...aallyn, destinations: { ...aallyn.destinations, served } },
    { version: 1, protectionVariantId },
  );
  expect(compiled).toMatchObject({ ok: false, error: [{ code: 'too-large', path: '' }] });
  expect(largestMetafield).toBeLessThan(10_000);
});

test('rules of another format, or none, are read as null', () => {
  const { shipping, delivery, validation, blocks } = published();
  for (const format of [0, 2, '1', null]) {
    expect(decodeShippingRules({ ...shipping, format })).toBeNull();
    expect(decodeDeliveryRules({ ...delivery, format })).toBeNull();
    expect(decodeValidationRules({ ...validation, format })).toBeNull();
    expect(decodeBlockRules({ ...blocks, format })).toBeNull();
  }
});

test('a broken leaf anywhere makes rules unreadable', () => {
  const decoders = {
    shipping: decodeShippingRules,
    delivery: decodeDeliveryRules,
    validation: decodeValidationRules,
    blocks: decodeBlockRules,
  };
  const broken = [];
  for (const [name, decode] of Object.entries(decoders)) {
    const rules: unknown = published()[name as keyof typeof decoders];
    for (const path of leavesOf(rules)) {
      for (const wrong of [{}, Symbol.iterator]) {
        if (decode(replaced(rules, path, wrong)) !== null) broken.push(`${name}.${path.join('.')}`);
      }
    }
  }
  expect(broken).toEqual([]);
});

test('unknown input never throws and never becomes rules', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true }), (value) => {
      for (const decode of [
        decodeShippingRules,
        decodeDeliveryRules,
        decodeValidationRules,
        decodeBlockRules,
      ]) {
        expect(decode(value)).toBeNull();
      }
    }),
  );
});

test('bytes are counted as UTF-8 and fingerprints depend on every character', () => {
  expect(bytesOf('aé私😀')).toBe(new TextEncoder().encode('aé私😀').length);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(bytesOf(text)).toBe(new TextEncoder().encode(text).length);
      expect(fingerprint(text)).toMatch(/^[0-9a-f]{16}$/);
      expect(fingerprint(`${text}x`)).not.toBe(fingerprint(`${text}y`));
    }),
  );
});

function leavesOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
}

function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value))
    return value.map((item, index) => (String(index) === key ? replaced(item, rest, by) : item));
  const fields = value as Readonly<Record<string, unknown>>;
  return { ...fields, [key]: replaced(fields[key], rest, by) };
}
