import type { ShopContext } from '../shop-context.ts';
import { orderWithPart } from '../state/find-order.ts';
import type { Money } from '../state/money.ts';
import type { Order } from '../state/orders.ts';
import type { Return, ReturnLine, ReturnReason } from '../state/returns.ts';
import { newGid } from '../state/state.ts';
import { recordChange, type Told } from './record-change.ts';
import { feeTax, feeWithTax, inBothOf } from './refund-amounts.ts';
import { refundOrder } from './refund-order.ts';
import type { RefundRefusal, WantedRefund } from './wanted-refund.ts';
import { returnPayload, shortReturnPayload } from './return-payload.ts';
import { standingFulfillments } from './fulfillment.ts';
import {
  exchangedLines,
  exchangeLine,
  withProcessed,
  withUnpaidHeld,
  type WantedExchange,
} from './exchanges.ts';
import { writtenDisposition, type WantedDisposition } from './dispositions.ts';

/** Pieces that are to come back. */
export interface WantedReturnLine {
  readonly fulfillmentLineId: string;
  readonly quantity: number;
  readonly reason: ReturnReason;
  readonly reasonNote: string;
  readonly customerNote: string | null;
}

export type ReturnedOrder = { readonly order: Order; readonly return: Return };

/** The line of a parcel that has left, with the pieces of it that no return has asked for yet. */
export function findReturnable(
  order: Order,
  fulfillmentLineId: string,
): { readonly orderLineId: string; readonly left: number } | null {
  const line = standingFulfillments(order)
    .flatMap(({ lines }) => lines)
    .find(({ id }) => id === fulfillmentLineId);
  if (!line) return null;
  const taken = order.returns
    .filter(({ status }) => status !== 'DECLINED' && status !== 'CANCELED')
    .flatMap(({ lines }) => lines)
    .filter((each) => each.fulfillmentLineId === fulfillmentLineId)
    .reduce((pieces, { quantity }) => pieces + quantity, 0);
  return { orderLineId: line.orderLineId, left: line.quantity - taken };
}

/**
 * Opens a return of pieces that may be returned: asked for (`returns/request`), or open at once, of which Shopify is
 * taken to send `returns/approve` (our own expectation).
 */
export function openReturn(
  context: ShopContext,
  order: Order,
  wanted: readonly WantedReturnLine[],
  {
    isApproved,
    fee,
    exchanges,
  }: {
    readonly isApproved: boolean;
    readonly fee: Money | null;
    readonly exchanges: readonly WantedExchange[];
  },
): ReturnedOrder {
  const { state, now } = context;
  const requested: Return = {
    id: newGid(state, 'Return'),
    name: `${order.name}-R${order.returns.length + 1}`,
    status: 'REQUESTED',
    lines: wanted.map((line) => ({
      ...line,
      id: newGid(state, 'ReturnLineItem'),
      orderLineId: findReturnable(order, line.fulfillmentLineId)?.orderLineId ?? '',
      processed: 0,
      refunded: 0,
    })),
    decline: null,
    shippingFee: fee && feeOf(context, order, fee),
    exchanges: exchanges.map((each) => exchangeLine(context, order, each)),
    dispositions: [],
    deliveries: [],
    reverseFulfillmentOrderId: null,
    createdAt: now(),
    approvedAt: null,
    closedAt: null,
  };
  const opened = isApproved ? approved(context, requested) : requested;
  const topic = isApproved ? 'returns/approve' : 'returns/request';
  return record(context, order, opened, (changed) => [{ topic, payload: returnPayload(changed, opened) }]);
}

function feeOf({ state }: ShopContext, order: Order, fee: Money): Return['shippingFee'] {
  const amount = inBothOf(order, fee);
  const tax = feeTax(state, order, amount);
  return { id: newGid(state, 'Fee'), amount, ...(tax && { tax }) };
}

/** A return by its id, with its order. */
export function findReturn({ state }: ShopContext, id: string): ReturnedOrder | null {
  const order = orderWithPart(state, id);
  const found = order?.returns.find((each) => each.id === id);
  return order && found ? { order, return: found } : null;
}

/** Lets the buyer send it back. Sends `returns/approve`. */
export function approveReturn(
  context: ShopContext,
  { order, return: requested }: ReturnedOrder,
): ReturnedOrder {
  const open = approved(context, requested);
  return record(context, order, open, (changed) => [
    { topic: 'returns/approve', payload: returnPayload(changed, open) },
  ]);
}

/** Says no, and why. Sends `returns/decline`. */
export function declineReturn(
  context: ShopContext,
  { order, return: requested }: ReturnedOrder,
  decline: NonNullable<Return['decline']>,
): ReturnedOrder {
  const declined: Return = { ...requested, status: 'DECLINED', decline };
  return record(context, order, declined, (changed) => [
    { topic: 'returns/decline', payload: returnPayload(changed, declined) },
  ]);
}

/** Ends, drops or takes up a return again. Sends `returns/close`, `returns/cancel` or `returns/reopen`. */
export function setReturnStatus(
  context: ShopContext,
  { order, return: before }: ReturnedOrder,
  to: 'closed' | 'canceled' | 'reopened',
): ReturnedOrder {
  const [status, topic] = (
    { closed: ['CLOSED', 'close'], canceled: ['CANCELED', 'cancel'], reopened: ['OPEN', 'reopen'] } as const
  )[to];
  if (before.status === status) return { order, return: before };
  const changed: Return = { ...before, status, closedAt: status === 'CLOSED' ? context.now() : null };
  return record(context, order, changed, (after) => [
    { topic: `returns/${topic}`, payload: shortReturnPayload(after, changed) },
  ]);
}

/** Pieces that have arrived or are sent in exchange, and what is given back for them. */
export interface Processing extends Pick<
  WantedRefund,
  'transactions' | 'storeCredit' | 'shipping' | 'note' | 'allowOverRefunding'
> {
  readonly lines: readonly {
    readonly id: string;
    readonly quantity: number;
    readonly dispositions: readonly WantedDisposition[];
  }[];
  readonly exchanges: readonly { readonly id: string; readonly quantity: number }[];
}

/**
 * Deals with pieces that have arrived and with those that are given in exchange: these become lines of the order with a
 * fulfillment order of their own, on hold while the buyer owes for them. The fee is withheld with the first pieces. Sends
 * `refunds/create` and `returns/process`; the return stays open.
 */
export function processReturn(
  context: ShopContext,
  { order, return: open }: ReturnedOrder,
  { lines, exchanges, ...money }: Processing,
): RefundRefusal | ({ readonly kind: 'processed' } & ReturnedOrder) {
  const given = exchangedLines(context, open, exchanges);
  const isCharged = order.refunds.some(({ returnId, fee }) => returnId === open.id && fee !== null);
  const result = refundOrder(context, order, {
    ...money,
    lines: lines.flatMap(({ id, quantity, dispositions }) => {
      const line = open.lines.find((each) => each.id === id);
      const isRestocked = dispositions.some(({ type }) => type === 'RESTOCKED');
      const restockType = isRestocked ? ('RETURN' as const) : ('NO_RESTOCK' as const);
      return line ? [{ orderLineId: line.orderLineId, quantity, locationId: null, restockType }] : [];
    }),
    returnId: open.id,
    fee: isCharged || lines.length === 0 ? null : open.shippingFee && feeWithTax(order, open.shippingFee),
    exchanges: given.map(({ orderLine }) => orderLine),
  });
  if (result.kind !== 'refunded') return result;
  const isPaidBack = money.transactions.length > 0 || money.storeCredit.length > 0;
  const quantityOf = (line: ReturnLine): number => lines.find(({ id }) => id === line.id)?.quantity ?? 0;
  const processed: Return = {
    ...open,
    lines: open.lines.map((line) => ({
      ...line,
      processed: line.processed + quantityOf(line),
      refunded: line.refunded + (isPaidBack ? quantityOf(line) : 0),
    })),
    exchanges: open.exchanges.map((line) => withProcessed(line, given)),
    dispositions: [
      ...open.dispositions,
      ...lines.flatMap(({ dispositions }) => dispositions.map((each) => writtenDisposition(context, each))),
    ],
  };
  const held = withUnpaidHeld(
    context,
    result.order,
    given.map(({ orderLine }) => orderLine.id),
  );
  const recorded = record(context, held, processed, (changed) => [
    { topic: 'returns/process', payload: returnPayload(changed, processed) },
  ]);
  return { kind: 'processed', ...recorded };
}

/** How far an order's returns are, in Shopify's words. */
export function returnStatusOf({ returns }: Order): string {
  const standing = returns.filter(({ status }) => status !== 'DECLINED' && status !== 'CANCELED');
  if (standing.length === 0) return 'NO_RETURN';
  if (standing.some(({ status }) => status === 'REQUESTED')) return 'RETURN_REQUESTED';
  if (standing.every(({ status }) => status === 'CLOSED')) return 'RETURNED';
  const open = standing.filter(({ status }) => status === 'OPEN').flatMap(({ lines }) => lines);
  return open.every(({ quantity, processed }) => processed === quantity)
    ? 'INSPECTION_COMPLETE'
    : 'IN_PROGRESS';
}

function approved({ state, now }: ShopContext, requested: Return): Return {
  const reverseFulfillmentOrderId = newGid(state, 'ReverseFulfillmentOrder');
  return { ...requested, status: 'OPEN', approvedAt: now(), reverseFulfillmentOrderId };
}

/** Writes down an order with one of its returns, new or changed, and tells of it. */
export function record(context: ShopContext, order: Order, changed: Return, told: Told): ReturnedOrder {
  const others = order.returns.filter(({ id }) => id !== changed.id);
  const isNew = others.length === order.returns.length;
  const returns = isNew
    ? [...others, changed]
    : order.returns.map((each) => (each.id === changed.id ? changed : each));
  return { order: recordChange(context, { ...order, returns }, told), return: changed };
}
