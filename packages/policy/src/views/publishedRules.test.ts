import { expect, test } from 'vitest';
import { blocks } from './checkout.fixture.ts';
import type { AppMetafield } from './appMetafields.ts';
import { publishedRules } from './publishedRules.ts';

const entry = (value: string, key = 'checkout-blocks', type = 'shop'): AppMetafield => ({
  target: { type },
  metafield: { key, value },
});

test('the rules come from the shop’s metafield', () => {
  const others = [entry('{}', 'other'), entry('{}', 'checkout-blocks', 'product')];
  expect(publishedRules([...others, entry(JSON.stringify(blocks))])).toEqual(blocks);
});

test.each([
  ['nothing published', []],
  ['no JSON', [entry('{"format":')]],
  ['another format', [entry(JSON.stringify({ ...blocks, format: 99 }))]],
  ['a part missing', [entry(JSON.stringify({ ...blocks, addresses: undefined }))]],
])('%s gives no rules, so that the blocks show nothing', (_, metafields) => {
  expect(publishedRules(metafields)).toBeNull();
});
