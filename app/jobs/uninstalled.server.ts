import { fail, ok } from '@doorstep/policy';

import { theApp } from '../audit/actor.ts';
import { askAccess } from '../admin-api/access.ts';
import { recordAudit } from '../audit/record.server.ts';
import type { Database } from '../database.server.ts';
import type { OrderDependencies } from '../orders/dependencies.ts';
import type { JobOutcome } from './outcome.ts';

/** A shop, and how its Admin API is reached; `null` when there is no access to ask with. */
export interface ShopToClose {
  readonly database: Database;
  readonly shop: string;
  readonly reach: (shop: string) => Promise<OrderDependencies | null>;
}

/**
 * `app/uninstalled`: forgets the tokens of a removed app. The policy stays until Shopify asks to redact the shop. The
 * webhook may be late or sent again by somebody, so Shopify is asked; and only the sessions that were there before the
 * question go, because the app may be installed again at this moment.
 */
export async function closeUninstalled(about: ShopToClose): Promise<JobOutcome> {
  const { database, shop } = about;
  const select = { id: true, accessToken: true };
  const sessions = await database.session.findMany({ where: { shop }, select });
  const live = await unlessGone(about);
  if (live) return live;
  await database.session.deleteMany({ where: { shop, OR: sessions } });
  if ((await database.session.count({ where: { shop } })) > 0) return installed;
  const at = new Date();
  const where = { domain: shop, uninstalledAt: null };
  const { count } = await database.shop.updateMany({ where, data: { uninstalledAt: at } });
  if (count > 0) await recordAudit(database, { shop, by: theApp, at, what: { kind: 'uninstalled' } });
  return ok('access is forgotten');
}

const installed = ok('left alone: the app is installed');

/** The outcome of a job that would close or erase a shop; `null` when the app is really gone, so that it may. */
export async function unlessGone({ shop, reach }: ShopToClose): Promise<JobOutcome | null> {
  switch (await askAccess((await reach(shop))?.admin ?? null)) {
    case 'gone':
      return null;
    case 'live':
      return installed;
    case 'unknown':
      return fail({ kind: 'retry', reason: 'Shopify does not say whether the app is still installed' });
  }
}
