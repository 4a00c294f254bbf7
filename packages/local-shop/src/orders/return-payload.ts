import { plainId } from '../state/gid.ts';
import type { Order } from '../state/orders.ts';
import type { Return, ReturnLine } from '../state/returns.ts';
import { priceSet } from './line-payload.ts';

type Payload = Readonly<Record<string, unknown>>;

const named = (id: string): Payload => ({ id: Number(plainId(id)), admin_graphql_api_id: id });

/**
 * The body of `returns/request`, `approve`, `decline` and `process`. What stands in the list of lines is our own expectation:
 * Shopify's examples have none, and of `process` none at all.
 */
export function returnPayload(order: Order, each: Return): Payload {
  const own = { ...named(each.id), status: each.status.toLowerCase(), order: named(order.id) };
  if (each.decline) {
    const { reason, note } = each.decline;
    return { ...own, decline: { reason: reason.toLowerCase(), note } };
  }
  return {
    ...own,
    name: null,
    total_return_line_items: each.lines.length,
    return_line_items: each.lines.map(linePayload),
    return_shipping_fees: each.shippingFee
      ? [{ ...named(each.shippingFee.id), price: priceSet(each.shippingFee.amount) }]
      : [],
    total_exchange_line_items: each.exchanges.length,
    exchange_line_items: each.exchanges.map(({ id }) => ({ ...named(id), line_item: null })),
  };
}

function linePayload({
  id,
  fulfillmentLineId,
  quantity,
  reason,
  reasonNote,
  customerNote,
}: ReturnLine): Payload {
  return {
    ...named(id),
    fulfillment_line_item: named(fulfillmentLineId),
    quantity,
    return_reason: reason.reason.toLowerCase(),
    return_reason_note: reasonNote,
    customer_note: customerNote,
  };
}

/** The body of `returns/close`, `cancel` and `reopen`. */
export function shortReturnPayload(order: Order, { id, status }: Return): Payload {
  return { ...named(id), order_id: Number(plainId(order.id)), status: status.toLowerCase() };
}

/** The body of `returns/update`: what was taken out of it. */
export function changedReturnPayload(
  { id }: Return,
  removed: readonly { readonly id: string; readonly quantity: number }[],
): Payload {
  const removals = removed.map((each) => ({ admin_graphql_api_id: each.id, delta: each.quantity }));
  return {
    admin_graphql_api_id: id,
    return_line_items: { removals },
    restocking_fees: { updates: [], removals: [] },
    return_shipping_fees: { updates: [], removals: [] },
  };
}
