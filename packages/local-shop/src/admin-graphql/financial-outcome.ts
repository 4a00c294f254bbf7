import { z } from 'zod';

import { outcomeOf, overPayments, type Outcome } from '../orders/financial-outcome.ts';
import { paymentsLeft } from '../orders/payment.ts';
import { shareOf } from '../orders/refund-amounts.ts';
import { less, nothing } from '../orders/totals.ts';
import type { ShopContext } from '../shop-context.ts';
import type { Money, MoneyBag } from '../state/money.ts';
import type { Order } from '../state/orders.ts';
import type { Return } from '../state/returns.ts';
import { moneyBagView } from './buyer-view.ts';
import { moneyInput } from './money-input.ts';
import { transactionView } from './refund-view.ts';
import { argumentsField, type View } from './root-field.ts';

const pieces = z.array(z.strictObject({ id: z.string(), quantity: z.number().int() }));
const allocation = z.enum(['ORIGINAL_PAYMENT_METHODS', 'STORE_CREDIT']).nullish();

const considered = z.strictObject({
  returnLineItems: pieces,
  exchangeLineItems: pieces,
  refundShipping: z
    .strictObject({ fullRefund: z.boolean().nullish(), shippingRefundAmount: moneyInput.nullish() })
    .nullish(),
  refundMethodAllocation: allocation,
  refundDuties: z.array(z.never()).nullish(),
});

/** `Return.suggestedFinancialOutcome`: what Shopify would give back, or charge, for some of its pieces. */
export function suggestedFinancialOutcome(context: ShopContext, order: Order, each: Return) {
  return argumentsField(considered, (input): View => {
    const outcome = outcomeOf(order, each, {
      pieces: input.returnLineItems.flatMap(({ id, quantity }) => {
        const line = each.lines.find((known) => known.id === id);
        return line ? [{ orderLineId: line.orderLineId, quantity }] : [];
      }),
      exchanges: input.exchangeLineItems.flatMap(({ id, quantity }) => {
        const line = each.exchanges.find((known) => known.id === id);
        return line ? [{ line, quantity }] : [];
      }),
      shipping: input.refundShipping?.fullRefund
        ? 'all'
        : (input.refundShipping?.shippingRefundAmount ?? null),
    });
    const zero = moneyBagView(nothing(outcome.pieces));
    return {
      discountedSubtotal: moneyBagView(outcome.pieces),
      maximumRefundable: moneyBagView(outcome.maximum),
      financialTransfer: transferView(context, order, outcome, input.refundMethodAllocation ?? null),
      shipping: shippingView(order, outcome),
      refundDuties: [],
      totalAdditionalFees: zero,
      totalCartDiscountAmount: zero,
      totalDuties: zero,
      totalTax: moneyBagView(outcome.tax),
    };
  });
}

function transferView(
  context: ShopContext,
  order: Order,
  { net, maximum }: Outcome,
  method: z.infer<typeof allocation> | null,
): View | null {
  if (net.presentment.minor === 0) return null;
  if (net.presentment.minor < 0)
    return { __typename: 'InvoiceReturnOutcome', amount: moneyBagView(less(nothing(net), net)) };
  const amount = net.presentment.minor > maximum.presentment.minor ? maximum : net;
  return {
    __typename: 'RefundReturnOutcome',
    amount: moneyBagView(amount),
    ...methodsView(context, order, amount, method ?? null),
  };
}

/** How the money would go back: over the payments, or to store credit. */
function methodsView(
  context: ShopContext,
  order: Order,
  amount: MoneyBag,
  method: z.infer<typeof allocation> | null,
): View {
  if (method === 'STORE_CREDIT')
    return {
      suggestedTransactions: [],
      suggestedRefundMethods: [
        {
          __typename: 'SuggestedStoreCreditRefund',
          amount: moneyBagView(amount),
          maximumRefundable: moneyBagView(amount),
          expiresAt: null,
        },
      ],
    };
  const left = new Map(paymentsLeft(order).map((each) => [each.id, each.left]));
  return {
    suggestedRefundMethods: [],
    suggestedTransactions: overPayments(order, amount.presentment).map((each) =>
      suggestedView(context, order, each.parentId, each.amount, left.get(each.parentId) ?? each.amount),
    ),
  };
}

function suggestedView(
  context: ShopContext,
  order: Order,
  parentId: string,
  amount: Money,
  left: Money,
): View {
  const parent = order.payment.transactions.find(({ id }) => id === parentId);
  const both = (each: Money) =>
    moneyBagView(parent ? shareOf(parent.amount, each) : { shop: each, presentment: each });
  return {
    __typename: 'SuggestedOrderTransaction',
    kind: 'SUGGESTED_REFUND',
    gateway: parent?.gateway ?? null,
    formattedGateway: parent?.gateway ?? null,
    accountNumber: null,
    paymentDetails: null,
    amountSet: both(amount),
    maximumRefundableSet: both(left),
    parentTransaction: parent ? () => transactionView(context, order, parent) : null,
  };
}

function shippingView(order: Order, { shipping }: Outcome): View {
  const all = outcomeOf(order, null, { pieces: [], exchanges: [], shipping: 'all' }).shipping;
  return {
    amountSet: moneyBagView(shipping),
    maximumRefundableSet: moneyBagView(all),
    taxSet: moneyBagView(nothing(shipping)),
  };
}

const refundArguments = z.strictObject({
  refundLineItems: z
    .array(
      z.strictObject({
        lineItemId: z.string(),
        quantity: z.number().int(),
        restockType: z.string().nullish(),
        locationId: z.string().nullish(),
      }),
    )
    .nullish(),
  refundShipping: z.boolean().nullish(),
  refundMethodAllocation: allocation,
  suggestFullRefund: z.boolean().nullish(),
});

/** `Order.suggestedRefund`: what Shopify would give back for pieces of an order, without a return. */
export function suggestedRefund(context: ShopContext, order: Order) {
  return argumentsField(refundArguments, (input): View => {
    const all = order.lines.map((line) => ({
      orderLineId: line.id,
      quantity: line.currentQuantity ?? line.quantity,
    }));
    const named = (input.refundLineItems ?? []).map(({ lineItemId, quantity }) => ({
      orderLineId: lineItemId,
      quantity,
    }));
    const wantsAll = input.suggestFullRefund === true;
    const outcome = outcomeOf(order, null, {
      pieces: wantsAll ? all : named,
      exchanges: [],
      shipping: wantsAll || input.refundShipping ? 'all' : null,
    });
    const due = outcome.net.presentment.minor < 0 ? nothing(outcome.net) : outcome.net;
    const amount = due.presentment.minor > outcome.maximum.presentment.minor ? outcome.maximum : due;
    const zero = moneyBagView(nothing(amount));
    return {
      amountSet: moneyBagView(amount),
      discountedSubtotalSet: moneyBagView(outcome.pieces),
      subtotalSet: moneyBagView(outcome.pieces),
      maximumRefundableSet: moneyBagView(outcome.maximum),
      shipping: shippingView(order, outcome),
      refundDuties: [],
      totalCartDiscountAmountSet: zero,
      totalDutiesSet: zero,
      totalTaxSet: moneyBagView(outcome.tax),
      ...methodsView(context, order, amount, input.refundMethodAllocation ?? null),
    };
  });
}
