import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { buildSchema, Kind, parse } from 'graphql';
import { expect, test } from 'vitest';
import { checkedOutput, functionEngine, functionSchema } from 'function-runner';
import { arbitraryInput, withUniqueHandles, type KnownValues } from './arbitrary-input.ts';
import { arbitraryRules } from './arbitrary-rules.ts';
import { functionBundles, functionTargets, type FunctionTarget } from './function-targets.ts';
import { runSource } from './sources.ts';

/** The seed is the same in every run: more of them would be the same again. FC_SEED looks at others. */
const inputs = 5_000;

const documents = {
  'cart.delivery-options.discounts.generate.run': 'shipping',
  'cart.lines.discounts.generate.run': 'promo',
  'cart.delivery-options.transform.run': 'delivery',
  'cart.validations.generate.run': 'validation',
} as const;

const knownValues: KnownValues = {
  countryCode: fc.constantFrom('US', 'HK', 'JP', 'DE'),
  provinceCode: fc.constantFrom('OH', 'AE', 'GU', 'PW'),
  currencyCode: fc.constantFrom('USD', 'HKD', 'JPY', 'KWD'),
  groupType: fc.constant('ONE_TIME_PURCHASE'),
  deliveryMethodType: fc.constant('SHIPPING'),
  title: fc.constantFrom('Standard', 'UPS Ground', 'Standard (signature required)'),
  presentmentCurrencyRate: fc.constantFrom('1.0', '7.8123', '155.675', '0.0'),
  id: fc.constant('gid://shopify/ProductVariant/44012345678901'),
  code: fc.constantFrom('Standard', 'WELCOME10', 'BAGS15'),
  date: fc.constantFrom('2026-11-27', '2026-11-03', '2031-01-01'),
  step: fc.constantFrom('CHECKOUT_INTERACTION', 'CHECKOUT_COMPLETION'),
};

function inputsFor({ target, query, schemaFile }: FunctionTarget): fc.Arbitrary<unknown> {
  const [operation] = parse(query).definitions;
  const document = Object.entries(documents).find(([name]) => name === target)?.[1];
  if (operation?.kind !== Kind.OPERATION_DEFINITION || document === undefined) throw new Error(target);
  const known = { ...knownValues, jsonValue: arbitraryRules(document) };
  const schema = buildSchema(readFileSync(schemaFile, 'utf8'));
  return arbitraryInput(schema, operation.selectionSet, known).map(withUniqueHandles);
}

/** Every handle, code and field that an output acts on. */
function targetsIn(output: unknown): readonly string[] {
  const found: string[] = [];
  JSON.stringify(output, (key, value: unknown) => {
    const acts = ['handle', 'deliveryOptionHandle', 'code', 'target'].includes(key);
    if (acts && typeof value === 'string') found.push(value);
    return value;
  });
  return found;
}

const cases = functionTargets.map((of) => [of.target, of] as const);

test.each(cases)(
  '%s: thousands of inputs of the real schema give valid output, the same again, and no target twice',
  { timeout: 300_000 },
  (_, of) => {
    const schema = functionSchema(readFileSync(of.schemaFile, 'utf8'));
    fc.assert(
      fc.property(inputsFor(of), (input) => {
        const before = JSON.stringify(input);
        const output = runSource(of.extension, of.exportName, input);
        expect(() => checkedOutput(schema, of.target, output)).not.toThrow();
        expect(JSON.stringify(output)).not.toMatch(/NaN|Infinity|undefined/);
        expect(Buffer.byteLength(JSON.stringify(output))).toBeLessThan(20_000);
        const targets = targetsIn(output);
        expect(new Set(targets).size).toBe(targets.length);
        expect(runSource(of.extension, of.exportName, input)).toEqual(output);
        expect(JSON.stringify(input)).toBe(before);
      }),
      { numRuns: inputs },
    );
  },
);

const engine = await functionEngine({ metered: false });
const bundles = await functionBundles();

test.each(cases)(
  '%s: the bundle in QuickJS answers as the source does in Node',
  { timeout: 120_000 },
  async (_, of) => {
    await fc.assert(
      fc.asyncProperty(inputsFor(of), async (input) => {
        const { output } = await engine.run(bundles.get(of.extension) ?? '', of.exportName, input);
        expect(JSON.stringify(output)).toBe(JSON.stringify(runSource(of.extension, of.exportName, input)));
      }),
      { numRuns: 150 },
    );
  },
);
