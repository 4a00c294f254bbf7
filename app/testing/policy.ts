import { aallyn } from '@doorstep/policy';
import type { Policy } from '@doorstep/policy';

import { database } from '../database.server.ts';
import { jsonOf } from '../json.ts';

/** What policies that were published for a test sell as protection; no shop of the tests has it unless a test makes it. */
export const protectionVariantId = 'gid://shopify/ProductVariant/298';

interface PublishedPolicy {
  readonly number?: number;
  readonly policy?: Policy;
  readonly at?: Date;
}

/** Puts a version into the database as if it had been published for a shop; the preset's first one unless said otherwise. */
export async function publishFor(
  domain: string,
  { number = 1, policy = aallyn, at = new Date('2026-11-01T00:00:00Z') }: PublishedPolicy = {},
): Promise<void> {
  await database.shop.upsert({ where: { domain }, create: { domain }, update: {} });
  const data = {
    document: jsonOf(policy),
    publishedBy: 'user 1',
    publishedById: '1',
    publishedAt: at,
    startedAt: at,
  };
  await database.policyVersion.create({
    data: { shop: domain, number, ...data, protectionVariantId },
  });
}
