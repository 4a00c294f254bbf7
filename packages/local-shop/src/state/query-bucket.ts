/** Points that the app may spend on the Admin API, as they were at an instant (ISO text). */
export interface QueryBucket {
  readonly available: number;
  readonly at: string;
}

/** A shop's plan, by Shopify's public name. */
export type PlanName = (typeof PLAN_NAMES)[number];
export const PLAN_NAMES = ['Development', 'Basic', 'Advanced', 'Shopify Plus'] as const;

/** Points that come back each second. A development shop has what a standard plan has. */
const restoredPerSecond: Readonly<Record<PlanName, number>> = {
  Development: 100,
  Basic: 100,
  Advanced: 200,
  'Shopify Plus': 1000,
};

/** How many seconds fill an empty bucket: recorded with 2,000 points at 100, measured by others with 4,000 at 200. */
const SECONDS_TO_FILL = 20;

/** Size and rate of the bucket on a plan, in points and points for each second. */
export const bucketOf = (plan: PlanName): { readonly size: number; readonly rate: number } => ({
  size: restoredPerSecond[plan] * SECONDS_TO_FILL,
  rate: restoredPerSecond[plan],
});

/** The bucket at a later instant, with what has come back since; `null` is one that nobody has drawn from. */
export function bucketAt(bucket: QueryBucket | null, plan: PlanName, now: string): QueryBucket {
  const { size, rate } = bucketOf(plan);
  if (bucket === null) return { available: size, at: now };
  const seconds = Math.max(0, (Date.parse(now) - Date.parse(bucket.at)) / 1000);
  return { available: Math.min(size, bucket.available + seconds * rate), at: now };
}
