import { ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import type { OpenFile } from '../admin-api/bulk-file.server.ts';
import type { AdminFailure } from '../admin-api/failure.ts';
import { compareInBulk } from './compare-in-bulk.server.ts';
import type { ShopToCompare } from './compare.server.ts';
import { reconcileDays } from './reconcile.server.ts';

/** How far the comparison of the night came: to its end, so far that it goes on at once, or until Shopify is asked again. */
export type Night = 'done' | 'more' | 'under-way';

/** The comparison of the night: by a file of all orders of the last days, or page by page where Shopify gives none. */
export async function reconcileNight(
  about: ShopToCompare,
  open?: OpenFile,
): Promise<Result<Night, AdminFailure>> {
  const { admin, database } = about;
  const kept = await database.reconciliation.findUnique({ where: { shop: admin.shop } });
  if ((kept?.nightUpTo ?? null) === null) {
    const compared = await compareInBulk(about, open);
    if (!compared.ok) return compared;
    if (compared.value.kind === 'under-way') return ok('under-way');
    if (compared.value.kind === 'compared') return ok('done');
  }
  const listed = await reconcileDays(about);
  return listed.ok ? ok(listed.value.isAll ? 'done' : 'more') : listed;
}
