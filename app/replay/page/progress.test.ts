import { expect, test } from 'vitest';

import { sayProgress } from './progress.ts';

const at = (seconds: number) => new Date(Date.UTC(2026, 10, 30, 12, 0, seconds));
const fetching = {
  ...{ state: 'fetching', expected: 1_000, total: 4_000, listedSince: at(0) },
  ...{ readSince: null, orders: 0, note: null },
};

test('while Shopify lists the orders it is said how many of how many, and how long the others will take', () => {
  expect(sayProgress(fetching, at(20))).toEqual({
    ...{ isOpen: true, done: 1_000, of: 4_000 },
    words: 'Shopify lists your orders: 1,000 of 4,000, about 60 seconds left.',
  });
  expect(sayProgress({ ...fetching, expected: 0 }, at(20)).words).toBe(
    'Shopify lists your orders: 0 of 4,000.',
  );
});

test.each([
  ['they were not counted', null],
  ['more have come since', 900],
])('how many are listed is said alone where %s', (_, total) => {
  expect(sayProgress({ ...fetching, total }, at(20))).toMatchObject({
    ...{ of: null, words: 'Shopify lists your orders: 1,000 so far.' },
  });
});

test('while they are judged it is said how many of those that were listed', () => {
  const reading = { ...fetching, state: 'reading', readSince: at(60), orders: 250 };
  expect(sayProgress(reading, at(100)).words).toBe('250 of 1,000 orders are judged, about 2 minutes left.');
});
