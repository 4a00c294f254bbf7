import { methodOfAll, minorOf } from '@doorstep/policy';
import type { DeliveryMethod, OrderLineFacts, Unread } from '@doorstep/policy';

import type { OrderSnapshot } from '../admin-api/order-snapshot.ts';
import { deliveryMethodOf } from './delivery-method.ts';
import { amountsIn, chargedShipping, sumIn } from './line-amounts.ts';
import type { Side } from './line-amounts.ts';
import { readMoneyBack } from './money-back.ts';
import type { MoneyBack } from './money-back.ts';
import type { ToldOrder } from './told-order.ts';

type Parcel = OrderSnapshot['fulfillments'][number];
type InOneOrder = 'displayStatus' | 'events' | 'fulfillmentLineItems';

/** As much of an order as is decided by. */
export interface DecidableOrder
  extends
    Pick<
      OrderSnapshot,
      'id' | 'createdAt' | 'cancelledAt' | 'sourceName' | 'currencyCode' | 'presentmentCurrencyCode' | 'email'
    >,
    Pick<OrderSnapshot, 'transactions' | 'refunds' | 'shippingLines'> {
  /** Without their marks, which are looked at once. */
  readonly lines: readonly (Omit<OrderSnapshot['lines'][number], 'product' | 'variant'> & {
    readonly variant: { readonly id: string } | null;
  })[];
  /** Without what only the snapshot of one order can have. */
  readonly fulfillments: readonly (Omit<Parcel, InOneOrder> & Partial<Pick<Parcel, InOneOrder>>)[];
  readonly shippingAddress: Omit<
    NonNullable<OrderSnapshot['shippingAddress']>,
    'firstName' | 'lastName' | 'province'
  > | null;
  readonly fulfillmentOrders: readonly Pick<OrderSnapshot['fulfillmentOrders'][number], 'deliveryMethod'>[];
}

/** Reads an order as facts. What Shopify does not tell is said to be unread: it is never taken for what is not there. */
export function readOrderNow(order: DecidableOrder): ToldOrder {
  const placedAt = new Date(order.createdAt);
  const shippingLines = order.shippingLines.nodes;
  const back = readMoneyBack(order);
  return {
    id: order.id,
    placedAt,
    facts: {
      placedAt: placedAt.toISOString(),
      lines: order.lines.map((line) => readLine(line, order, back)),
      currency: order.currencyCode,
      ...readShipping(order),
      ...(back.kept === null ? {} : { kept: back.kept }),
      unread: [
        ...order.lines.flatMap((line, at) => unreadOf(line, order.currencyCode, at)),
        ...unreadAddress(order),
      ],
      cancelled: order.cancelledAt !== null,
      deliveryMethod: readMethod(order),
      shippingAddress: readAddress(order.shippingAddress),
    },
    shippingLines: shippingLines.map(({ title, code, source }) => ({ title, code, source })),
  };
}

/** Shopify's DeliveryMethodType. What it may add later counts as shipping. */
const methods: Readonly<Partial<Record<string, DeliveryMethod>>> = {
  LOCAL: 'local',
  PICKUP_POINT: 'pick-up-point',
  PICK_UP: 'pickup',
  RETAIL: 'none',
};

/** How its fulfillment orders go, but for what goes nowhere; none as long as Shopify has made none, or the app sees none. */
const waysOf = ({ fulfillmentOrders }: DecidableOrder): readonly DeliveryMethod[] =>
  fulfillmentOrders
    .map(({ deliveryMethod }) => deliveryMethod?.methodType ?? 'NONE')
    .flatMap((type) => (type === 'NONE' ? [] : [methods[type] ?? 'shipping']));

/**
 * What the order's own fields say; where they say shipping, its fulfillment orders: the order does not tell shipping from local
 * delivery under a name of the merchant's, or from a pick-up point, which has an address.
 */
function readMethod(order: DecidableOrder): DeliveryMethod {
  const ways = waysOf(order);
  const told = deliveryMethodOf({
    sourceName: order.sourceName,
    hasAddress: order.shippingAddress !== null || isWithheld(order),
    shippingLines: order.shippingLines.nodes,
  });
  return told === 'shipping' ? methodOfAll(ways) : told;
}

/**
 * Whether Shopify withholds whose order it is: an app without approval for its customers' data gets neither address nor e-mail,
 * and nothing says so. An order that is picked up has no address either, but is not shipped.
 */
const isWithheld = (order: DecidableOrder): boolean =>
  order.shippingAddress === null && order.email === null && waysOf(order).includes('shipping');

/** Not known is never the same as fine: a person has to look at an address that is not shown. */
function unreadAddress(order: DecidableOrder): readonly Unread[] {
  const { shippingAddress: given } = order;
  const told = given === null ? [] : [given.address1, given.address2, given.company];
  const isShown = given === null ? !isWithheld(order) : told.some((text) => text !== null);
  const message = 'Shopify does not show the app where it goes.';
  return isShown || order.lines.every(({ requiresShipping }) => !requiresShipping)
    ? []
    : [{ about: 'address', message }];
}

type Line = DecidableOrder['lines'][number];

function readAddress(given: DecidableOrder['shippingAddress']): ToldOrder['facts']['shippingAddress'] {
  if (given === null) return null;
  const { address1, address2, city, company, zip, provinceCode, countryCodeV2: countryCode } = given;
  return { address1, address2, city, company, zip, provinceCode, countryCode };
}

function readLine(
  line: Line,
  { currencyCode: currency, presentmentCurrencyCode: paidIn, cancelledAt }: DecidableOrder,
  { pieces }: MoneyBack,
): OrderLineFacts {
  const { id, variant, requiresShipping, currentQuantity: quantity, quantity: sold } = line;
  const sets = line.discountAllocations.map(({ allocatedAmountSet }) => allocatedAmountSet);
  const discount = sumIn(currency, sets.map(shopSide));
  const sides = { price: paidSide(line.originalUnitPriceSet), discounts: sets.map(paidSide) };
  const paid = amountsIn(paidIn, quantity, sides);
  const paidBack = pieces.get(id) ?? 0;
  return {
    ...{ id, quantity, sold },
    ...(paidBack === 0 ? {} : { paidBack }),
    stillToShip: cancelledAt === null ? Math.min(quantity, line.unfulfilledQuantity) : 0,
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

function readShipping({ currencyCode, presentmentCurrencyCode, shippingLines }: DecidableOrder) {
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
  return [{ about: 'value', message: `The price of line ${at + 1} cannot be read.` }];
}
