import type { ShopContext, ShopEvent } from '../shop-context.ts';
import type { FulfillmentOrder, FulfillmentRequestStatus, MerchantRequest, Order } from '../state/orders.ts';
import { newGid, type ShopState } from '../state/state.ts';
import { findFulfillmentOrder, fulfillmentOrderStatus, remainingQuantity } from './fulfillment.ts';
import { recordChange } from './record-change.ts';
import { shipAgain, splitOff, type Pieces } from './split-pieces.ts';

/** A fulfillment order as it is after something was asked or answered, with its order. */
export interface Requested {
  readonly kind: 'done';
  readonly order: Order;
  readonly fulfillmentOrder: FulfillmentOrder;
  /** What was not asked for of it, or what is to be shipped again in its place. */
  readonly other: FulfillmentOrder | null;
}

/** Why nothing was asked or answered: nobody ships it but the merchant, or it is not the time for it. */
export type RequestRefusal = { readonly kind: 'not-found' | 'not-a-service' | 'not-now' | 'quantity' };

/** Whether a fulfillment service ships it and has not been asked to yet. What is on hold is not asked for. */
export function canBeRequested(state: ShopState, fulfillmentOrder: FulfillmentOrder): boolean {
  return (
    isOfService(state, fulfillmentOrder) &&
    ['OPEN', 'INCOMPLETE'].includes(fulfillmentOrderStatus(fulfillmentOrder)) &&
    fulfillmentOrder.requestStatus !== 'SUBMITTED'
  );
}

const isOfService = ({ locations }: ShopState, { locationId }: FulfillmentOrder): boolean =>
  (locations.get(locationId)?.fulfillmentService ?? null) !== null;

/** Asks the fulfillment service to ship, which accepts at once. `false`: there is nothing to ask for. */
export function requestFulfillment(context: ShopContext, id: string): boolean {
  const asked = submitRequest(context, id, { message: null, notifyCustomer: false, pieces: [] });
  return asked.kind === 'done' && answerRequest(context, id, 'accept', null).kind === 'done';
}

/** Asks the fulfillment service to ship these pieces, or all. Sends `fulfillment_orders/fulfillment_request_submitted`. */
export function submitRequest(
  context: ShopContext,
  id: string,
  wanted: { readonly message: string | null; readonly notifyCustomer: boolean; readonly pieces: Pieces },
): Requested | RequestRefusal {
  const { state } = context;
  const found = findFulfillmentOrder(state, id);
  if (!found) return { kind: 'not-found' };
  if (!isOfService(state, found.fulfillmentOrder)) return { kind: 'not-a-service' };
  if (!canBeRequested(state, found.fulfillmentOrder)) return { kind: 'not-now' };
  const split = splitOff(state, found.fulfillmentOrder, wanted.pieces);
  if (!split) return { kind: 'quantity' };
  const { message, notifyCustomer } = wanted;
  const request = requestOf(context, { kind: 'FULFILLMENT_REQUEST', message, notifyCustomer });
  const asked: FulfillmentOrder = {
    ...split.chosen,
    requestStatus: 'SUBMITTED',
    merchantRequests: [...split.chosen.merchantRequests, request],
  };
  return keep(context, found.order, asked, split.remaining, {
    topic: 'fulfillment_orders/fulfillment_request_submitted',
    payload: {
      original_fulfillment_order: told(asked),
      submitted_fulfillment_order: told(asked),
      fulfillment_order_merchant_request: { id: request.id, message: request.message ?? '' },
    },
  });
}

/** The fulfillment service says whether it ships what it was asked for. */
export function answerRequest(
  context: ShopContext,
  id: string,
  answer: 'accept' | 'reject',
  message: string | null,
): Requested | RequestRefusal {
  const to = answer === 'accept' ? ('ACCEPTED' as const) : ('REJECTED' as const);
  return step(context, id, ['SUBMITTED'], ({ order, fulfillmentOrder }) => {
    const answered = { ...fulfillmentOrder, requestStatus: to };
    return keep(context, order, answered, null, {
      topic: `fulfillment_orders/fulfillment_request_${answer}ed`,
      payload: { fulfillment_order: told(answered), message: message ?? '' },
    });
  });
}

/** Asks the fulfillment service not to ship what it has accepted. Sends `fulfillment_orders/cancellation_request_submitted`. */
export function submitCancellation(
  context: ShopContext,
  id: string,
  message: string | null,
): Requested | RequestRefusal {
  return step(context, id, ['ACCEPTED', 'CANCELLATION_REJECTED'], ({ order, fulfillmentOrder }) => {
    const request = requestOf(context, { kind: 'CANCELLATION_REQUEST', message, notifyCustomer: null });
    const asked: FulfillmentOrder = {
      ...fulfillmentOrder,
      requestStatus: 'CANCELLATION_REQUESTED',
      merchantRequests: [...fulfillmentOrder.merchantRequests, request],
    };
    return keep(context, order, asked, null, {
      topic: 'fulfillment_orders/cancellation_request_submitted',
      payload: {
        fulfillment_order: told(asked),
        fulfillment_order_merchant_request: { id: request.id, message: request.message ?? '' },
      },
    });
  });
}

/**
 * The fulfillment service says whether it stops. What it gives up is closed with nothing in it (recorded), and its pieces are
 * to be shipped by somebody again, in a fulfillment order of their own (our own expectation).
 */
export function answerCancellation(
  context: ShopContext,
  id: string,
  answer: 'accept' | 'reject',
  message: string | null,
): Requested | RequestRefusal {
  return step(context, id, ['CANCELLATION_REQUESTED'], ({ order, fulfillmentOrder }) => {
    const rejected: FulfillmentOrder = { ...fulfillmentOrder, requestStatus: 'CANCELLATION_REJECTED' };
    if (answer === 'reject')
      return keep(context, order, rejected, null, {
        topic: 'fulfillment_orders/cancellation_request_rejected',
        payload: { fulfillment_order: told(rejected), message: message ?? '' },
      });
    const { emptied, replacement } = givenUp(context.state, order, fulfillmentOrder);
    const { id: emptiedId, status } = told(emptied);
    return keep(context, order, emptied, replacement, {
      topic: 'fulfillment_orders/cancellation_request_accepted',
      payload: { fulfillment_order: { id: emptiedId, status }, message: message ?? '' },
    });
  });
}

/** The fulfillment service cannot ship what it has accepted: its request is over, and the merchant decides. */
export function closeRequest(
  context: ShopContext,
  id: string,
  message: string | null,
): Requested | RequestRefusal {
  const from = ['ACCEPTED', 'CANCELLATION_REJECTED'] as const;
  return step(context, id, from, ({ order, fulfillmentOrder }) => {
    const closed: FulfillmentOrder = { ...fulfillmentOrder, requestStatus: 'CLOSED' };
    const { id: closedId, status } = told(closed);
    return keep(context, order, closed, null, {
      topic: 'fulfillment_orders/fulfillment_service_failed_to_complete',
      payload: { fulfillment_order: { id: closedId, status }, message: message ?? '' },
    });
  });
}

/** Takes back what the service has not accepted, or was asked to stop: documented. What is left is to be shipped again. */
export function cancelFulfillmentOrder(context: ShopContext, id: string): Requested | RequestRefusal {
  return step(context, id, ['SUBMITTED', 'CANCELLATION_REQUESTED'], ({ order, fulfillmentOrder }) => {
    const { emptied, replacement } = givenUp(context.state, order, fulfillmentOrder);
    const brief = ({ id: each, status }: ReturnType<typeof told>) => ({ id: each, status });
    return keep(context, order, emptied, replacement, {
      topic: 'fulfillment_orders/cancelled',
      payload: {
        fulfillment_order: brief(told(emptied)),
        replacement_fulfillment_order: brief(told(replacement)),
      },
    });
  });
}

function step(
  { state }: ShopContext,
  id: string,
  from: readonly FulfillmentRequestStatus[],
  make: (found: NonNullable<ReturnType<typeof findFulfillmentOrder>>) => Requested,
): Requested | RequestRefusal {
  const found = findFulfillmentOrder(state, id);
  if (!found) return { kind: 'not-found' };
  if (!isOfService(state, found.fulfillmentOrder)) return { kind: 'not-a-service' };
  const isTime = !found.fulfillmentOrder.closed && from.includes(found.fulfillmentOrder.requestStatus);
  return isTime ? make(found) : { kind: 'not-now' };
}

function givenUp(state: ShopState, order: Order, whole: FulfillmentOrder) {
  const left = whole.lines.map((line) => ({ ...line, quantity: remainingQuantity(order, whole, line) }));
  const emptied: FulfillmentOrder = {
    ...whole,
    requestStatus: 'CANCELLATION_ACCEPTED',
    closed: true,
    lines: whole.lines.map((line, index) => ({
      ...line,
      quantity: line.quantity - (left[index]?.quantity ?? 0),
    })),
  };
  return { emptied, replacement: shipAgain(state, whole, left) };
}

function keep(
  context: ShopContext,
  order: Order,
  changed: FulfillmentOrder,
  other: FulfillmentOrder | null,
  event: Omit<ShopEvent, 'resourceId'>,
): Requested {
  const others = order.fulfillmentOrders.map((each) => (each.id === changed.id ? changed : each));
  const fulfillmentOrders = other ? [...others, other] : others;
  const after = recordChange(context, { ...order, fulfillmentOrders }, () => [event]);
  return { kind: 'done', order: after, fulfillmentOrder: changed, other };
}

const requestOf = (
  { state, now }: ShopContext,
  asked: Pick<MerchantRequest, 'kind' | 'message' | 'notifyCustomer'>,
): MerchantRequest => ({ ...asked, id: newGid(state, 'FulfillmentOrderMerchantRequest'), sentAt: now() });

const told = (fulfillmentOrder: FulfillmentOrder) => ({
  id: fulfillmentOrder.id,
  status: fulfillmentOrderStatus(fulfillmentOrder).toLowerCase(),
  request_status: fulfillmentOrder.requestStatus.toLowerCase(),
});
