import { z } from 'zod';

import { releasePaid } from '../orders/exchanges.ts';
import { outstanding, payRest } from '../orders/payment.ts';
import { recordChange } from '../orders/record-change.ts';
import type { ShopContext } from '../shop-context.ts';
import { exchange } from '../state/exchange.ts';
import type { MoneyBag } from '../state/money.ts';
import { moneyInput } from './money-input.ts';
import { findOrder } from './order-access.ts';
import { orderView } from './order-view.ts';
import {
  invalidId,
  notEmulated,
  refuse,
  rootField,
  succeed,
  userError,
  type RootFields,
  type View,
} from './root-field.ts';

const payment = z.strictObject({
  id: z.string(),
  amount: moneyInput.nullish(),
  paymentMethodName: z.string().nullish(),
  processedAt: z.string().nullish(),
});

/** Money that came in outside of Shopify: all that is outstanding is noted, by its own mutation or as a manual payment. */
export const orderPayment: RootFields = {
  queries: {},
  mutations: {
    orderMarkAsPaid: rootField(
      'write_orders',
      z.strictObject({ input: z.strictObject({ id: z.string() }) }),
      ({ input: { id } }, context) => markAsPaid(context, id),
    ),
    orderCreateManualPayment: rootField('write_orders', payment, payByHand),
  },
};

/** Recorded: a refusal shows the order, too. */
function markAsPaid(context: ShopContext, id: string): View {
  const order = findOrder(context, id);
  if (!order) throw invalidId(id);
  const paid = paidOff(context, id);
  return (
    paid ?? {
      order: orderView(context, order),
      userErrors: [userError(['id'], 'Order cannot be marked as paid.')],
    }
  );
}

/** Recorded without an amount, of an order without any payment. The codes are the schema's, the words our own expectation. */
function payByHand(input: z.infer<typeof payment>, context: ShopContext): View {
  const { id, amount, paymentMethodName, processedAt } = input;
  if (paymentMethodName) throw notEmulated('a manual payment by a method of its own');
  const order = findOrder(context, id);
  if (!order) return refused('id', 'Order not found.', 'ORDER_NOT_FOUND');
  if (processedAt && Date.parse(processedAt) > Date.parse(context.now()))
    return refused('processedAt', 'Processed at is invalid.', 'PROCESSED_AT_INVALID');
  if (!amount) return paidOff(context, id) ?? refused('id', 'Order has nothing left to pay.', null);
  if (amount.currency !== order.presentmentCurrency)
    return refused('amount', 'The currency is not that of the order.', 'CURRENCY_MISMATCH');
  if (amount.minor <= 0) return refused('amount', 'Amount must be positive.', 'AMOUNT_NOT_POSITIVE');
  if (amount.minor > outstanding(order).presentment.minor)
    return refused('amount', 'Amount exceeds the balance.', 'AMOUNT_EXCEEDS_BALANCE');
  const part = { shop: exchange(context.state, amount, order.currency), presentment: amount };
  return paidOff(context, id, part) ?? refused('id', 'Order has nothing left to pay.', null);
}

const refused = (field: string, message: string, code: string | null): View =>
  refuse(['order'], userError([field], message, code));

function paidOff(context: ShopContext, id: string, part: MoneyBag | null = null): View | null {
  const order = findOrder(context, id);
  const paid = order && payRest(context, order, 'manual', part);
  return paid && succeed({ order: orderView(context, releasePaid(context, recordChange(context, paid))) });
}
