import { ok } from '@doorstep/policy';
import type { Asked, ReturningLine, Result, SoldOrder, WantedItem } from '@doorstep/policy';

import type { Admin } from '../admin-api/call.ts';
import type { AdminFailure } from '../admin-api/failure.ts';
import { readReturn } from '../admin-api/return-processing.ts';
import type { OrderAfterSale } from '../admin-api/sold-order.ts';
import { readVariants } from '../admin-api/variants.ts';
import { priceAsPaid } from './door/price-as-paid.ts';
import { returnedLines } from './returned-lines.ts';

/** A return of an order, as Shopify tells of it. */
export type ReturnAtShopify = OrderAfterSale['returns']['nodes'][number];

/**
 * [RET-02, EXCH-01] What a return asks for that was made at Shopify: an exchange where something goes out instead. Of that Shopify tells the price
 * only once it is processed, so it is what it costs today in the order's country; where that cannot be told, somebody at the desk says it.
 */
export async function askedAtShopify(
  admin: Admin,
  { lines: sold, countryCode }: Pick<SoldOrder, 'lines' | 'countryCode'>,
  each: ReturnAtShopify,
): Promise<Result<Asked, AdminFailure>> {
  const lines: readonly ReturningLine[] = [...returnedLines(each)].map(([id, quantity]) => ({
    ...{ id, quantity, reason: reasonOf(each, id) },
  }));
  const found = await readReturn(admin, each.id);
  if (!found.ok) return found;
  const instead = found.value?.return.exchangeLineItems.nodes ?? [];
  if (instead.length === 0) return ok({ kind: 'return', lines, remedy: 'refund', attested: false });
  const ids = instead.flatMap(({ variantId }) => variantId ?? []);
  const read = await readVariants(admin, countryCode === null ? [] : ids, countryCode ?? '');
  if (!read.ok) return read;
  const paid = sold.find(({ id }) => lines.some((line) => line.id === id))?.paid;
  const wanted = instead.flatMap(({ variantId, quantity }): readonly WantedItem[] => {
    const variant = read.value.find(({ id }) => id === variantId);
    const price = variant && paid ? priceAsPaid(variant, paid) : null;
    return variant && price ? [{ variantId: variant.id, quantity, price }] : [];
  });
  return ok({ kind: 'exchange', lines, wanted, inWords: wanted.length < instead.length, attested: false });
}

function reasonOf({ returnLineItems }: ReturnAtShopify, lineId: string): string {
  const line = returnLineItems.nodes.find(
    (each) => 'fulfillmentLineItem' in each && each.fulfillmentLineItem.lineItem.id === lineId,
  );
  return line?.returnReasonDefinition?.handle ?? 'other-reason';
}
