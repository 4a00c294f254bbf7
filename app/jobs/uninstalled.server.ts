import { fail, ok } from '@doorstep/policy';

import { theApp } from '../audit/actor.ts';
import { askAccess } from '../admin-api/access.ts';
import { recordAudit } from '../audit/record.server.ts';
import type { Database, WholeDatabase } from '../database.server.ts';
import type { OrderDependencies } from '../orders/dependencies.ts';
import type { JobOutcome } from './outcome.ts';

/** A shop, and how its Admin API is reached; `null` when there is no access to ask with. */
export interface ShopToClose {
  readonly database: WholeDatabase;
  readonly shop: string;
  readonly reach: (shop: string) => Promise<OrderDependencies | null>;
}

/**
 * `app/uninstalled`: forgets the tokens of a removed app. The policy stays until Shopify asks to redact the shop. The
 * webhook may be late or sent again by somebody, so Shopify is asked.
 */
export const closeUninstalled = (about: ShopToClose): Promise<JobOutcome> =>
  onceGone(about, async (transaction) => {
    const { shop } = about;
    const at = new Date();
    const where = { domain: shop, uninstalledAt: null };
    const { count } = await transaction.shop.updateMany({ where, data: { uninstalledAt: at } });
    if (count > 0) await recordAudit(transaction, { shop, by: theApp, at, what: { kind: 'uninstalled' } });
    return 'access is forgotten';
  });

/**
 * Does in one transaction what follows when the app is gone, and forgets the tokens. The app may be installed again at this
 * very moment: only the sessions go that were there before the question, and where another one is there by then, nothing
 * is done. An installation that comes later waits for the end of this, and begins anew after it.
 */
export async function onceGone(
  about: ShopToClose,
  close: (transaction: Database) => Promise<string>,
): Promise<JobOutcome> {
  const { database, shop } = about;
  const select = { id: true, accessToken: true };
  const asked = await database.session.findMany({ where: { shop }, select });
  const live = await unlessGone(about);
  if (live) return live;
  return database.$transaction(
    async (transaction) => {
      await transaction.$queryRaw`select 1 as locked from "Shop" where domain = ${shop} for update`;
      await transaction.session.deleteMany({ where: { shop, OR: asked } });
      if ((await transaction.session.count({ where: { shop } })) > 0) return installed;
      return ok(await close(transaction));
    },
    { maxWait: 10_000, timeout: 60_000 },
  );
}

const installed = ok('left alone: the app is installed');

/** The outcome of a job that would close or erase a shop; `null` when the app is really gone, so that it may. */
async function unlessGone({ shop, reach }: ShopToClose): Promise<JobOutcome | null> {
  switch (await askAccess((await reach(shop))?.admin ?? null)) {
    case 'gone':
      return null;
    case 'live':
      return installed;
    case 'unknown':
      return fail({ kind: 'retry', reason: 'Shopify does not say whether the app is still installed' });
  }
}
