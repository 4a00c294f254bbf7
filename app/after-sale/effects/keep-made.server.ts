import type { Money } from '@doorstep/policy';

import type { Database } from '../../database.server.ts';
import { jsonOf } from '../../json.ts';
import type { Outcome } from '../outcome.ts';
import type { RequestKey } from '../store.server.ts';

/** What was made for a request at Shopify, by which its next plan and the desk find it. */
export interface MadeAtShopify {
  readonly returnId?: string;
  readonly invoiceId?: string;
  readonly invoiceUrl?: string | null;
  /** How much is to be paid there. */
  readonly invoiceDue?: Money;
  readonly invoicePaidAt?: Date;
  /** What its customer is told that was done. */
  readonly outcome?: Outcome;
}

/** Keeps what was made for a request at Shopify. */
export async function keepMade(
  database: Database,
  { shop, id }: RequestKey,
  { invoiceDue: due, outcome, ...made }: MadeAtShopify,
): Promise<void> {
  const data = {
    ...made,
    ...(due === undefined ? {} : { invoiceDue: { ...due } }),
    ...(outcome === undefined ? {} : { outcome: jsonOf(outcome) }),
  };
  await database.afterSaleRequest.update({ where: { shop_id: { shop, id } }, data });
}

/** The returns of an order that requests have, this one's left out. */
export async function returnsOfOthers(
  database: Database,
  { shop, id, orderId }: RequestKey & { readonly orderId: string },
): Promise<ReadonlySet<string>> {
  const rows = await database.afterSaleRequest.findMany({
    where: { shop, orderId, id: { not: id }, returnId: { not: null } },
    select: { returnId: true },
  });
  return new Set(rows.flatMap(({ returnId }) => returnId ?? []));
}
