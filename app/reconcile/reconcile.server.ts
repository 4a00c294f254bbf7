import { ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import type { AdminFailure } from '../admin-api/failure.ts';
import type { Database } from '../database.server.ts';
import { compareOrders } from './compare.server.ts';
import type { ShopToCompare } from './compare.server.ts';

const minute = 60 * 1000;
const day = 24 * 60 * minute;

/** Shopify's search learns of a change a little later than the order itself; each comparison looks back so far. */
const overlap = 30 * minute;
/** What the comparisons of the day have passed over is found by night, if it changed in the last so many days. */
const daysOfNight = 3;
/** Shopify shows apps no order that is older. */
const daysShown = 60;

/** How a comparison ended. */
export interface Reconciled {
  /** `false`: it stopped before the end, and goes on from there the next time. */
  readonly isAll: boolean;
  /** So many orders are followed because of it. */
  readonly asked: number;
}

/**
 * Compares a shop's orders with what the app knows of them, from where the last time ended: whatever Shopify did not tell, or
 * told and was lost, is followed now.
 */
export async function reconcile(about: ShopToCompare): Promise<Result<Reconciled, AdminFailure>> {
  const { admin, database, now } = about;
  const { shop } = admin;
  const kept = await database.reconciliation.findUnique({ where: { shop } });
  const from = kept?.upTo ?? (await readBeginning(database, shop));
  const compared = await compareOrders(about, latest(from, before(now, daysShown * day)));
  if (!compared.ok) return compared;
  const { upTo, asked } = compared.value;
  const progress = upTo === null ? { upTo: before(now, overlap), doneAt: now } : { upTo };
  await database.reconciliation.upsert({
    where: { shop },
    create: { shop, ...progress, asked },
    update: { ...progress, asked: { increment: asked } },
  });
  return ok({ isAll: upTo === null, asked });
}

/**
 * The same over the last days, whatever was compared before: an order whose job was given up, and one that Shopify's search did
 * not know of in time.
 */
export async function reconcileDays(about: ShopToCompare): Promise<Result<Reconciled, AdminFailure>> {
  const { admin, database, now } = about;
  const { shop } = admin;
  const kept = await database.reconciliation.findUnique({ where: { shop } });
  const compared = await compareOrders(about, kept?.nightUpTo ?? before(now, daysOfNight * day));
  if (!compared.ok) return compared;
  const { upTo: nightUpTo, asked } = compared.value;
  await database.reconciliation.upsert({
    where: { shop },
    create: { shop, upTo: await readBeginning(database, shop), nightUpTo, asked },
    update: { nightUpTo, asked: { increment: asked } },
  });
  return ok({ isAll: nightUpTo === null, asked });
}

/** When the app was installed: before that nothing was promised to anybody. */
export async function readBeginning(database: Database, shop: string): Promise<Date> {
  const { installedAt } = await database.shop.findUniqueOrThrow({ where: { domain: shop } });
  return installedAt;
}

const before = (now: Date, milliseconds: number): Date => new Date(now.getTime() - milliseconds);
const latest = (one: Date, other: Date): Date => (one > other ? one : other);
