import type { Admin } from '../admin-api/call.ts';
import type { Database } from '../database.server.ts';
import { liveVersion } from '../policy/versions.server.ts';
import { lookAtHealth } from './look.server.ts';

/** Milliseconds after which a shop is looked at again, when nobody has done so by opening the page. */
const dayLong = 24 * 60 * 60 * 1000;

/** So many shops in one round, so that a round does not keep the next from happening. */
const mostShops = 20;

/**
 * Looks at the shops that were not looked at for a day. It renews their access on the way, which ends in a shop where
 * nothing happens for ninety days. `reach` gives a shop's Admin API, or `null` without access.
 * Throws with words for the shops that could not be looked at; each of them is due again a day later.
 */
export async function lookAtDueShops(
  database: Database,
  reach: (shop: string) => Promise<Admin | null>,
  now: Date,
): Promise<void> {
  const failed: string[] = [];
  for (const shop of await listDueShops(database, now)) {
    if (!(await claim(database, shop, now))) continue;
    try {
      const live = await liveVersion(database, shop);
      if (live) await lookAtHealth({ database, admin: await reach(shop), shop, now }, live);
    } catch (error) {
      failed.push(`${shop}: ${error instanceof Error ? error.message : 'failed'}`);
    }
  }
  if (failed.length > 0) throw new Error(failed.join('; '));
}

const dueAt = (now: Date): Date => new Date(now.getTime() - dayLong);

async function listDueShops(database: Database, now: Date): Promise<readonly string[]> {
  const rows = await database.shop.findMany({
    where: {
      uninstalledAt: null,
      policyVersions: { some: { publishedAt: { not: null } } },
      OR: [{ healthLook: null }, { healthLook: { triedAt: { lte: dueAt(now) } } }],
    },
    orderBy: { domain: 'asc' },
    take: mostShops,
    select: { domain: true },
  });
  return rows.map(({ domain }) => domain);
}

/** Whether this instance looks; several of them make rounds at once. */
async function claim(database: Database, shop: string, now: Date): Promise<boolean> {
  const data = [{ shop, triedAt: now, lookedAt: null, unseen: [] }];
  const { count: first } = await database.healthLook.createMany({ data, skipDuplicates: true });
  if (first > 0) return true;
  const where = { shop, triedAt: { lte: dueAt(now) } };
  const { count } = await database.healthLook.updateMany({ where, data: { triedAt: now } });
  return count > 0;
}
