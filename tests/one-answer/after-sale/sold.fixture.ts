import { plainDate, localTime, zoneOf } from '@doorstep/policy';
import type { PlainDate, Policy, SoldOrder } from '@doorstep/policy';
import fc from 'fast-check';

import { parcelsOf } from '../../../packages/local-shop/src/orders/fulfillment.ts';
import { refundOrder } from '../../../packages/local-shop/src/orders/refund-order.ts';
import { REFUND_NOTHING } from '../../../packages/local-shop/src/orders/wanted-refund.ts';
import { exchange } from '../../../packages/local-shop/src/state/exchange.ts';
import { orderTotals } from '../../../packages/local-shop/src/orders/totals.ts';
import { money } from '../../../packages/local-shop/src/state/money.ts';
import type { Order } from '../../../packages/local-shop/src/state/orders.ts';
import { orderAt } from '../../../app/testing/shop-orders.ts';
import { sendOffVariant } from '../../../app/testing/shop-parcels.ts';
import { arrive, price, sell, ship, taxOf } from '../../stories/order.fixture.ts';
import { moveTo, work } from '../../stories/world.fixture.ts';
import type { World } from '../../stories/world.fixture.ts';

/** What was sold to whom, and what has happened to it when somebody asks for something about it. */
export interface Terms {
  readonly placedAt: string;
  readonly to: 'US' | 'CA' | 'JP' | 'KR';
  readonly lines: readonly Line[];
  readonly isProtected: boolean;
  /** Hundredths of what is paid for lines, on top of their prices or in them; `null` for none. */
  readonly tax: { readonly percent: number; readonly isIncluded: boolean } | null;
  /** Each line leaves in a parcel of its own. */
  readonly isSplit: boolean;
  /** A piece of this line is paid back before anybody asks, where it has left and another one stays; by its place, modulo how many there are. */
  readonly refunds: number | null;
  /** Days from the order to its parcel, and from that to its arrival; `null` for not yet. */
  readonly shipsAfter: number | null;
  readonly arrivesAfter: number | null;
  /** Days after the last of these. */
  readonly asksAfter: number;
}

interface Line {
  readonly quantity: number;
  /** In cents, as is the discount off the whole line. */
  readonly price: number;
  readonly discount: number;
  readonly tags: readonly string[];
}

const line: fc.Arbitrary<Line> = fc
  .record({
    quantity: fc.integer({ min: 1, max: 3 }),
    price: fc.oneof(fc.constantFrom(99_99, 100_00, 100_01), fc.integer({ min: 10_00, max: 400_00 })),
    part: fc.constantFrom(0, 0, 0.1, 0.333),
    tags: fc.constantFrom([], [], [], ['flash-sale'], ['final-sale'], ['gift']),
  })
  .map(({ part, ...each }) => ({ ...each, discount: Math.round(each.price * each.quantity * part) }));

/** All of it within the 60 days for which Shopify shows an order to an app. */
const days = fc.oneof(
  fc.constantFrom(0, 4, 5, 7, 8, 14, 15, 20, 21, 22, 45, 46),
  fc.integer({ min: 0, max: 46 }),
);

/** Around the days on which something begins or ends, at the times at which a day does in Los Angeles and in UTC. */
export const terms: fc.Arbitrary<Terms> = fc
  .record({
    day: fc.constantFrom('2024-11-17', '2024-11-18', '2024-12-12', '2024-12-13', '2026-03-06', '2026-10-01'),
    time: fc.constantFrom('06:59:59', '07:59:59', '08:00:00', '17:00:00', '23:59:59'),
    to: fc.constantFrom('US', 'US', 'US', 'CA', 'JP', 'KR'),
    lines: fc.array(line, { minLength: 1, maxLength: 3 }),
    isProtected: fc.boolean(),
    tax: fc.option(fc.record({ percent: fc.constantFrom(7.25, 9, 10), isIncluded: fc.boolean() }), {
      freq: 2,
    }),
    isSplit: fc.boolean(),
    refunds: fc.option(fc.nat(2), { freq: 2 }),
    shipsAfter: fc.option(fc.integer({ min: 0, max: 4 }), { freq: 6 }),
    arrivesAfter: fc.option(fc.integer({ min: 1, max: 9 }), { freq: 6 }),
    asksAfter: days,
  })
  .map(({ day, time, ...rest }) => ({
    ...{ ...rest, placedAt: `${day}T${time}Z` },
    isProtected: rest.isProtected && rest.to === 'US',
  }));

const paidIn = { US: 'USD', CA: 'USD', JP: 'JPY', KR: 'KRW' } as const;
const later = (instant: string, by: number): string =>
  new Date(Date.parse(instant) + by * 86_400_000).toISOString();

/** An order as it stands at the shop, and as its terms say that it does: nothing of that was read from the app. */
export interface Stands {
  readonly order: Order;
  readonly sold: SoldOrder;
  readonly askedAt: string;
}

/** Lets an order happen. When this ends it is the moment at which somebody asks. */
export async function happen(world: World, policy: Policy, on: Terms): Promise<Stands> {
  const { state } = world.shop;
  await moveTo(world, on.placedAt);
  for (const [at, { price: costs, tags }] of on.lines.entries())
    price(world, at + 1, { price: costs, compareAtPrice: null, tags });
  const paid = paidIn[on.to];
  const lines = on.lines.map(({ quantity, discount }, at) => ({ variant: at + 1, quantity, discount }));
  const { to, isProtected, tax } = on;
  const order = await sell(world, { lines, to, paid, isProtected, ...(tax === null ? {} : { tax }) });
  const shippedAt = on.shipsAfter === null ? null : later(on.placedAt, on.shipsAfter);
  const arrivedAt = shippedAt === null || on.arrivesAfter === null ? null : later(shippedAt, on.arrivesAfter);
  if (shippedAt !== null) {
    await moveTo(world, shippedAt);
    await leave(world, order, on);
  }
  if (arrivedAt !== null) {
    await moveTo(world, arrivedAt);
    await arrive(world, order);
  }
  const refunded = shippedAt === null ? null : await payBackPiece(world, order, on);
  const askedAt = later(arrivedAt ?? shippedAt ?? on.placedAt, on.asksAfter);
  await moveTo(world, askedAt);
  const { shop: inShop, presentment } = orderTotals(order).total;
  const inBoth = (minor: number) => ({
    shop: { minor, currency: 'USD' } as const,
    presentment: { minor: there(minor), currency: paid },
  });
  const back = (id: string) => (id === refunded ? 1 : 0);
  const there = (minor: number) => exchange(state, money(minor, 'USD'), paid).minor;
  const dayOf = (instant: string | null): PlainDate | null => {
    const zone = zoneOf(policy.merchant.timeZone);
    return zone && instant === null
      ? null
      : zone && plainDate(localTime(Date.parse(instant ?? ''), zone).day);
  };
  const sold: SoldOrder = {
    ...{ placedAt: order.createdAt, countryCode: on.to, codes: [] },
    provinceCode: order.shippingAddress?.provinceCode ?? null,
    lines: on.lines.map(({ quantity, price: costs, discount, tags }, at) => {
      const id = order.lines[at]?.id ?? '';
      return {
        ...{
          id,
          variantId: `gid://shopify/ProductVariant/${at + 1}`,
          tags,
          returning: 0,
          refunded: back(id),
        },
        ...{ sold: quantity, quantity: quantity - back(id), shipped: shippedAt === null ? 0 : quantity },
        ...{ requiresShipping: true, subtotal: costs * quantity, isReduced: discount > 0 },
        paid: {
          shop: { minor: costs * quantity - discount, currency: 'USD' },
          presentment: { minor: there(costs) * quantity - there(discount), currency: paid },
        },
        // What prices include was paid with them.
        tax: inBoth(tax === null || tax.isIncluded ? 0 : taxOf(costs * quantity - discount, tax)),
        ...{ givenBack: [], compensated: 0 },
      };
    }),
    rate: paid === 'USD' ? null : (presentment.minor / (inShop.minor / 100)).toFixed(10),
    ...{ isCancelled: false, shippedOn: dayOf(shippedAt), deliveredOn: dayOf(arrivedAt), isAdjusted: false },
    ...{ carrier: shippedAt === null ? null : 'UPS', isScanned: arrivedAt !== null, warehouse: 'free' },
    parcels: parcelsOf(orderAt(world.shop, order.id)).map(({ id, lines: inside, tracking }) => ({
      numbers: tracking.flatMap(({ number }) => number ?? []),
      ...{ id, carrier: 'UPS', shippedOn: dayOf(shippedAt), deliveredOn: dayOf(arrivedAt) },
      pieces: inside.map(({ orderLineId, quantity }) => ({ id: orderLineId, quantity })),
    })),
    waives: on.isProtected ? policy.protection.waives : [],
  };
  return { order, sold, askedAt };
}

/** All of it leaves, in one parcel or each line in its own. */
async function leave(world: World, order: Order, { isSplit, lines }: Terms): Promise<void> {
  if (!isSplit) return ship(world, order);
  for (const at of lines.keys()) sendOffVariant(world.shop, at + 1, 'UPS', order.id);
  await work(world);
}

/** Staff pay a piece back at Shopify, of which nobody was asked. Returns its line; `null` for none. */
async function payBackPiece(world: World, { id }: Order, { refunds, lines }: Terms): Promise<string | null> {
  const at = refunds === null ? 0 : refunds % lines.length;
  const { context } = world.shop;
  const order = orderAt(world.shop, id);
  const line = order.lines[at];
  const [payment] = order.payment.transactions;
  if (refunds === null || line === undefined || line.quantity < 2 || payment === undefined) return null;
  const paid = refundOrder(context, order, {
    ...REFUND_NOTHING,
    lines: [{ orderLineId: line.id, quantity: 1, restockType: 'NO_RESTOCK', locationId: null }],
    transactions: [{ parentId: payment.id, amount: { ...payment.amount.presentment, minor: 1 } }],
  });
  if (paid.kind !== 'refunded') throw new Error(`Nothing is paid back: ${paid.kind}.`);
  await work(world);
  return line.id;
}
