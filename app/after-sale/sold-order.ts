import { fail, ok, parcelFacts, zoneOf } from '@doorstep/policy';
import type {
  Money,
  MoneyPair,
  Policy,
  Result,
  SoldAs,
  SoldLine,
  SoldOrder,
  SoldParcel,
  Warehouse,
} from '@doorstep/policy';

import type { OrderAfterSale } from '../admin-api/sold-order.ts';
import { amountsIn, sumIn } from '../orders/line-amounts.ts';
import { isBelowComparison } from '../orders/marks-at-sale.ts';
import { piecesPaidBack } from '../orders/money-back.ts';
import { parcelsOf } from '../orders/parcels-now.ts';
import { zoneNamed } from '../shop-clock.ts';

/** What of an order only the app knows: its kept promise, and what was asked for before. */
type FromTheApp = 'waives' | 'isAdjusted';

type Line = OrderAfterSale['lines'][number];
type MoneySet = Line['originalUnitPriceSet'];

/**
 * Reads what Shopify says of an order as the facts of {@link SoldOrder}, with days in the policy's time zone. Fails in words where an
 * amount cannot be read: nothing may be paid by a guess.
 * @param soldAs What is kept of how it was sold: an exchange that is on its way does not take back that the order was delivered [RET-02].
 */
export function soldOrderOf(
  order: OrderAfterSale,
  { merchant: { timeZone }, signature }: Pick<Policy, 'merchant' | 'signature'>,
  soldAs: SoldAs | null = null,
): Result<Omit<SoldOrder, FromTheApp>, string> {
  const lines: SoldLine[] = [];
  const pieces = readPieces(order);
  for (const [at, line] of order.lines.entries()) {
    const paid = paidFor(line, order);
    if (paid === null) return fail(`what was paid for line ${at + 1} cannot be read`);
    lines.push({ ...soldLineOf(line, paid, soldAs), ...pieces(line.id) });
  }
  const parcels = parcelsOf(order, timeZone);
  const { shippedOn, deliveredOn } = parcelFacts(
    parcels,
    order.lines.map(stillOf(order)),
    signature.carrier,
    soldAs,
  );
  const { shippingAddress: address, createdAt: placedAt, discountCodes: codes } = order;
  return ok({
    placedAt,
    ...(zoneOf(timeZone) === null ? { zone: zoneNamed(timeZone) } : {}),
    countryCode: address?.countryCodeV2 ?? null,
    provinceCode: address?.provinceCode ?? null,
    ...{ codes, lines, shippedOn: shippedOn ?? null, deliveredOn: deliveredOn ?? null },
    parcels: soldParcelsOf(order, timeZone),
    rate: rateOf(order),
    isCancelled: order.cancelledAt !== null,
    carrier: parcels.find(({ requiresShipping, carrier }) => requiresShipping && carrier)?.carrier ?? null,
    isScanned: order.fulfillments.some(isScanned),
    warehouse: warehouseOf(order),
  });
}

/** [MISS-01] What left, parcel by parcel, with the days in a time zone. */
const soldParcelsOf = (order: OrderAfterSale, timeZone: string): readonly SoldParcel[] =>
  order.fulfillments
    .filter(({ status, requiresShipping }) => status === 'SUCCESS' && requiresShipping)
    .toSorted((one, other) => Date.parse(one.createdAt) - Date.parse(other.createdAt))
    .flatMap((fulfillment) =>
      parcelsOf({ ...order, fulfillments: [fulfillment] }, timeZone).map(
        ({ carrier, shippedOn, deliveredOn }) => ({
          ...{ id: fulfillment.id, carrier, shippedOn, deliveredOn },
          numbers: fulfillment.trackingInfo.flatMap(({ number }) => number ?? []),
          pieces: fulfillment.fulfillmentLineItems.nodes.flatMap(({ lineItem: { id }, quantity }) =>
            quantity ? [{ id, quantity }] : [],
          ),
        }),
      ),
    );

const stillOf =
  ({ cancelledAt }: OrderAfterSale) =>
  ({ id, requiresShipping, currentQuantity: quantity, unfulfilledQuantity }: Line) => ({
    ...{ id, requiresShipping, quantity },
    stillToShip: cancelledAt === null ? Math.min(quantity, unfulfilledQuantity) : 0,
  });

/** What a carrier reports only of a parcel that it has; a label alone proves nothing [CAL-07]. */
const scans: ReadonlySet<string> = new Set([
  'CARRIER_PICKED_UP',
  'IN_TRANSIT',
  'OUT_FOR_DELIVERY',
  'ATTEMPTED_DELIVERY',
  'DELIVERED',
]);

const isScanned = ({ status, requiresShipping, events }: OrderAfterSale['fulfillments'][number]): boolean =>
  status === 'SUCCESS' && requiresShipping && events.nodes.some((event) => scans.has(event.status));

/** What a fulfillment service was asked for and has not given back. */
const taken: ReadonlySet<string> = new Set(['SUBMITTED', 'ACCEPTED', 'CANCELLATION_REQUESTED']);

/** [ORD-01] What was refused stays so, also once it has left; of all else what has not left counts. */
function warehouseOf({ fulfillmentOrders: { nodes } }: OrderAfterSale): Warehouse {
  if (nodes.some(({ requestStatus }) => requestStatus === 'CANCELLATION_REJECTED')) return 'refuses';
  const open = nodes.filter(({ status }) => status !== 'CLOSED' && status !== 'CANCELLED');
  if (open.some(({ requestStatus }) => taken.has(requestStatus))) return 'taken';
  return open.some(({ status }) => status === 'IN_PROGRESS') ? 'packing' : 'free';
}

/** Returns in these states hold pieces that no other return can have. */
const standing: ReadonlySet<string> = new Set(['REQUESTED', 'OPEN']);

/** How many pieces of each line have left, were paid back, and are in a return, in which what was paid back counts once. */
function readPieces({ fulfillments, refunds, returns }: OrderAfterSale) {
  const shipped = countBy(
    fulfillments
      .filter(({ status }) => status === 'SUCCESS')
      .flatMap(({ fulfillmentLineItems }) => fulfillmentLineItems.nodes)
      .map(({ lineItem, quantity }) => [lineItem.id, quantity ?? 0]),
  );
  const returning = countBy(
    returns.nodes
      .filter(({ status }) => standing.has(status))
      .flatMap(({ returnLineItems }) => returnLineItems.nodes)
      .flatMap((line) =>
        'fulfillmentLineItem' in line
          ? [[line.fulfillmentLineItem.lineItem.id, line.quantity - line.refundedQuantity] as const]
          : [],
      ),
  );
  const refunded = piecesPaidBack(refunds);
  return (id: string) => ({
    shipped: shipped.get(id) ?? 0,
    refunded: refunded.get(id) ?? 0,
    returning: returning.get(id) ?? 0,
  });
}

function countBy(pieces: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  const counted = new Map<string, number>();
  for (const [id, quantity] of pieces) counted.set(id, (counted.get(id) ?? 0) + quantity);
  return counted;
}

/** What was paid for all of a line, in both currencies, the tax that was paid on top, and what it would have cost. */
interface PaidLine {
  readonly subtotal: number;
  readonly paid: MoneyPair;
  readonly tax: MoneyPair;
}

function paidFor(line: Line, order: OrderAfterSale): PaidLine | null {
  const { currencyCode, presentmentCurrencyCode, taxesIncluded } = order;
  const inShop = amountsOf(line, 'shopMoney', currencyCode);
  const asPaid = amountsOf(line, 'presentmentMoney', presentmentCurrencyCode);
  if (inShop === null || asPaid === null) return null;
  const money = (currency: string, { subtotal, discount }: typeof inShop): Money => ({
    ...{ currency, minor: subtotal - discount },
  });
  // What prices include was paid with them.
  const onTop = (currency: string, { tax }: typeof inShop): Money => ({
    ...{ currency, minor: taxesIncluded ? 0 : tax },
  });
  const paid = { shop: money(currencyCode, inShop), presentment: money(presentmentCurrencyCode, asPaid) };
  const tax = { shop: onTop(currencyCode, inShop), presentment: onTop(presentmentCurrencyCode, asPaid) };
  return { subtotal: inShop.subtotal, paid, tax };
}

function amountsOf(line: Line, side: keyof MoneySet, currency: string) {
  const read = (set: MoneySet) => ({ amount: set[side].amount, currency: set[side].currencyCode });
  const amounts = amountsIn(currency, line.quantity, {
    price: read(line.originalUnitPriceSet),
    discounts: line.discountAllocations.map(({ allocatedAmountSet }) => read(allocatedAmountSet)),
  });
  const tax = sumIn(
    currency,
    line.taxLines.map(({ priceSet }) => read(priceSet)),
  );
  return amounts === null || tax === null ? null : { ...amounts, tax };
}

/** [RET-06, PRICE-02] By how it was marked when it was sold; where that is not kept, or it was added later, by how it is marked today. */
function soldLineOf(line: Line, { subtotal, paid, tax }: PaidLine, soldAs: SoldAs | null) {
  const marks = soldAs?.marks?.find(({ id }) => id === line.id);
  const tagsNow = line.product?.tags ?? [];
  return {
    id: line.id,
    variantId: line.variant?.id ?? null,
    ...{ sold: line.quantity, quantity: line.currentQuantity, requiresShipping: line.requiresShipping },
    tags: marks?.tags ?? tagsNow,
    ...(marks ? { tagsNow } : {}),
    ...{ subtotal, paid, tax, givenBack: [], compensated: 0 },
    isReduced: paid.shop.minor < subtotal || (marks?.isReduced ?? isBelowComparison(line)),
  };
}

/** Shopify tells no rate: what the whole order came to in both currencies has it most exactly. */
function rateOf({
  currencyCode,
  presentmentCurrencyCode,
  totalPriceSet,
  lines,
}: OrderAfterSale): string | null {
  if (currencyCode === presentmentCurrencyCode) return null;
  const sets = [totalPriceSet, ...lines.map(({ originalUnitPriceSet }) => originalUnitPriceSet)];
  const set = sets.find(({ shopMoney }) => Number(shopMoney.amount) > 0);
  return set ? (Number(set.presentmentMoney.amount) / Number(set.shopMoney.amount)).toFixed(10) : null;
}
