import { database } from '../database.server.ts';
import type { Database } from '../database.server.ts';
import { askRenewal } from './ask-renewal.server.ts';

/** How a shop can be reached when nobody has the app open; `none`: the app has no token of it, or none that works or is renewed. */
export type KeptAccess = 'usable' | 'none';

const minute = 60 * 1000;
const day = 24 * 60 * minute;

/** An access token lasts an hour. It is renewed so long before its end: earlier than Shopify's library, which would renew it once for each job. */
const beforeItsEnd = 10 * minute;
/** What renews it lasts ninety days, and only then if nobody uses it. So many of them are left when it is renewed unasked. */
const inReserve = 30 * day;

/** The renewals of this process that are under way: who asks meanwhile waits for the same, and takes no connection for it. */
const underWay = new Map<string, Promise<KeptAccess>>();

/**
 * Sees to it that the stored access to a shop works. However many jobs ask at once, in however many processes, Shopify is asked
 * once. Throws when Shopify cannot be asked or does not say.
 * @param quiet Looks ahead: renews also what would only run out because nobody asks for weeks.
 */
export async function keepAccess(shop: string, now: Date, { quiet = false } = {}): Promise<KeptAccess> {
  const isDue = quiet ? runsOutQuietly : runsOut;
  const session = await sessionOf(database, shop);
  if (!session) return 'none';
  if (!isDue(session, now)) return 'usable';
  const running = underWay.get(shop);
  if (running) return running;
  const renewing = renewAlone(shop, now, isDue).finally(() => underWay.delete(shop));
  underWay.set(shop, renewing);
  return renewing;
}

/**
 * The lock on the row keeps other processes from asking for the same, and ends with this process. The pair is stored whole or
 * not at all: when this process dies in between, what renewed it is still stored, and Shopify takes that until its successor is used.
 */
export const renewAlone = (shop: string, now: Date, isDue = runsOut): Promise<KeptAccess> =>
  database.$transaction(
    async (transaction) => {
      await transaction.$queryRaw`select 1 as locked from "Session" where id = ${idOf(shop)} for update`;
      const session = await sessionOf(transaction, shop);
      if (!session) return 'none';
      // Somebody else has renewed it while this one waited, or the merchant has opened the app.
      if (!isDue(session, now)) return 'usable';
      // Nothing renews it: whether it still works, Shopify says to whoever uses it.
      if (session.refreshToken === null) return 'usable';
      const renewal = await askRenewal(shop, session.refreshToken, now);
      if (renewal.kind === 'refused') return 'none';
      await transaction.session.update({ where: { id: idOf(shop) }, data: renewal.pair });
      return 'usable';
    },
    { maxWait: 30_000, timeout: 30_000 },
  );

/** As Shopify's library names the session of a shop that is nobody's. */
const idOf = (shop: string): string => `offline_${shop}`;

interface Stored {
  readonly expires: Date | null;
  readonly refreshToken: string | null;
  readonly refreshTokenExpires: Date | null;
}

const sessionOf = (from: Database, shop: string): Promise<Stored | null> =>
  from.session.findUnique({ where: { id: idOf(shop) } });

const endsWithin = (end: Date | null, milliseconds: number, now: Date): boolean =>
  end !== null && end.getTime() - now.getTime() <= milliseconds;

function runsOut({ expires }: Stored, now: Date): boolean {
  return endsWithin(expires, beforeItsEnd, now);
}

/** Where it is not stored when it ends, it may be soon. */
function runsOutQuietly({ expires, refreshTokenExpires }: Stored, now: Date): boolean {
  if (expires === null) return false;
  return refreshTokenExpires === null || endsWithin(refreshTokenExpires, inReserve, now);
}
