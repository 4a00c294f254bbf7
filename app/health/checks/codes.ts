import type { CodeReach } from '../../admin-api/code-reach.ts';
import type { Problem, WayOut } from '../problem.ts';

/** A problem of one code; its place in Shopify's admin is the way out. */
export const problemOfCode = (
  { id, title }: CodeReach,
  problem: Pick<Problem, 'severity' | 'message' | 'meaning'>,
): Problem => ({
  ...problem,
  about: id,
  wayOut: { ...discounts, label: `Open “${title}”`, url: addressOf(id) },
});

const discounts = { kind: 'link' } as const satisfies Pick<WayOut, 'kind'>;

const addressOf = (id: string): string => `shopify://admin/discounts/${id.split('/').at(-1) ?? ''}`;

/** How many codes are looked at, as it is said to the merchant. */
export const ofYourCodes = 'your latest 50 active codes';
