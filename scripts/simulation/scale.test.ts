import { expect, test } from 'vitest';

import { simulate } from './scale.ts';

const small = { shops: 1_000, ordersPerShop: 10, peakFactor: 5, seed: 1 };

test('the same seed comes to the same outcome, another one to another', () => {
  const busy = { ...small, ordersPerShop: 9_000, given: { worker: 1 } };
  expect(simulate(busy)).toEqual(simulate(busy));
  expect(simulate({ ...busy, seed: 2 }).waiting).not.toEqual(simulate(busy).waiting);
});

test('twice the shops have twice the rows', () => {
  const { rows } = simulate(small).inbox;
  expect(rows).toBe(1_000 * 10 * 4 * 14);
  expect(simulate({ ...small, shops: 2_000 }).inbox.rows).toBe(rows * 2);
});

test('as many processes as are needed keep up at the peak', () => {
  const { needed, oldest } = simulate({ ...small, ordersPerShop: 9_000 });
  expect(needed.worker).toBeGreaterThan(1);
  expect(oldest.processes).toBeLessThan(10);
});

test.each(['ingest', 'worker', 'postgres'] as const)('with too few of %s what waits grows', (role) => {
  const busy = { ...small, ordersPerShop: 10_000 };
  const { waiting } = simulate({ ...busy, given: { [role]: 0.1 } });
  const growing = waiting.slice(1).filter((each, at) => each > (waiting[at] ?? 0));
  expect(growing).toHaveLength(23);
});

test('a shop that sells more than its points allow waits for them, and processes do not help', () => {
  const { oldest, saturatesFirst } = simulate({ ...small, shops: 1, ordersPerShop: 900_000 });
  expect(saturatesFirst).toBe("the largest shop's points");
  expect(oldest.largestShop).toBeGreaterThan(60);
});
