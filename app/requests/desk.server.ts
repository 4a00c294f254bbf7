import type { Actor } from '../audit/actor.ts';
import { recordAudit } from '../audit/record.server.ts';
import type { Database } from '../database.server.ts';

/** A request as the merchant reads it. */
export interface ReceivedRequest {
  readonly id: string;
  readonly country: string;
  readonly email: string | null;
  readonly note: string | null;
  readonly locale: string;
  readonly createdAt: Date;
  readonly handledAt: Date | null;
}

/** How often a country was asked for, and how many of these requests nobody has answered yet. */
export interface WantedCountry {
  readonly country: string;
  readonly requests: number;
  readonly open: number;
}

/** The latest requests of a shop, those that wait for an answer first. */
export async function listReceivedRequests(
  database: Database,
  shop: string,
  limit: number,
): Promise<readonly ReceivedRequest[]> {
  return database.shopperRequest.findMany({
    where: { shop },
    orderBy: [{ handledAt: { sort: 'desc', nulls: 'first' } }, { createdAt: 'desc' }],
    take: limit,
  });
}

/** Where the shoppers of a shop want it to ship, most wanted first. */
export async function countWantedCountries(
  database: Database,
  shop: string,
): Promise<readonly WantedCountry[]> {
  const rows = await database.shopperRequest.groupBy({
    by: ['country'],
    where: { shop, kind: 'destination' },
    _count: { _all: true, handledAt: true },
  });
  return rows
    .map(({ country, _count }) => ({
      country,
      requests: _count._all,
      open: _count._all - _count.handledAt,
    }))
    .sort((one, other) => other.requests - one.requests || one.country.localeCompare(other.country));
}

/** Marks a request as answered, or open again. False when the shop has no such request; one that is marked so stays as it is. */
export async function markAnswered(
  database: Database,
  { shop, id, by }: { readonly shop: string; readonly id: string; readonly by: Actor },
  answered: boolean,
  now: Date,
): Promise<boolean> {
  const request = await database.shopperRequest.findUnique({ where: { shop_id: { shop, id } } });
  if (!request) return false;
  const { count } = await database.shopperRequest.updateMany({
    where: { shop, id, handledAt: answered ? null : { not: null } },
    data: { handledAt: answered ? now : null },
  });
  if (count === 0) return true;
  const kind = answered ? 'request-answered' : 'request-reopened';
  await recordAudit(database, { shop, by, at: now, what: { kind, country: request.country } });
  return true;
}

/** How many requests of a shop nobody has answered yet. */
export const countUnanswered = (database: Database, shop: string): Promise<number> =>
  database.shopperRequest.count({ where: { shop, handledAt: null } });
