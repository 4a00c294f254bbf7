import { decodePolicy } from '@doorstep/policy';
import type { Policy } from '@doorstep/policy';
import { z } from 'zod';

import type { Actor } from '../audit/actor.ts';
import { run } from '../database.server.ts';
import type { Database, Statement } from '../database.server.ts';
import { askFor } from '../keyset.ts';
import type { Turn } from '../keyset.ts';
import type { ConfigurationDigests } from './configuration-digests.ts';

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
  /** Of what was written to Shopify, by the metafield's key; empty for versions of releases that wrote none down. */
  readonly digests: ConfigurationDigests;
}

/** The version that is live for a shop; `null` before the first publishing. */
export async function currentVersion(database: Database, shop: string): Promise<PublishedVersion | null> {
  const row = await findPublished(database, shop, 'infinity');
  return row ? readKept(database, shop, row) : null;
}

/** The version by which checkout runs now; `null` before the first publishing, and once the merchant has undone set-up. */
export async function liveVersion(database: Database, shop: string): Promise<PublishedVersion | null> {
  const row = await database.policyVersion.findFirst({
    where: { shop, publishedAt: { not: null } },
    orderBy: { number: 'desc' },
    include: { owner: { select: { undoneAt: true } } },
  });
  return row && !isUndone(row) ? readPublished(row) : null;
}

/** When a version was published, and when the merchant last undid set-up. */
interface RowOfShop {
  readonly publishedAt: Date | null;
  readonly owner: { readonly undoneAt: Date | null };
}

/** Whether the merchant undid set-up after this version was published, up to an instant. */
const isUndone = ({ publishedAt, owner: { undoneAt } }: RowOfShop, at: Date | null = null): boolean =>
  publishedAt !== null && undoneAt !== null && publishedAt < undoneAt && (at === null || undoneAt <= at);

/** One published version of a shop; `null` when there is none with that number. */
export async function versionNumbered(
  database: Database,
  shop: string,
  number: number,
): Promise<PublishedVersion | null> {
  const row = await database.policyVersion.findFirst({ where: { shop, number, publishedAt: { not: null } } });
  return row && readPublished(row);
}

/**
 * The version that a shop's checkout ran under at an instant: what an order placed then was sold under. None from the moment
 * at which the merchant undid set-up to the next publishing.
 */
export async function versionInForce(
  database: Database,
  shop: string,
  at: Date,
): Promise<PublishedVersion | null> {
  const row = await findPublished(database, shop, at.toISOString());
  if (!row || isUndone({ publishedAt: row.publishedAt, owner: row }, at)) return null;
  return readKept(database, shop, row);
}

/**
 * The version by which a request about an order is judged that was placed at an instant: the one in force then, else the first that was published after
 * it. What was sold before the merchant's first version has no other policy in writing; `null` where there is none.
 */
export async function versionForRequests(
  database: Database,
  shop: string,
  at: Date,
): Promise<PublishedVersion | null> {
  const inForceThen = await versionInForce(database, shop, at);
  if (inForceThen !== null) return inForceThen;
  const row = await database.policyVersion.findFirst({
    where: { shop, publishedAt: { gt: at } },
    orderBy: { number: 'asc' },
  });
  return row && readPublished(row);
}

/**
 * As much of the last version that was published up to an instant as tells whether it was read before: `xmin` is who wrote the row last, and costs
 * nothing where a digest of the document would have to be made of all of it. Instants as text of UTC: see {@link run}.
 */
const findingPublished: Statement = {
  name: 'find published version',
  text: `
    select number, "publishedAt"::text, "undoneAt"::text, "PolicyVersion".xmin::text as revision
    from "PolicyVersion" join "Shop" on domain = shop
    where shop = $1 and "publishedAt" <= $2::timestamptz at time zone 'utc'
    order by number desc limit 1`,
};

const instant = z.string().transform((text) => new Date(`${text.replace(' ', 'T')}Z`));
const publishedRows = z.array(
  z.object({ number: z.number(), publishedAt: instant, undoneAt: instant.nullable(), revision: z.string() }),
);

type FoundRow = z.infer<typeof publishedRows>[number];

/** @param at An instant in PostgreSQL's words. */
const findPublished = async (database: Database, shop: string, at: string): Promise<FoundRow | undefined> =>
  publishedRows.parse(await run(database, findingPublished, [shop, at]))[0];

/** Each order asks for its version and each visitor for the current one, and a published one never changes: those used last are kept as they were read. */
const kept = new Map<string, Promise<PublishedVersion | null>>();
const mostKept = 200;

/** Whoever asks while it is read waits for the same reading; what could not be read is read again. */
function readKept(
  database: Database,
  shop: string,
  { number, publishedAt, revision }: FoundRow,
): Promise<PublishedVersion | null> {
  const key = `${shop} ${number} ${publishedAt.getTime()} ${revision}`;
  const version = kept.get(key) ?? versionNumbered(database, shop, number);
  kept.delete(key);
  kept.set(key, version);
  const forget = () => void kept.delete(key);
  void version.then((found) => found ?? forget(), forget);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  return version;
}

/** Tells of any instant whether {@link versionInForce} would find a version, for many at once. */
export async function readInForce(database: Database, shop: string): Promise<(at: Date) => boolean> {
  const rows = await database.policyVersion.findMany({
    where: { shop, publishedAt: { not: null } },
    orderBy: { number: 'desc' },
    select: { publishedAt: true, owner: { select: { undoneAt: true } } },
  });
  return (at) => {
    const version = rows.find(({ publishedAt }) => publishedAt !== null && publishedAt <= at);
    return version !== undefined && !isUndone(version, at);
  };
}

/** The version that a shop's checkout ran under before another one; `null` for the first. */
export async function versionBefore(
  database: Database,
  shop: string,
  number: number,
): Promise<PublishedVersion | null> {
  const [row] = await publishedVersions(database, shop, { before: BigInt(number) }, 0);
  return row ?? null;
}

/** The published versions of a page of this size, and one more, in the order that `askFor` says. */
export async function publishedVersions(
  database: Database,
  shop: string,
  turn: Turn,
  size: number,
): Promise<readonly PublishedVersion[]> {
  const { range, order, take } = askFor(turn, size);
  const numbers = Object.fromEntries(
    Object.entries(range).map(([side, key]) => [side, Math.min(Number(key), largestNumber)]),
  );
  const where = { shop, publishedAt: { not: null }, number: numbers };
  const rows = await database.policyVersion.findMany({ where, orderBy: { number: order }, take });
  return rows.map(readPublished);
}

/** Of a PostgreSQL integer. */
const largestNumber = 2_147_483_647;

type Row = NonNullable<Awaited<ReturnType<Database['policyVersion']['findFirst']>>>;

/** Stored documents were decoded before they were stored; one that cannot be read now is a bug, not bad input. */
function readPublished(row: Row): PublishedVersion {
  const policy = decodePolicy(row.document);
  if (!policy.ok || row.publishedAt === null) {
    throw new Error(`Policy version ${row.number} of ${row.shop} cannot be read.`);
  }
  const { number, publishedAt, publishedById, note, restoredFrom, protectionVariantId } = row;
  const publishedBy = { user: publishedById };
  const { digests } = digestsIn.parse(row.writing);
  return {
    ...{ number, policy: policy.value, publishedAt, publishedBy },
    ...{ note, restoredFrom, protectionVariantId, digests },
  };
}

const digestsIn = z.object({ digests: z.record(z.string(), z.string()).default({}) }).catch({ digests: {} });
