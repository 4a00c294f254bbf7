import { cancelOrder } from '../orders/cancel-order.ts';
import { createOrder, variantLine, type NewOrder } from '../orders/create-order.ts';
import { createDraft, draftVariantLine, sendInvoice } from '../orders/draft.ts';
import { customLine, customShippingLine, priceOn } from '../orders/custom-line.ts';
import { commitEdit } from '../orders/edit-order.ts';
import { deleteOrder } from '../orders/delete-order.ts';
import { fulfill, reportFulfillmentEvent } from '../orders/fulfill.ts';
import {
  answerCancellation,
  answerRequest,
  cancelFulfillmentOrder,
  closeRequest,
  submitCancellation,
  submitRequest,
} from '../orders/fulfillment-request.ts';
import { holdFulfillmentOrder, releaseHolds } from '../orders/holds.ts';
import { moveFulfillmentOrder } from '../orders/move-fulfillment-order.ts';
import { orderPayload } from '../orders/order-payload.ts';
import { payInFull } from '../orders/payment.ts';
import { refundOrder } from '../orders/refund-order.ts';
import { REFUND_NOTHING } from '../orders/wanted-refund.ts';
import { declineReturn, openReturn, setReturnStatus } from '../orders/returns.ts';
import { takeOutOfReturn } from '../orders/take-out-of-return.ts';
import { addReverseDelivery, disposeOf } from '../orders/reverse-logistics.ts';
import { deleteProduct, storeProduct } from '../products/store-product.ts';
import type { ShopContext } from '../shop-context.ts';
import { money, type MoneyBag } from '../state/money.ts';
import { RETURN_REASONS } from '../state/returns.ts';
import type { Order } from '../state/orders.ts';
import { emptyEdit } from '../state/order-edits.ts';
import { testShop } from '../test-shop.ts';

const bag = (usd: number, cad: number): MoneyBag => ({
  shop: money(usd, 'USD'),
  presentment: money(cad, 'CAD'),
});

/** What a Canadian buys, with every kind of thing that an order can have. */
const full = (context: ShopContext): NewOrder => ({
  lines: [
    variantLine(context, {
      variantId: 'gid://shopify/ProductVariant/3',
      quantity: 2,
      unitPrice: bag(10000, 14000),
      discount: bag(1000, 1400),
      attributes: [{ key: 'engraving', value: 'ANA' }],
    }),
  ],
  shippingLines: [
    {
      title: 'Standard',
      code: 'Standard',
      carrierIdentifier: null,
      source: 'shopify',
      price: bag(500, 700),
      discount: bag(500, 700),
    },
  ],
  email: 'ana@example.com',
  phone: '+14165550100',
  payment: payInFull('bogus'),
  customerLocale: 'en-CA',
  presentmentCurrency: 'CAD',
  shippingAddress: {
    firstName: 'Ana',
    lastName: 'Roy',
    company: null,
    address1: '123 Queen St W',
    address2: null,
    city: 'Toronto',
    provinceCode: 'ON',
    countryCode: 'CA',
    zip: 'M5H 2M9',
    phone: '+14165550100',
  },
  billingAddress: null,
  discountCodes: ['TEN'],
  automaticDiscounts: ['Free shipping'],
  attributes: [{ key: 'gift', value: 'yes' }],
  note: 'Ring twice',
  tags: ['vip'],
  metafields: [],
  sourceName: 'web',
});

/** Holds one of two pieces, holds it again, and releases both holds. */
function holdAndRelease(context: ShopContext, { fulfillmentOrders: [fulfillmentOrder] }: Order): void {
  const id = fulfillmentOrder?.id ?? '';
  const [line] = fulfillmentOrder?.lines ?? [];
  const hold = { reason: 'INCORRECT_ADDRESS', reasonNotes: 'A P.O. box', handle: 'address', lines: [] };
  holdFulfillmentOrder(context, id, { ...hold, lines: line ? [{ id: line.id, quantity: 1 }] : [] });
  holdFulfillmentOrder(context, id, { ...hold, handle: 'second' });
  releaseHolds(context, id, null);
}

/** Gives back one piece, the shipping, which was free, and a little more money. */
function refundPart(context: ShopContext, order: Order): void {
  refundOrder(context, order, {
    ...REFUND_NOTHING,
    lines: order.lines.map(({ id }) => ({
      orderLineId: id,
      quantity: 1,
      restockType: 'RETURN',
      locationId: [...context.state.locations.keys()][0] ?? null,
    })),
    shipping: 'all',
    transactions: order.payment.transactions.map(({ id }) => ({
      parentId: id,
      amount: money(14000, 'CAD'),
    })),
    note: 'Scratched',
  });
}

/** Asks for a return and is told no, and opens one that is closed, taken up again and dropped. */
function giveBack(context: ShopContext, order: Order): void {
  const [line] = order.fulfillments.flatMap(({ lines }) => lines);
  const [, reason] = RETURN_REASONS;
  const wanted = {
    fulfillmentLineId: line?.id ?? '',
    quantity: 1,
    reason,
    reasonNote: '',
    customerNote: null,
  };
  const fee = money(700, 'CAD');
  const asked = openReturn(context, order, [wanted], { isApproved: false, fee, exchanges: [] });
  const declined = declineReturn(context, asked, { reason: 'FINAL_SALE', note: 'On sale' });
  let open = openReturn(context, declined.order, [wanted], {
    isApproved: true,
    fee,
    exchanges: [{ variantId: 'gid://shopify/ProductVariant/4', quantity: 1, discount: null }],
  });
  const [returnLine] = open.return.lines;
  open = addReverseDelivery(context, open, [], {
    tracking: { number: '1Z999AA10123456785', url: 'https://www.ups.com/track?tracknum=1Z999AA10123456785' },
    labelUrl: 'https://example.com/label.pdf',
  }).returned;
  open = disposeOf(context, open, [
    {
      returnLineId: returnLine?.id ?? '',
      type: 'NOT_RESTOCKED',
      quantity: 1,
      locationId: [...context.state.locations.keys()][0] ?? null,
    },
  ]);
  open = takeOutOfReturn(
    context,
    open,
    open.return.exchanges.map(({ id, quantity }) => ({ id, quantity })),
  );
  for (const to of ['closed', 'reopened', 'canceled'] as const) open = setReturnStatus(context, open, to);
}

/** A fulfillment service is asked for everything, three times: it says no, it gives up, and it stops when it is asked again. */
function askAService(context: ShopContext): void {
  const [own] = context.state.locations.values();
  if (!own) throw new Error('The seed has no location.');
  const id = 'gid://shopify/Location/2';
  const fulfillmentService = { appId: '990001', variantIds: [] };
  context.state.locations.set(id, { ...own, id, name: 'Warehouse', fulfillmentService });
  const order = createOrder(context, full(context));
  const part = order.fulfillmentOrders[0]?.id ?? '';
  moveFulfillmentOrder(context, part, id, []);
  const wanted = { message: 'Gift wrap', notifyCustomer: false, pieces: [] };
  submitRequest(context, part, wanted);
  answerRequest(context, part, 'reject', 'Out of stock');
  submitRequest(context, part, wanted);
  answerRequest(context, part, 'accept', 'On its way');
  submitCancellation(context, part, 'The customer has asked');
  answerCancellation(context, part, 'reject', 'It has left');
  closeRequest(context, part, 'Not found');
  submitRequest(context, part, wanted);
  answerRequest(context, part, 'accept', 'On its way');
  submitCancellation(context, part, 'The customer has asked');
  answerCancellation(context, part, 'accept', 'Stopped');
  const again = context.state.orders.get(order.id)?.fulfillmentOrders.at(-1)?.id ?? '';
  submitRequest(context, again, wanted);
  cancelFulfillmentOrder(context, again);
}

/** The body of every webhook that the local shop sends, from orders that have everything, and that have next to nothing. */
export function bodiesOfAShop() {
  const { context, events } = testShop();
  const of = (what: string, from: number) => events.slice(from).map((event) => ({ ...event, of: what }));
  const everything = createOrder(context, full(context));
  holdAndRelease(context, everything);
  const parcel = fulfill(context, everything.fulfillmentOrders[0]?.id ?? '', [
    {
      company: 'UPS',
      number: '1Z999AA10123456784',
      url: 'https://www.ups.com/track?tracknum=1Z999AA10123456784',
    },
  ]);
  if (parcel.kind !== 'fulfilled') throw new Error(`The order could not ship: ${parcel.kind}.`);
  reportFulfillmentEvent(context, parcel.fulfillment.id, {
    status: 'IN_TRANSIT',
    happenedAt: context.now(),
    message: 'Item is now in transit',
  });
  refundPart(context, context.state.orders.get(everything.id) ?? everything);
  const shipped = context.state.orders.get(everything.id) ?? everything;
  context.publish({
    topic: 'orders/create',
    resourceId: shipped.id,
    payload: orderPayload(context.state, shipped),
  });
  giveBack(context, context.state.orders.get(everything.id) ?? everything);
  const rich = of('everything', 0);
  const counter = createOrder(context, {
    ...full(context),
    shippingLines: [],
    email: null,
    phone: null,
    shippingAddress: null,
    discountCodes: [],
    automaticDiscounts: [],
    attributes: [],
    note: null,
    sourceName: 'pos',
  });
  fulfill(context, counter.fulfillmentOrders[0]?.id ?? '', []);
  const poor = of('next to nothing', rich.length);
  const changed = createOrder(context, full(context));
  commitEdit(context, changed, {
    ...emptyEdit('gid://shopify/CalculatedOrder/1', changed.id),
    quantities: new Map(changed.lines.map(({ id }) => [id, 1])),
    added: [customLine({ title: 'Wrapping', quantity: 1, unitPrice: priceOn(changed, money(500, 'USD')) })],
    addedShipping: [customShippingLine({ title: 'Courier', price: priceOn(changed, money(900, 'USD')) })],
    removedShipping: changed.shippingLines.map(({ id }) => id),
  });
  cancelOrder(context, context.state.orders.get(changed.id) ?? changed, {
    reason: 'CUSTOMER',
    refund: false,
    restock: true,
    staffNote: null,
  });
  const altered = of('an altered order', rich.length + poor.length);
  const { shippingAddress } = everything;
  const line = draftVariantLine(context, {
    variantId: 'gid://shopify/ProductVariant/3',
    quantity: 1,
    attributes: [{ key: 'engraving', value: 'ANA' }],
  });
  const invoiced = createDraft(context, {
    ...{
      email: 'ana@example.com',
      customerId: everything.customerId,
      currency: 'CAD',
      note: 'Twice',
      tags: ['case'],
    },
    ...{ attributes: [{ key: 'case', value: '17' }], lines: line ? [line] : [] },
    ...{ shippingAddress, billingAddress: shippingAddress },
    shippingLine: { title: 'Standard', price: money(700, 'CAD') },
  });
  sendInvoice(context, invoiced, { to: null, subject: null, message: null });
  const drafted = of('a draft', rich.length + poor.length + altered.length);
  const [product] = context.state.products.values();
  if (!product) throw new Error('The seed has no product.');
  storeProduct(context, product);
  storeProduct(context, { ...product, id: 'gid://shopify/Product/9000' });
  deleteProduct(context, product);
  const before = [...rich, ...poor, ...altered, ...drafted];
  const products = of('a product', before.length);
  askAService(context);
  const asked = of('a service that is asked', before.length + products.length);
  deleteOrder(context, counter);
  const all = [...before, ...products, ...asked];
  return [...all, ...of('an order that is gone', all.length)];
}
