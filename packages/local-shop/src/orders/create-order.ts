import { randomBytes } from 'node:crypto';

import { putMetafield, type MetafieldValue } from '../metafields/put-metafield.ts';
import type { ShopContext, ShopEvent } from '../shop-context.ts';
import { findVariant } from '../state/catalogue.ts';
import type { Attribute } from '../state/carts.ts';
import { keepOrder } from '../state/find-order.ts';
import type { MoneyBag } from '../state/money.ts';
import type { Order, OrderLine, ShippingLine } from '../state/orders.ts';
import { newGid } from '../state/state.ts';
import { customerFor } from './customer.ts';
import { fulfillmentOrdersFor } from './fulfillment.ts';
import { orderPayload } from './order-payload.ts';
import { impliedTopics } from './record-change.ts';
import { withTransactionIds, type Payment } from './payment.ts';
import { tagList } from './tag-list.ts';
import { orderTotals } from './totals.ts';

export type NewOrderLine = Omit<OrderLine, 'id' | 'currentQuantity'>;

/** An order as checkout, a draft order or the API hands it over: everything is priced already. */
export interface NewOrder {
  readonly lines: readonly NewOrderLine[];
  readonly shippingLines: readonly Omit<ShippingLine, 'id' | 'isRemoved'>[];
  readonly payment: (total: MoneyBag) => Payment;
  readonly email: string | null;
  readonly phone: string | null;
  /** BCP 47. */
  readonly customerLocale: string;
  readonly presentmentCurrency: string;
  readonly taxesIncluded?: boolean;
  readonly shippingAddress: Order['shippingAddress'];
  readonly billingAddress: Order['billingAddress'];
  readonly discountCodes: readonly string[];
  readonly automaticDiscounts: readonly string[];
  readonly attributes: readonly Attribute[];
  readonly note: string | null;
  readonly tags: readonly string[];
  /** `namespace` may be `$app`; cart metafields become the order's. */
  readonly metafields: readonly MetafieldValue[];
  readonly sourceName: Order['sourceName'];
}

/** A line for a variant of the catalogue; throws when there is no such variant, which a caller must have checked. */
export function variantLine(
  context: ShopContext,
  line: {
    readonly variantId: string;
    readonly quantity: number;
    readonly unitPrice: MoneyBag;
    readonly discount: MoneyBag;
    readonly attributes: readonly Attribute[];
    readonly tax?: MoneyBag;
  },
): NewOrderLine {
  const found = findVariant(context.state, line.variantId);
  if (!found) throw new Error(`There is no variant ${line.variantId}.`);
  const { product, variant } = found;
  return {
    ...line,
    productId: product.id,
    title: product.title,
    variantTitle: variant.title === 'Default Title' ? null : variant.title,
    sku: variant.sku,
    vendor: product.vendor,
    requiresShipping: variant.requiresShipping,
    taxable: variant.taxable,
    grams: variant.grams,
  };
}

/**
 * Stores an order with its customer, fulfillment orders and metafields, and sends `orders/create`. `atBirth` is what happens
 * to it before anybody is told of it: the body says so already, and events of its own follow.
 */
export function createOrder(
  context: ShopContext,
  input: NewOrder,
  atBirth: (context: ShopContext, order: Order) => void = () => undefined,
): Order {
  const { state } = context;
  const now = context.now();
  const number = 1001 + state.orders.size;
  const { payment, metafields, ...rest } = input;
  const lines = input.lines.map((line) => ({
    ...line,
    id: newGid(state, 'LineItem'),
    currentQuantity: null,
  }));
  const shippingLines = input.shippingLines.map((line) => ({
    ...line,
    id: newGid(state, 'ShippingLine'),
    isRemoved: false,
  }));
  const total = orderTotals({ ...input, currency: state.shop.currency, lines, shippingLines }).total;
  const order: Order = {
    ...rest,
    id: newGid(state, 'Order'),
    name: `#${number}`,
    number,
    confirmationNumber: confirmationNumber(),
    statusToken: randomBytes(16).toString('hex'),
    statusKey: randomBytes(16).toString('hex'),
    customerId:
      customerFor(context, {
        email: input.email,
        phone: input.phone,
        locale: input.customerLocale,
        address: input.shippingAddress,
      })?.id ?? null,
    appId: input.sourceName === 'web' ? null : context.app.id,
    createdAt: now,
    updatedAt: now,
    cancelledAt: null,
    cancelReason: null,
    cancelStaffNote: null,
    closedAt: null,
    edited: false,
    poNumber: null,
    payment: withTransactionIds(context, payment(total)),
    refunds: [],
    returns: [],
    tags: tagList(input.tags),
    currency: state.shop.currency,
    lines,
    shippingLines,
    fulfillmentOrders: fulfillmentOrdersFor(state, lines),
    fulfillments: [],
    test: true,
  };
  keepOrder(state, order);
  for (const metafield of metafields) putMetafield(context, order.id, metafield);
  const later: ShopEvent[] = [];
  atBirth({ ...context, publish: (event) => later.push(event) }, order);
  const born = state.orders.get(order.id) ?? order;
  const payload = orderPayload(state, born);
  for (const topic of ['orders/create', ...impliedTopics(null, order)])
    context.publish({ topic, resourceId: order.id, payload });
  for (const event of later) context.publish(event);
  return born;
}

const UNMISTAKABLE = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** Nine random characters, none of which is read for another. */
function confirmationNumber(): string {
  return [...randomBytes(9)].map((byte) => UNMISTAKABLE.charAt(byte % UNMISTAKABLE.length)).join('');
}
