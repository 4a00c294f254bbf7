import type { Policy } from '@doorstep/policy';

import { dateIn } from '../date-in-zone.ts';
import type { PublishedVersion } from '../versions.server.ts';

/** The name of the file that a version is exported to: `aallyn-policy-v7-2026-11-29.json`; the date is the shop's. */
export function fileNameOf(
  shop: string,
  { number, policy, publishedAt }: Pick<PublishedVersion, 'number' | 'policy' | 'publishedAt'>,
): string {
  const handle = shop.split('.')[0] ?? shop;
  return `${handle}-policy-v${number}-${dateIn(policy.merchant.timeZone, publishedAt)}.json`;
}

/** A policy as people read it in a file. */
export const fileOf = (policy: Policy): string => `${JSON.stringify(policy, null, 2)}\n`;
