import { effect, Signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import type { TargetStart } from '../target-start.ts';
import { targetApi } from './api.ts';

const start: TargetStart = {
  target: 'purchase.checkout.block.render',
  script: '/x.js',
  signals: { lines: [], 'cost.totalAmount': { amount: 1 }, note: null },
  constants: { 'shop.name': 'AALLYN', 'shop.id': '1' },
  procedures: ['applyCartLinesChange', 'sessionToken.get'],
  dictionaries: [],
  locale: 'en',
  currency: 'USD',
  capabilities: [],
};

test('values are signals of the extension’s own class: reading one subscribes', () => {
  const { api, set } = targetApi(start, Signal, () => Promise.resolve());
  const seen: unknown[] = [];
  expect(api.lines).toBeInstanceOf(Signal);
  effect(() => {
    seen.push((api.lines as Signal<unknown>).value);
  });
  set({ lines: [1], unknown: 2 });
  expect(seen).toEqual([[], [1]]);
});

test('without a signal class a value can still be read and subscribed to', () => {
  const { api, set } = targetApi(start, undefined, () => Promise.resolve());
  const listener = vi.fn();
  const { cost } = api as { cost: { totalAmount: Signal<unknown> & { current: unknown } } };
  const stop = cost.totalAmount.subscribe(listener);
  set({ 'cost.totalAmount': { amount: 2 } });
  stop();
  set({ 'cost.totalAmount': { amount: 3 } });
  expect(listener.mock.calls).toEqual([[{ amount: 2 }]]);
  expect(cost.totalAmount.current).toEqual({ amount: 3 });
});

test('what JSON had to write as null is undefined in the API', () => {
  const { api } = targetApi(start, Signal, () => Promise.resolve());
  expect((api.note as Signal<unknown>).value).toBeUndefined();
});

test('constants keep their place beside each other, and functions call the host by name', async () => {
  const call = vi.fn().mockResolvedValue({ type: 'success' });
  const { api } = targetApi(start, Signal, call);
  expect(api.shop).toEqual({ name: 'AALLYN', id: '1' });
  const { sessionToken, applyCartLinesChange } = api as {
    sessionToken: { get(): Promise<unknown> };
    applyCartLinesChange(change: unknown): Promise<unknown>;
  };
  expect(await applyCartLinesChange({ type: 'removeCartLine' })).toEqual({ type: 'success' });
  await sessionToken.get();
  expect(call.mock.calls).toEqual([
    ['api', 'applyCartLinesChange', { type: 'removeCartLine' }],
    ['api', 'sessionToken.get'],
  ]);
});
