import { z } from 'zod';

import { refundOrder } from '../orders/refund-order.ts';
import { REFUND_NOTHING, type RefundRefusal } from '../orders/wanted-refund.ts';
import type { ShopContext } from '../shop-context.ts';
import { parseDecimal, restAmount, type Money } from '../state/money.ts';
import type { Order } from '../state/orders.ts';
import { RESTOCK_TYPES } from '../state/refunds.ts';
import { findOrder } from './order-access.ts';
import { orderView } from './order-view.ts';
import { refundMethodsInput, wantedCredit } from './refund-methods.ts';
import { refundView } from './refund-view.ts';
import {
  invalidId,
  notEmulated,
  rootField,
  succeed,
  userError,
  type RootFields,
  type UserError,
  type View,
} from './root-field.ts';

const refundInput = z.strictObject({
  orderId: z.string(),
  note: z.string().nullish(),
  notify: z.boolean().nullish(),
  currency: z.string().nullish(),
  allowOverRefunding: z.boolean().nullish(),
  refundMethods: refundMethodsInput,
  refundLineItems: z
    .array(
      z.strictObject({
        lineItemId: z.string(),
        quantity: z.number().int(),
        restockType: z.enum(RESTOCK_TYPES).nullish(),
        locationId: z.string().nullish(),
      }),
    )
    .nullish(),
  shipping: z.strictObject({ amount: z.string().nullish(), fullRefund: z.boolean().nullish() }).nullish(),
  transactions: z
    .array(
      z.strictObject({
        orderId: z.string(),
        parentId: z.string().nullish(),
        kind: z.string(),
        gateway: z.string(),
        amount: z.string(),
      }),
    )
    .nullish(),
});
type RefundInput = z.infer<typeof refundInput>;

/** refundCreate: pieces, shipping and money go back, once for each `@idempotent(key:)`. A refusal shows the order too. */
export const refundCreate: RootFields = {
  queries: {},
  mutations: {
    refundCreate: {
      ...rootField('write_orders', z.strictObject({ input: refundInput }), ({ input }, context) =>
        refund(context, input),
      ),
      isKeyed: true,
    },
  },
};

function refund(context: ShopContext, input: RefundInput): View {
  const order = findOrder(context, input.orderId);
  if (!order) throw invalidId(input.orderId);
  const refuse = (error: UserError): View => ({
    refund: null,
    order: orderView(context, order),
    userErrors: [error],
  });
  const transactions = input.transactions ?? [];
  const wrongKind = transactions.find(({ kind }) => kind !== 'REFUND');
  // Recorded: the gateway that is named does not matter, that of the payment is taken.
  if (wrongKind)
    return refuse(userError(null, `Kind ${wrongKind.kind.toLowerCase()} is not a valid transaction`));
  const isForeign = order.currency !== order.presentmentCurrency;
  // Documented as required; the words are our own expectation.
  if (isForeign && input.currency !== order.presentmentCurrency)
    return refuse(userError(['currency'], 'Currency must be the presentment currency of the order'));
  const result = refundOrder(context, order, {
    ...REFUND_NOTHING,
    lines: (input.refundLineItems ?? []).map(({ lineItemId, quantity, restockType, locationId }) => ({
      orderLineId: lineItemId,
      quantity,
      restockType: restockType ?? 'NO_RESTOCK',
      locationId: locationId ?? null,
    })),
    shipping: wantedShipping(order, input),
    transactions: transactions.map(({ parentId, amount }) => ({
      parentId: parentId ?? '',
      amount: amountIn(order, amount),
    })),
    storeCredit: wantedCredit(input.refundMethods),
    note: input.note ?? null,
    allowOverRefunding: input.allowOverRefunding ?? false,
  });
  return result.kind === 'refunded'
    ? succeed({
        refund: refundView(context, result.order, result.refund),
        order: orderView(context, result.order),
      })
    : refuse(errorOfRefund(result));
}

function wantedShipping(order: Order, { shipping }: RefundInput): 'all' | Money | null {
  if (shipping?.fullRefund) return 'all';
  return shipping?.amount ? amountIn(order, shipping.amount) : null;
}

function amountIn({ presentmentCurrency }: Order, text: string): Money {
  const amount = parseDecimal(text, presentmentCurrency);
  if (!amount || amount.minor < 0) throw notEmulated(`a refund of ${text} ${presentmentCurrency}`);
  return amount;
}

/** What Shopify says of a refund that cannot be made. */
export function errorOfRefund(refusal: RefundRefusal): UserError {
  switch (refusal.kind) {
    case 'no-such-line':
      // The words are our own expectation.
      return userError(['refundLineItems', String(refusal.index), 'lineItemId'], 'Line item does not exist');
    case 'quantity':
      return userError(
        ['refundLineItems', String(refusal.index), 'quantity'],
        'Quantity cannot refund more items than were purchased',
      );
    case 'no-such-payment':
      return userError(['transactions'], 'Transactions require a parent_id associated with the order');
    case 'no-customer':
      // The words are our own expectation: a guest has no account.
      return userError(['refundMethods'], 'Store credit requires a customer on the order');
    case 'over-refund':
      return userError(
        null,
        `Refund amount $${restAmount(refusal.wanted)} is greater than net payment received $${restAmount(refusal.left)}`,
      );
    default:
      return refusal satisfies never;
  }
}
