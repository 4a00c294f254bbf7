import type { ShopContext } from '../shop-context.ts';
import { gid, plainId } from '../state/gid.ts';
import type { Return, ReverseDelivery } from '../state/returns.ts';
import { newGid } from '../state/state.ts';
import { writtenDisposition, type WantedDisposition } from './dispositions.ts';
import { record, type ReturnedOrder } from './returns.ts';
import { deliverablePayload, dispositionsPayload } from './reverse-payload.ts';

/** The line of a reverse fulfillment order that stands for a return's line. */
export const reverseLineId = (returnLineId: string): string =>
  gid('ReverseFulfillmentOrderLineItem', plainId(returnLineId));

/** The return of which something is waited for under this id, with its order. */
export function findReturnBy(
  { state }: ShopContext,
  matches: (each: Return) => boolean,
): ReturnedOrder | null {
  for (const order of state.orders.values()) {
    const found = order.returns.find(matches);
    if (found) return { order, return: found };
  }
  return null;
}

/** Says what becomes of pieces, beside or before they are processed. Sends `reverse_fulfillment_orders/dispose`. */
export function disposeOf(
  context: ShopContext,
  { order, return: open }: ReturnedOrder,
  wanted: readonly WantedDisposition[],
): ReturnedOrder {
  const written = wanted.map((each) => writtenDisposition(context, each));
  const disposed: Return = { ...open, dispositions: [...open.dispositions, ...written] };
  return record(context, order, disposed, () => [
    { topic: 'reverse_fulfillment_orders/dispose', payload: dispositionsPayload(disposed, written) },
  ]);
}

/** How a parcel travels back: with which number, and with which label at which address. */
export interface WantedDelivery {
  readonly tracking: ReverseDelivery['tracking'];
  readonly labelUrl: string | null;
}

/**
 * Sends pieces on their way back; none named are all that are on no way yet. Sends `reverse_deliveries/attach_deliverable` where
 * there is a number or a label.
 */
export function addReverseDelivery(
  context: ShopContext,
  { order, return: open }: ReturnedOrder,
  lines: readonly { readonly returnLineId: string; readonly quantity: number }[],
  { tracking, labelUrl }: WantedDelivery,
): { readonly returned: ReturnedOrder; readonly delivery: ReverseDelivery } {
  const { state, now } = context;
  const travelling = lines.length > 0 ? lines : undelivered(open);
  const delivery: ReverseDelivery = {
    id: newGid(state, 'ReverseDelivery'),
    lines: travelling.map((line) => ({ ...line, id: newGid(state, 'ReverseDeliveryLineItem') })),
    tracking,
    label: labelUrl === null ? null : { url: labelUrl, createdAt: now(), updatedAt: now() },
  };
  const sent: Return = { ...open, deliveries: [...open.deliveries, delivery] };
  return { returned: told(context, { order, return: sent }, delivery), delivery };
}

/** Another number or label for a parcel on its way back; what is left out stays. */
export function changeReverseDelivery(
  context: ShopContext,
  { order, return: open }: ReturnedOrder,
  before: ReverseDelivery,
  { tracking, labelUrl }: WantedDelivery,
): { readonly returned: ReturnedOrder; readonly delivery: ReverseDelivery } {
  const now = context.now();
  const delivery: ReverseDelivery = {
    ...before,
    tracking: tracking ?? before.tracking,
    label:
      labelUrl === null
        ? before.label
        : { url: labelUrl, createdAt: before.label?.createdAt ?? now, updatedAt: now },
  };
  const deliveries = open.deliveries.map((each) => (each.id === delivery.id ? delivery : each));
  return { returned: told(context, { order, return: { ...open, deliveries } }, delivery), delivery };
}

/** The pieces of each line that no parcel brings back yet. */
export function undelivered({ lines, deliveries }: Return) {
  return lines.flatMap(({ id, quantity }) => {
    const travelling = deliveries
      .flatMap((each) => each.lines)
      .filter(({ returnLineId }) => returnLineId === id)
      .reduce((pieces, line) => pieces + line.quantity, 0);
    return quantity > travelling ? [{ returnLineId: id, quantity: quantity - travelling }] : [];
  });
}

function told(
  context: ShopContext,
  { order, return: changed }: ReturnedOrder,
  delivery: ReverseDelivery,
): ReturnedOrder {
  return record(context, order, changed, () =>
    delivery.tracking || delivery.label
      ? [
          {
            topic: 'reverse_deliveries/attach_deliverable',
            payload: deliverablePayload(context.state, changed, delivery),
          },
        ]
      : [],
  );
}
