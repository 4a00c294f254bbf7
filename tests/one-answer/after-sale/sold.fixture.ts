import { plainDate, localTime, zoneOf } from '@doorstep/policy';
import type { PlainDate, Policy, SoldOrder } from '@doorstep/policy';
import fc from 'fast-check';

import { exchange } from '../../../packages/local-shop/src/state/exchange.ts';
import { orderTotals } from '../../../packages/local-shop/src/orders/totals.ts';
import { money } from '../../../packages/local-shop/src/state/money.ts';
import type { Order } from '../../../packages/local-shop/src/state/orders.ts';
import { arrive, price, sell, ship } from '../../stories/order.fixture.ts';
import { moveTo } from '../../stories/world.fixture.ts';
import type { World } from '../../stories/world.fixture.ts';

/** What was sold to whom, and what has happened to it when somebody asks for something about it. */
export interface Terms {
  readonly placedAt: string;
  readonly to: 'US' | 'CA' | 'JP' | 'KR';
  readonly lines: readonly Line[];
  readonly isProtected: boolean;
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
  const order = await sell(world, { lines, to: on.to, paid, isProtected: on.isProtected });
  const shippedAt = on.shipsAfter === null ? null : later(on.placedAt, on.shipsAfter);
  const arrivedAt = shippedAt === null || on.arrivesAfter === null ? null : later(shippedAt, on.arrivesAfter);
  if (shippedAt !== null) {
    await moveTo(world, shippedAt);
    await ship(world, order);
  }
  if (arrivedAt !== null) {
    await moveTo(world, arrivedAt);
    await arrive(world, order);
  }
  const askedAt = later(arrivedAt ?? shippedAt ?? on.placedAt, on.asksAfter);
  await moveTo(world, askedAt);
  const { shop: inShop, presentment } = orderTotals(order).total;
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
    lines: on.lines.map(({ quantity, price: costs, discount, tags }, at) => ({
      ...{ id: order.lines[at]?.id ?? '', variantId: `gid://shopify/ProductVariant/${at + 1}`, tags },
      ...{ sold: quantity, quantity, shipped: shippedAt === null ? 0 : quantity, refunded: 0, returning: 0 },
      ...{ requiresShipping: true, subtotal: costs * quantity, isReduced: discount > 0 },
      paid: {
        shop: { minor: costs * quantity - discount, currency: 'USD' },
        presentment: { minor: there(costs) * quantity - there(discount), currency: paid },
      },
      tax: { shop: { minor: 0, currency: 'USD' }, presentment: { minor: 0, currency: paid } },
      ...{ givenBack: [], compensated: 0 },
    })),
    rate: paid === 'USD' ? null : (presentment.minor / (inShop.minor / 100)).toFixed(10),
    ...{ isCancelled: false, shippedOn: dayOf(shippedAt), deliveredOn: dayOf(arrivedAt), isAdjusted: false },
    ...{ carrier: shippedAt === null ? null : 'UPS', isScanned: arrivedAt !== null, warehouse: 'free' },
    // It leaves at once, so that no parcel has to be named.
    parcels: [],
    waives: on.isProtected ? policy.protection.waives : [],
  };
  return { order, sold, askedAt };
}
