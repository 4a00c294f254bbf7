import type { FulfillmentOrder } from '../state/orders.ts';
import { newGid, type ShopState } from '../state/state.ts';

/** Pieces of a fulfillment order's lines, by their ids. */
export type Pieces = readonly { readonly id: string; readonly quantity: number }[];

/**
 * A fulfillment order with these pieces alone, and a new one with what is left of it; empty is all of it. `null` when more
 * is wanted than there is.
 */
export function splitOff(
  state: ShopState,
  whole: FulfillmentOrder,
  wanted: Pieces,
): { readonly chosen: FulfillmentOrder; readonly remaining: FulfillmentOrder | null } | null {
  if (wanted.length === 0) return { chosen: whole, remaining: null };
  const quantityOf = (id: string): number => wanted.find((each) => each.id === id)?.quantity ?? 0;
  const known = wanted.every((each) =>
    whole.lines.some((line) => line.id === each.id && each.quantity <= line.quantity),
  );
  if (!known) return null;
  const chosen = whole.lines.flatMap((line) => {
    const quantity = quantityOf(line.id);
    return quantity > 0 ? [{ ...line, quantity }] : [];
  });
  const rest = whole.lines.flatMap((line) => {
    const quantity = line.quantity - quantityOf(line.id);
    return quantity > 0 ? [{ ...line, quantity, id: newGid(state, 'FulfillmentOrderLineItem') }] : [];
  });
  const remaining =
    rest.length === 0 ? null : { ...whole, id: newGid(state, 'FulfillmentOrder'), lines: rest };
  return { chosen: { ...whole, lines: chosen }, remaining };
}

/** A fulfillment order for pieces that are to be shipped again, of which nobody has been asked anything. */
export function shipAgain(
  state: ShopState,
  like: FulfillmentOrder,
  lines: readonly { readonly orderLineId: string; readonly quantity: number }[],
): FulfillmentOrder {
  return {
    ...like,
    id: newGid(state, 'FulfillmentOrder'),
    lines: lines.map(({ orderLineId, quantity }) => ({
      id: newGid(state, 'FulfillmentOrderLineItem'),
      orderLineId,
      quantity,
    })),
    holds: [],
    requestStatus: 'UNSUBMITTED',
    merchantRequests: [],
    closed: false,
  };
}
