import { minorOf } from '@doorstep/policy';
import type { OrderLineFacts, Unread } from '@doorstep/policy';

import type { OrderNow } from '../admin-api/parcels.ts';
import { deliveryMethodOf } from './delivery-method.ts';
import { amountsIn, chargedShipping, sumIn } from './line-amounts.ts';
import type { Side } from './line-amounts.ts';
import type { ToldOrder } from './told-order.ts';

/** Reads an order as the Admin API shows it now. */
export function readOrderNow(order: OrderNow): ToldOrder {
  const placedAt = new Date(order.createdAt);
  const shippingLines = order.shippingLines.nodes;
  const isCancelled = order.cancelledAt !== null;
  return {
    id: order.id,
    placedAt,
    facts: {
      placedAt: placedAt.toISOString(),
      lines: order.lines.map((line) => readLine(line, order, isCancelled)),
      currency: order.currencyCode,
      ...readShipping(order),
      unread: order.lines.flatMap((line, at) => unreadOf(line, order.currencyCode, at)),
      cancelled: isCancelled,
      deliveryMethod: deliveryMethodOf({
        sourceName: order.sourceName,
        hasAddress: order.shippingAddress !== null,
        shippingLines,
      }),
      shippingAddress: readAddress(order.shippingAddress),
    },
    shippingLines: shippingLines.map(({ title, code, source }) => ({ title, code, source })),
  };
}

type Line = OrderNow['lines'][number];

function readAddress(given: OrderNow['shippingAddress']): ToldOrder['facts']['shippingAddress'] {
  if (given === null) return null;
  const { address1, address2, city, company, zip, provinceCode, countryCodeV2: countryCode } = given;
  return { address1, address2, city, company, zip, provinceCode, countryCode };
}

function readLine(
  line: Line,
  { currencyCode: currency, presentmentCurrencyCode: paidIn }: OrderNow,
  isCancelled: boolean,
): OrderLineFacts {
  const { id, variant, requiresShipping, currentQuantity: quantity } = line;
  const sets = line.discountAllocations.map(({ allocatedAmountSet }) => allocatedAmountSet);
  const discount = sumIn(currency, sets.map(shopSide));
  const sides = { price: paidSide(line.originalUnitPriceSet), discounts: sets.map(paidSide) };
  const paid = amountsIn(paidIn, quantity, sides);
  return {
    id,
    quantity,
    stillToShip: isCancelled ? 0 : Math.min(quantity, line.unfulfilledQuantity),
    variantId: variant?.id ?? null,
    requiresShipping,
    subtotal: (priceOf(line, currency) ?? 0) * quantity,
    ...(discount === null ? {} : { discount }),
    ...(paid === null ? {} : { paid }),
  };
}

type MoneySet = Line['originalUnitPriceSet'];

const sideOf = ({ amount, currencyCode: currency }: MoneySet['shopMoney']): Side => ({ amount, currency });
const shopSide = ({ shopMoney }: MoneySet): Side => sideOf(shopMoney);
const paidSide = ({ presentmentMoney }: MoneySet): Side => sideOf(presentmentMoney);

function readShipping({ currencyCode, presentmentCurrencyCode, shippingLines }: OrderNow) {
  const sets = shippingLines.nodes.map(({ discountedPriceSet }) => discountedPriceSet);
  return chargedShipping(
    { currency: currencyCode, charged: sets.map(shopSide) },
    { currency: presentmentCurrencyCode, charged: sets.map(paidSide) },
  );
}

/** The price of one, in minor units of the shop's currency; `null` when it is in another one. */
function priceOf({ originalUnitPriceSet: { shopMoney } }: Line, currency: string): number | null {
  return shopMoney.currencyCode === currency ? minorOf(shopMoney.amount, currency) : null;
}

function unreadOf(line: Line, currency: string, at: number): readonly Unread[] {
  if (line.currentQuantity === 0 || priceOf(line, currency) !== null) return [];
  return [{ about: 'value', message: `the price of line ${at + 1} cannot be read` }];
}
