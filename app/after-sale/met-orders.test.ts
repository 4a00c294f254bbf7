import { aallyn, offersOf } from '@doorstep/policy';
import { beforeEach, expect, test } from 'vitest';

import { database } from '../database.server.ts';
import { emptyDatabase } from '../testing/empty-database.ts';
import { address, line, orderBody } from '../testing/order.ts';
import { publishFor } from '../testing/policy.ts';
import { sellAs } from '../testing/sell-as.ts';
import { orderId } from '../testing/shop-orders.ts';
import { reportDelivery, sendOff } from '../testing/shop-parcels.ts';
import { shopWithApp } from '../testing/shop-with-app.ts';
import type { ShopWithApp } from '../testing/shop-with-app.ts';
import { topics } from '../webhooks/topics.ts';
import { readAfterSale } from './read-after-sale.server.ts';

/** Orders that other apps met in the wild, after the sale. */

let shop: ShopWithApp;

beforeEach(async () => {
  await emptyDatabase();
  shop = shopWithApp();
  await publishFor(shop.domain);
});

/** What can be asked for about an order, in short: of its lines their return and the fall of their price, and of it all else. */
async function offered(at: string) {
  const read = await readAfterSale({ admin: shop.admin, database }, orderId);
  if (!read.ok || read.value === null) throw new Error('The order cannot be read.');
  const { order } = read.value;
  const offers = offersOf(aallyn, order, at);
  const { missingParcel, productIssue, cancellation, address: moved } = offers;
  return {
    lines: offers.lines.map(({ pieces, eligibility }) => [pieces, eligibility.kind]),
    prices: offers.priceAdjustments.map(({ answer }) => answer.kind),
    parcel: [missingParcel.kind, productIssue.kind],
    early: [cancellation.kind === 'request' ? cancellation.chance : cancellation.kind, moved.kind],
    paid: order.lines.map(({ paid }) => paid.presentment.minor),
  };
}

const bag = (price: string, changes: object = {}) => ({ ...line({ variant_id: 7, price }), ...changes });
const waits = { parcel: ['not-yet', 'not-yet'], early: ['small', 'taken'] };

test.each([
  [
    'o13: an order that arrives fulfilled, of a marketplace, to a P.O. box: it waits for its parcel, and nothing of it can be stopped or moved',
    { source_name: 'amazon', fulfillment_status: 'fulfilled', shipping_address: address('PO Box 12') },
    { lines: [[1, 'not-yet']], prices: ['eligible'], ...waits, early: ['small', 'refused'], paid: [100_00] },
  ],
  [
    'o18: a tip beside a bag: nothing that is not shipped comes back, or falls in price',
    {
      line_items: [
        bag('4.50', { variant_id: null, requires_shipping: false }),
        bag('250.00', { variant_id: 7 }),
      ],
    },
    { lines: [[0, 'not-yet']], prices: ['eligible'], ...waits, paid: [4_50, 250_00] },
  ],
  [
    'o19: a custom item of a draft order, which is no variant',
    { source_name: 'shopify_draft_order', line_items: [bag('250.01', { variant_id: null })] },
    { lines: [[0, 'not-yet']], prices: ['eligible'], ...waits, paid: [250_01] },
  ],
  [
    'o27: an exchange of another app, for nothing: no price falls below that',
    { tags: 'exchange', line_items: [bag('260.00', { discount_allocations: [{ amount: '260.00' }] })] },
    { lines: [[0, 'not-yet']], prices: ['refused'], ...waits, paid: [0] },
  ],
  [
    'o34: an older body without both currencies of a price',
    { line_items: [bag('100.00', { price_set: undefined, price: '100.00' })] },
    { lines: [[0, 'not-yet']], prices: ['eligible'], ...waits, paid: [100_00] },
  ],
])('[FORM-01] %s', async (_, body, expected) => {
  sellAs(shop, orderBody(body));
  expect(await offered('2026-11-24T18:00:00Z')).toEqual(expected);
});

test('[FORM-01] [RET-02] o18, o19 and o27, delivered: what was shipped comes back, whatever it is, and what cost nothing too', async () => {
  for (const [line_items, lines] of [
    [[bag('4.50', { variant_id: null, requires_shipping: false }), bag('250.00')], [[1, 'eligible']]],
    [[bag('250.01', { variant_id: null })], [[1, 'eligible']]],
    [[bag('260.00', { discount_allocations: [{ amount: '260.00' }] })], [[1, 'eligible']]],
  ] as const) {
    shop = shopWithApp();
    sellAs(shop, orderBody({ line_items }));
    shop.moveTo('2026-11-24T18:00:00Z');
    sendOff(shop, 'UPS');
    reportDelivery(shop, '2026-11-27T18:00:00Z');
    expect(await offered('2026-11-29T18:00:00Z')).toMatchObject({ lines, parcel: ['not-yet', 'eligible'] });
  }
});

test('[ORD-01] o35: an order whose news have its number alone is looked at', () => {
  const { admin_graphql_api_id: _named, ...body } = orderBody({
    ...{ id: 5_000_000_000_042, updated_at: '2026-11-23T10:00:01-08:00' },
  });
  for (const topic of ['orders/create', 'orders/updated'])
    expect(topics[topic]?.(body)).toMatchObject({ resourceId: 'gid://shopify/Order/5000000000042' });
  // What was deleted is no order.
  expect(topics['orders/updated']?.({ id: 5_000_000_000_042 })).toBeNull();
});
