import { randomUUID } from 'node:crypto';

import { z } from 'zod';

import { exchangeLine } from '../orders/exchanges.ts';
import { feeTax, inBothOf, piecesCost, piecesTax } from '../orders/refund-amounts.ts';
import { findReturnable } from '../orders/returns.ts';
import { less, nothing } from '../orders/totals.ts';
import type { ShopContext } from '../shop-context.ts';
import { findVariant } from '../state/catalogue.ts';
import { gid } from '../state/gid.ts';
import type { MoneyBag } from '../state/money.ts';
import type { Order } from '../state/orders.ts';
import { moneyBagView } from './buyer-view.ts';
import { appliedDiscountInput, wantedExchange } from './exchange-input.ts';
import { fulfillmentPartView } from './fulfillment-view.ts';
import { moneyInput } from './money-input.ts';
import { findOrder } from './order-access.ts';
import { variantView } from './product-view.ts';
import { rootField, type RootFields, type View } from './root-field.ts';

const input = z.strictObject({
  orderId: z.string(),
  returnLineItems: z
    .array(
      z.strictObject({
        fulfillmentLineItemId: z.string(),
        quantity: z.number().int(),
        restockingFee: z.strictObject({ percentage: z.number() }).nullish(),
      }),
    )
    .nullish(),
  exchangeLineItems: z
    .array(
      z.strictObject({
        variantId: z.string(),
        quantity: z.number().int(),
        appliedDiscount: appliedDiscountInput.nullish(),
      }),
    )
    .nullish(),
  returnShippingFee: z.strictObject({ amount: moneyInput }).nullish(),
});

/** returnCalculate: what a return would come to that nobody has opened, with a part of the price for restocking. */
export const returnCalculate: RootFields = {
  queries: {
    returnCalculate: rootField('read_returns', z.strictObject({ input }), ({ input: asked }, context) => {
      const order = findOrder(context, asked.orderId);
      return order && calculatedView(context, order, asked);
    }),
  },
  mutations: {},
};

function calculatedView(context: ShopContext, order: Order, asked: z.infer<typeof input>): View {
  const fee = asked.returnShippingFee?.amount;
  return {
    __typename: 'CalculatedReturn',
    id: calculatedId('CalculatedReturn'),
    returnLineItems: (asked.returnLineItems ?? []).map((line) => lineView(context, order, line)),
    exchangeLineItems: (asked.exchangeLineItems ?? []).map((line) => {
      const { unitPrice, discount } = exchangeLine(context, order, wantedExchange(line));
      const discounted = less(unitPrice, discount);
      const found = findVariant(context.state, line.variantId);
      return {
        __typename: 'CalculatedExchangeLineItem',
        id: null,
        quantity: line.quantity,
        originalUnitPriceSet: moneyBagView(unitPrice),
        discountedUnitPriceSet: moneyBagView(discounted),
        subtotalSet: moneyBagView(times(discounted, line.quantity)),
        totalTaxSet: moneyBagView(nothing(unitPrice)),
        calculatedDiscountAllocations: [],
        variant: found ? variantView(context, found.product, found.variant) : null,
      };
    }),
    returnShippingFee: fee
      ? {
          __typename: 'CalculatedReturnShippingFee',
          id: calculatedId('CalculatedReturnShippingFee'),
          amountSet: moneyBagView(inBothOf(order, fee)),
          taxAmountSet: moneyBagView(
            feeTax(context.state, order, inBothOf(order, fee)) ?? nothing(inBothOf(order, fee)),
          ),
        }
      : null,
  };
}

type ReturnLineInput = NonNullable<z.infer<typeof input>['returnLineItems']>[number];

/** Recorded: what comes back is below zero. */
function lineView(
  context: ShopContext,
  order: Order,
  { fulfillmentLineItemId: id, quantity, restockingFee }: ReturnLineInput,
): View {
  const orderLineId = findReturnable(order, id)?.orderLineId ?? '';
  const piece = { orderLineId, quantity };
  const cost = piecesCost(order, [piece]);
  const subtotal = moneyBagView(times(cost, -1));
  return {
    __typename: 'CalculatedReturnLineItem',
    id: null,
    quantity,
    fulfillmentLineItem: fulfillmentPartView(context, order, id),
    restockingFee: restockingFee
      ? {
          __typename: 'CalculatedRestockingFee',
          id: calculatedId('CalculatedRestockingFee'),
          percentage: restockingFee.percentage,
          amountSet: moneyBagView(times(cost, restockingFee.percentage / 100)),
        }
      : null,
    subtotalSet: subtotal,
    subtotalBeforeOrderDiscountsSet: subtotal,
    totalTaxSet: moneyBagView(times(piecesTax(order, [piece]), -1)),
  };
}

const calculatedId = (type: string): string => gid(type, randomUUID());

const times = ({ shop, presentment }: MoneyBag, factor: number): MoneyBag => ({
  shop: { ...shop, minor: Math.round(shop.minor * factor) },
  presentment: { ...presentment, minor: Math.round(presentment.minor * factor) },
});
