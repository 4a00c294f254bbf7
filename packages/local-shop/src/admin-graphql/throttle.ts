import { GraphQLError } from 'graphql';

import type { ShopContext } from '../shop-context.ts';
import { bucketAt, bucketOf } from '../state/query-bucket.ts';

const MOST_POINTS = 1000;
const documentation = 'https://shopify.dev/api/usage/rate-limits';

/** Shopify's error for a request that may cost more than any may, whatever is in the bucket; `null` when it may not. */
export function tooDear(cost: number): GraphQLError | null {
  if (cost <= MOST_POINTS) return null;
  return new GraphQLError(
    `Query cost is ${cost}, which exceeds the single query max cost limit (${MOST_POINTS}).\n\nSee https://shopify.dev/docs/api/usage/rate-limits for more information on how the\ncost of a query is calculated.\n\nTo query larger amounts of data with fewer limits, bulk operations should be used instead.\nSee https://shopify.dev/docs/api/usage/bulk-operations/queries for usage details.\n`,
    { extensions: { code: 'MAX_COST_EXCEEDED', cost, maxCost: MOST_POINTS, documentation } },
  );
}

/** Shopify's error for a request that the bucket does not hold enough for. */
export const throttledError = (): GraphQLError =>
  new GraphQLError('Throttled', { extensions: { code: 'THROTTLED', documentation } });

/** Takes what a request may cost out of the bucket; false, and nothing is taken, when there is not enough. */
export function takePoints(context: ShopContext, points: number): boolean {
  const bucket = currentBucket(context);
  const enough = bucket.available >= points || !context.state.isThrottled;
  context.state.queryBucket = enough ? { ...bucket, available: bucket.available - points } : bucket;
  return enough;
}

/** Puts back what a request did not cost after all. */
export function putBackPoints(context: ShopContext, points: number): void {
  const bucket = currentBucket(context);
  context.state.queryBucket = { ...bucket, available: bucket.available + points };
}

/** The `extensions.cost` of an answer. `actual` is null for a request that was not carried out. */
export function costAnswer(
  context: ShopContext,
  requested: number,
  actual: number | null,
): Readonly<Record<string, unknown>> {
  const { size, rate } = bucketOf(context.state.shop.plan);
  return {
    requestedQueryCost: requested,
    actualQueryCost: actual,
    throttleStatus: {
      maximumAvailable: size,
      currentlyAvailable: Math.floor(currentBucket(context).available),
      restoreRate: rate,
    },
  };
}

const currentBucket = ({ state, now }: ShopContext) => bucketAt(state.queryBucket, state.shop.plan, now());
