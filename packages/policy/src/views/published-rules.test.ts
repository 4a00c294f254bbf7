import { expect, test } from 'vitest';
import { aallyn } from '../presets/aallyn.ts';
import type { AppMetafield } from './app-metafields.ts';
import { blocks, compile } from './checkout.fixture.ts';
import { readNoticeRules, readPromiseRules, readPublishedRules } from './published-rules.ts';

const entry = (value: string, key = 'checkout-blocks', type = 'shop'): AppMetafield => ({
  target: { type },
  metafield: { key, value },
});

test('the rules come from the shop’s metafield', () => {
  const others = [entry('{}', 'other'), entry('{}', 'checkout-blocks', 'product')];
  expect(readPublishedRules([...others, entry(JSON.stringify(blocks))])).toEqual(blocks);
});

test('the address notice and the promise card read theirs from the shop too', () => {
  expect(readNoticeRules([entry(JSON.stringify(blocks))])).toEqual(blocks);
  const { promise } = compile(aallyn);
  expect(readPromiseRules([entry(JSON.stringify(promise), 'promise-rules')])).toEqual(promise);
});

test.each([
  ['nothing published', []],
  ['no JSON', [entry('{"format":')]],
  ['another format', [entry(JSON.stringify({ ...blocks, format: 99 }))]],
  ['a part missing', [entry(JSON.stringify({ ...blocks, addresses: undefined }))]],
])('%s gives no rules, so that the blocks show nothing', (_, metafields) => {
  expect(readPublishedRules(metafields)).toBeNull();
  expect(readNoticeRules(metafields)).toBeNull();
  expect(readPromiseRules(metafields)).toBeNull();
});
