import { decodePolicy } from '@doorstep/policy';
import type { Policy } from '@doorstep/policy';

import type { Actor } from '../audit/actor.ts';
import type { Database } from '../database.server.ts';

/** A policy that was published for one shop. `number` counts from 1. */
export interface PublishedVersion {
  readonly number: number;
  readonly policy: Policy;
  readonly publishedAt: Date;
  readonly publishedBy: Actor;
  /** Why, in the publisher's words. */
  readonly note: string | null;
  /** The version whose document this one brought back. */
  readonly restoredFrom: number | null;
  readonly protectionVariantId: string | null;
}

/** The version that is live for a shop; `null` before the first publishing. */
export async function currentVersion(database: Database, shop: string): Promise<PublishedVersion | null> {
  const row = await database.policyVersion.findFirst({
    where: { shop, publishedAt: { not: null } },
    orderBy: { number: 'desc' },
  });
  return row && readPublished(row);
}

/** One published version of a shop; `null` when there is none with that number. */
export async function versionNumbered(
  database: Database,
  shop: string,
  number: number,
): Promise<PublishedVersion | null> {
  const row = await database.policyVersion.findFirst({ where: { shop, number, publishedAt: { not: null } } });
  return row && readPublished(row);
}

/** The version that a shop's checkout ran under at an instant: what an order placed then was sold under. */
export async function versionInForce(
  database: Database,
  shop: string,
  at: Date,
): Promise<PublishedVersion | null> {
  const row = await database.policyVersion.findFirst({
    where: { shop, publishedAt: { lte: at } },
    orderBy: { number: 'desc' },
  });
  return row && readPublished(row);
}

type Row = NonNullable<Awaited<ReturnType<Database['policyVersion']['findFirst']>>>;

/** Stored documents were decoded before they were stored; one that cannot be read now is a bug, not bad input. */
function readPublished(row: Row): PublishedVersion {
  const policy = decodePolicy(row.document);
  if (!policy.ok || row.publishedAt === null) {
    throw new Error(`Policy version ${row.number} of ${row.shop} cannot be read.`);
  }
  const { number, publishedAt, publishedById, note, restoredFrom, protectionVariantId } = row;
  const publishedBy = { user: publishedById };
  return {
    ...{ number, policy: policy.value, publishedAt, publishedBy },
    ...{ note, restoredFrom, protectionVariantId },
  };
}
