import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';

import { bucketOf } from '../state/query-bucket.ts';
import { testShop } from '../test-shop.ts';

const lines = 'nodes { id lineItems(first: 250) { nodes { id product { id } variant { id } } } }';
/** So many times 398 points at most; its answer holds nothing and costs less. */
const dear = (times: number): string =>
  `{ ${Array.from({ length: times }, (_, index) => `o${index}: orders(first: 250) { ${lines} }`).join(' ')} }`;

const cost = z.object({
  extensions: z.object({
    cost: z.object({
      requestedQueryCost: z.number(),
      actualQueryCost: z.number().nullable(),
      throttleStatus: z.object({
        maximumAvailable: z.number(),
        currentlyAvailable: z.number(),
        restoreRate: z.number(),
      }),
    }),
  }),
});
const errors = z.array(z.object({ message: z.string(), extensions: z.unknown() }));
const costIn = (answer: unknown) => cost.parse(answer).extensions.cost;
const plain = (answer: unknown): unknown => JSON.parse(JSON.stringify(answer));

test('a request that may cost over 1,000 points is refused in Shopify’s words, and takes nothing', async () => {
  const shop = testShop();
  const answer = await shop.admin(dear(3));
  expect(Object.keys(answer)).toEqual(['errors']);
  const [error, ...others] = errors.parse(plain(answer.errors));
  expect(others).toEqual([]);
  expect(error?.message).toMatch(
    /^Query cost is 1194, which exceeds the single query max cost limit \(1000\)\./,
  );
  expect(error?.extensions).toEqual({
    code: 'MAX_COST_EXCEEDED',
    cost: 1194,
    maxCost: 1000,
    documentation: 'https://shopify.dev/api/usage/rate-limits',
  });
  expect(shop.context.state.queryBucket).toBeNull();
});

test('an answer costs what it holds, not what it might have held', async () => {
  const { requestedQueryCost, actualQueryCost, throttleStatus } = costIn(await testShop().admin(dear(1)));
  expect(requestedQueryCost).toBe(398);
  expect(actualQueryCost).toBeLessThan(20);
  expect(throttleStatus.currentlyAvailable).toBe(2000 - (actualQueryCost ?? 0));
});

test('a bucket without enough in it answers as Shopify does, and time fills it', async () => {
  const shop = testShop();
  shop.context.state.queryBucket = { available: 120, at: shop.context.now() };
  expect(plain(await shop.admin(dear(1)))).toEqual({
    errors: [
      {
        message: 'Throttled',
        extensions: { code: 'THROTTLED', documentation: 'https://shopify.dev/api/usage/rate-limits' },
      },
    ],
    extensions: {
      cost: {
        requestedQueryCost: 398,
        actualQueryCost: null,
        throttleStatus: { maximumAvailable: 2000, currentlyAvailable: 120, restoreRate: 100 },
      },
    },
  });
  shop.moveTo('2026-11-23T10:00:02.779Z');
  expect(await shop.admin(dear(1))).toHaveProperty('errors');
  shop.moveTo('2026-11-23T10:00:02.780Z');
  expect(await shop.admin(dear(1))).not.toHaveProperty('errors');
});

test('requests that arrive together each need all they may cost', async () => {
  const shop = testShop();
  const answers = await Promise.all(Array.from({ length: 8 }, () => shop.admin(dear(1))));
  expect(answers.filter((answer) => answer.errors)).toHaveLength(3);
});

test('a larger plan has a larger bucket that fills faster', async () => {
  const shop = testShop();
  shop.context.state.shop = { ...shop.context.state.shop, plan: 'Advanced' };
  expect(costIn(await shop.admin('{ shop { name } }')).throttleStatus).toEqual({
    maximumAvailable: 4000,
    currentlyAvailable: 3999,
    restoreRate: 200,
  });
  expect(bucketOf('Shopify Plus')).toEqual({ size: 20_000, rate: 1000 });
});

test('whatever is asked and however long nothing is, the bucket is never over its size nor below zero', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ wait: fc.nat({ max: 30_000 }), times: fc.integer({ min: 1, max: 2 }) }), {
        maxLength: 12,
      }),
      async (steps) => {
        const shop = testShop();
        let at = Date.parse(shop.context.now());
        shop.context.state.queryBucket = { available: 300, at: shop.context.now() };
        for (const { wait, times } of steps) {
          shop.moveTo(new Date((at += wait)).toISOString());
          const { requestedQueryCost, actualQueryCost, throttleStatus } = costIn(
            await shop.admin(dear(times)),
          );
          expect(actualQueryCost ?? 0).toBeLessThanOrEqual(requestedQueryCost);
          expect(throttleStatus.currentlyAvailable).toBeGreaterThanOrEqual(0);
          expect(throttleStatus.currentlyAvailable).toBeLessThanOrEqual(2000);
        }
      },
    ),
    { numRuns: 20 },
  );
});
