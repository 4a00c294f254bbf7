import { effect, Signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import { isRecord } from '../record.ts';
import type { TargetStart } from '../target-start.ts';
import { targetApi } from './api.ts';

const start: TargetStart = {
  target: 'purchase.checkout.block.render',
  script: '/x.js',
  signals: { lines: [], 'cost.totalAmount': { amount: 1 }, note: null },
  constants: { 'shop.name': 'Example Shop', 'shop.id': '1' },
  procedures: ['applyCartLinesChange', 'sessionToken.get'],
  dictionaries: [],
  locale: 'en',
  currency: 'USD',
  capabilities: [],
  appUrl: null,
  entry: null,
};
const silent = () => Promise.resolve();

/** The member at a path of the API, as an extension would read it. */
function member(api: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((level, key) => (isRecord(level) ? level[key] : undefined), api);
}

/** Calls a function of the API. */
function invoke(api: unknown, path: readonly string[], ...args: readonly unknown[]): unknown {
  const called = member(api, ...path);
  if (typeof called !== 'function') throw new Error(`${path.join('.')} is no function.`);
  return Reflect.apply(called, undefined, args);
}

test('values are signals of the extension’s own class: reading one subscribes', () => {
  const { api, set } = targetApi(start, Signal, silent);
  const seen: unknown[] = [];
  expect(api.lines).toBeInstanceOf(Signal);
  effect(() => {
    seen.push(member(api, 'lines', 'value'));
  });
  set({ lines: [1], unknown: 2 });
  expect(seen).toEqual([[], [1]]);
});

test('without a signal class a value can still be read and subscribed to', () => {
  const { api, set } = targetApi(start, undefined, silent);
  const listener = vi.fn();
  const stop = invoke(api, ['cost', 'totalAmount', 'subscribe'], listener);
  set({ 'cost.totalAmount': { amount: 2 } });
  if (typeof stop === 'function') Reflect.apply(stop, undefined, []);
  set({ 'cost.totalAmount': { amount: 3 } });
  expect(listener.mock.calls).toEqual([[{ amount: 2 }]]);
  expect(member(api, 'cost', 'totalAmount', 'current')).toEqual({ amount: 3 });
});

test('what JSON had to write as null is undefined in the API', () => {
  const { api } = targetApi(start, Signal, silent);
  expect(api.note).toBeInstanceOf(Signal);
  expect(member(api, 'note', 'value')).toBeUndefined();
});

test('constants keep their place beside each other, and functions call the host by name', async () => {
  const call = vi.fn().mockResolvedValue({ type: 'success' });
  const { api } = targetApi(start, Signal, call);
  expect(api.shop).toEqual({ name: 'Example Shop', id: '1' });
  expect(await invoke(api, ['applyCartLinesChange'], { type: 'removeCartLine' })).toEqual({
    type: 'success',
  });
  await invoke(api, ['sessionToken', 'get']);
  expect(call.mock.calls).toEqual([
    ['api', 'applyCartLinesChange', { type: 'removeCartLine' }],
    ['api', 'sessionToken.get'],
  ]);
});
