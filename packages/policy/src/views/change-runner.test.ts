import { expect, test, vi } from 'vitest';
import type { CartLineChange } from './cart.ts';
import { createChangeRunner, type Progress, type Repair } from './change-runner.ts';

const add: CartLineChange = { type: 'addCartLine', merchandiseId: 'fee', quantity: 1 };
const remove: CartLineChange = { type: 'removeCartLine', id: 'line', quantity: 1 };
const repair: Repair = { cause: 'country', change: remove };

function runnerOn(apply: (change: CartLineChange) => Promise<{ type: string }>) {
  const seen: Progress[] = [];
  const runner = createChangeRunner(apply, () => seen.push(runner.progress()));
  return { runner, seen };
}

const success = () => Promise.resolve({ type: 'success' });
const error = () => Promise.resolve({ type: 'error' });

test('a change is announced when it starts and when it is made', async () => {
  const { runner, seen } = runnerOn(success);
  await expect(runner.turn(add)).resolves.toBe(true);
  expect(seen).toEqual([
    { busy: true, wanted: true, failed: false, repaired: null },
    { busy: false, wanted: null, failed: false, repaired: null },
  ]);
});

test.each([
  ['answers with an error, as wallets do', error],
  ['breaks', () => Promise.reject(new Error('network'))],
])('a change fails when Shopify %s, and the next one forgets that', async (_, apply) => {
  const { runner } = runnerOn(vi.fn(success).mockImplementationOnce(apply));
  await expect(runner.turn(add)).resolves.toBe(false);
  expect(runner.progress()).toEqual({ busy: false, wanted: null, failed: true, repaired: null });
  await expect(runner.turn(add)).resolves.toBe(true);
  expect(runner.progress().failed).toBe(false);
});

test('one change at a time: what comes while another is under way is not sent', async () => {
  const apply = vi.fn(success);
  const { runner } = runnerOn(apply);
  const made = await Promise.all([runner.turn(add), runner.turn(remove), runner.repair(repair)]);
  expect(made).toEqual([true, false, false]);
  expect(apply.mock.calls).toEqual([[add]]);
});

test('nothing to change is nothing to send', async () => {
  const apply = vi.fn(success);
  const { runner, seen } = runnerOn(apply);
  await expect(runner.turn(null)).resolves.toBe(false);
  await expect(runner.repair(null)).resolves.toBe(false);
  expect(apply).not.toHaveBeenCalled();
  expect(seen).toEqual([]);
});

test('a repair that did not help is not sent again, until the cart was well in between', async () => {
  const apply = vi.fn(success);
  const { runner } = runnerOn(apply);
  await runner.repair(repair);
  await runner.repair(repair);
  expect(apply).toHaveBeenCalledTimes(1);
  await runner.repair(null);
  await runner.repair(repair);
  expect(apply).toHaveBeenCalledTimes(2);
});

test('what was repaired is remembered until the shopper changes something', async () => {
  const { runner } = runnerOn(success);
  await runner.repair(repair);
  expect(runner.progress().repaired).toBe('country');
  await runner.turn(add);
  expect(runner.progress().repaired).toBeNull();
});

test('a failed change leaves what was repaired before', async () => {
  const { runner } = runnerOn(vi.fn(error).mockImplementationOnce(success));
  await runner.repair(repair);
  await runner.turn(add);
  expect(runner.progress()).toEqual({ busy: false, wanted: null, failed: true, repaired: 'country' });
});

test('while a change is under way it is known what the shopper wants; a repair is nobody’s wish', async () => {
  const { runner, seen } = runnerOn(success);
  await runner.turn(remove);
  await runner.repair(repair);
  expect(seen.map(({ wanted }) => wanted)).toEqual([false, null, null, null]);
});
