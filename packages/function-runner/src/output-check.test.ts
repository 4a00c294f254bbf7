import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { functionSchema } from './function-schema.ts';
import { checkedOutput } from './output-check.ts';

const file = new URL('../../../extensions/shipping-policy/schema.graphql', import.meta.url);
const schema = functionSchema(readFileSync(file, 'utf8'));
const checked = (output: unknown) =>
  checkedOutput(schema, 'cart.delivery-options.discounts.generate.run', output);
const adding = (value: unknown, targets: unknown = [{ deliveryOption: { handle: 'a' } }]) => ({
  operations: [{ deliveryDiscountsAdd: { selectionStrategy: 'ALL', candidates: [{ targets, value }] } }],
});

test('a good output passes, and numbers may stand for Decimals', () => {
  expect(checked(adding({ percentage: { value: 100 } }))).toMatchObject(
    adding({ percentage: { value: '100' } }),
  );
});

test.each([
  ['no operations at all', {}],
  ['an unknown field', { operations: [], extra: 1 }],
  ['an operation without content', { operations: [{}] }],
  ['a value of two kinds', adding({ percentage: { value: '1' }, fixedAmount: { amount: '1' } })],
  [
    'a target of two kinds',
    adding({ percentage: { value: '1' } }, [{ deliveryGroup: { id: 'g' }, deliveryOption: { handle: 'a' } }]),
  ],
  ['a percentage above 100', adding({ percentage: { value: '100.5' } })],
  ['a negative amount', adding({ fixedAmount: { amount: '-1' } })],
  ['a Decimal that is no number', adding({ percentage: { value: 'NaN' } })],
  ['a message that is missing', { operations: [{ enteredDiscountCodesReject: { codes: [] } }] }],
])('%s is an InvalidOutputError', (_case, output) => {
  expect(() => checked(output)).toThrow(expect.objectContaining({ name: 'InvalidOutputError' }));
  expect(() => checked(output)).toThrow(/^output/);
});

test('a target that the schema does not have is said so', () => {
  expect(() => checkedOutput(schema, 'purchase.nothing.run', {})).toThrow(
    'the schema has no target purchase.nothing.run',
  );
});
