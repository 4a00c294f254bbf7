import type { HeldOrder, KnownOrder } from '@doorstep/policy';

import type { OrderSnapshot, SeenFulfillmentOrder } from '../admin-api/order-snapshot.ts';
import { isHeld } from './our-holds.ts';
import type { Remembered } from './order-before.server.ts';

/** Fulfillment orders of which nothing leaves any more, although pieces remain in them. */
const ended: ReadonlySet<string> = new Set(['CLOSED', 'CANCELLED']);

/** Minutes after which fulfillment orders that Shopify has not shown will not come: it makes them within seconds. */
const usualMinutes = 10;

/** What else is known of an order when its decision is made true. */
interface AroundOrder {
  readonly remembered: Remembered | null;
  readonly address: string;
  /** The turns in which a fulfillment order was put on hold, by its GID. */
  readonly heldIn: (fulfillmentOrder: string) => readonly number[];
  readonly corrected: KnownOrder['corrected'];
  readonly now: Date;
}

/** What is so at Shopify, as the plan of what is to be done asks for it. */
export function knownNow(
  order: OrderSnapshot,
  { remembered, address, heldIn, corrected, now }: AroundOrder,
): KnownOrder {
  const ships = new Set(order.lines.flatMap(({ id, requiresShipping }) => (requiresShipping ? [id] : [])));
  const minutes = (now.getTime() - Date.parse(order.createdAt)) / 60_000;
  return {
    tags: order.tags,
    given: remembered?.given ?? [],
    promise: { value: order.metafield?.jsonValue ?? null, digest: order.metafield?.compareDigest ?? null },
    fulfillmentOrders: order.fulfillmentOrders
      // What nobody ships waits for no address: its own hold would have to be released by hand as well.
      .filter(({ deliveryMethod }) => deliveryMethod?.methodType !== 'NONE')
      .map((each) => asHeld(each, ships, heldIn(each.id))),
    pieces: order.cancelledAt === null ? countPieces(order) : 0,
    isFresh: minutes < usualMinutes,
    hasEmail: (order.email ?? '') !== '',
    waited: remembered?.waited ?? null,
    ...{ address, corrected },
  };
}

const countPieces = ({ lines }: OrderSnapshot): number =>
  lines
    .filter(({ requiresShipping }) => requiresShipping)
    .reduce((sum, line) => sum + Math.min(line.currentQuantity, line.unfulfilledQuantity), 0);

function asHeld(
  order: SeenFulfillmentOrder,
  ships: ReadonlySet<string>,
  heldIn: readonly number[],
): HeldOrder {
  const { id, status, lines, supportedActions } = order;
  const toLeave = ended.has(status) ? [] : lines.filter(({ lineItem }) => ships.has(lineItem));
  return {
    id,
    pieces: toLeave.reduce((sum, { remainingQuantity }) => sum + remainingQuantity, 0),
    isHeld: isHeld(order),
    heldIn,
    canBeHeld: supportedActions.some(({ action }) => action === 'HOLD'),
  };
}
