import { expect, test } from 'vitest';

import { completeDraft, createDraft, draftVariantLine } from '../orders/draft.ts';
import { requestFulfillment } from '../orders/fulfillment-request.ts';
import { testApp, testShop } from '../test-shop.ts';

const studio = 'gid://shopify/Location/1';
const warehouse = 'gid://shopify/Location/2';
const appId = '990001';

/** A shop with an order of two bags, the second of which a fulfillment service ships, and an app with these scopes. */
function sold(scopes: readonly string[], app = testApp.id) {
  const shop = testShop({ ...testApp, id: app, scopes: ['read_orders', ...scopes] });
  const { context } = shop;
  const first = context.state.locations.get(studio);
  if (!first) throw new Error('The seed has no location.');
  const fulfillmentService = { appId, variantIds: ['gid://shopify/ProductVariant/4'] };
  const second = { ...first, id: warehouse, name: 'Warehouse', fulfillmentService };
  context.state.locations.set(warehouse, second);
  const lines = ['3', '4'].flatMap((number) => {
    const variantId = `gid://shopify/ProductVariant/${number}`;
    return draftVariantLine(context, { variantId, quantity: 1, attributes: [] }) ?? [];
  });
  const nobody = { shippingLine: null, shippingAddress: null, billingAddress: null, note: null };
  const draft = createDraft(context, {
    ...nobody,
    email: 'ana@example.com',
    lines,
    tags: [],
    attributes: [],
  });
  const { order } = completeDraft(context, draft);
  const at = (location: string) =>
    order.fulfillmentOrders.find(({ locationId }) => locationId === location)?.id ?? '';
  const hold = (id: string) =>
    shop.admin(
      'mutation ($id: ID!) { fulfillmentOrderHold(id: $id, fulfillmentHold: { reason: OTHER }) { fulfillmentHold { id } userErrors { field } } }',
      { id },
    );
  const seen = () =>
    shop.admin(
      `query ($id: ID!) { order(id: $id) { fulfillmentOrders(first: 5) { nodes {
        requestStatus status assignedLocation { location { id isFulfillmentService } } lineItems(first: 5) { nodes { totalQuantity } }
      } } } }`,
      { id: order.id },
    );
  return { ...shop, order, at, hold, seen };
}

const merchantManaged = 'write_merchant_managed_fulfillment_orders';
const thirdParty = 'write_third_party_fulfillment_orders';
const assigned = 'write_assigned_fulfillment_orders';

test('each location has a fulfillment order of its own, and a service is not asked by itself', async () => {
  const shown = (id: string, isFulfillmentService: boolean) => ({
    requestStatus: 'UNSUBMITTED',
    status: 'OPEN',
    assignedLocation: { location: { id, isFulfillmentService } },
    lineItems: { nodes: [{ totalQuantity: 1 }] },
  });
  expect(await sold([merchantManaged, thirdParty]).seen()).toMatchObject({
    data: { order: { fulfillmentOrders: { nodes: [shown(studio, false), shown(warehouse, true)] } } },
  });
});

test.each([
  ['none', [], testApp.id, [], []],
  ['merchant-managed', [merchantManaged], testApp.id, [studio], [studio]],
  ['third-party', [thirdParty], testApp.id, [warehouse], [warehouse]],
  ['both', [merchantManaged, thirdParty], testApp.id, [studio, warehouse], [studio, warehouse]],
  ['reading alone', ['read_third_party_fulfillment_orders'], testApp.id, [warehouse], []],
  ['assigned, of another app', [assigned], testApp.id, [], []],
  ['assigned, of the service itself, which does not hold', [assigned], appId, [warehouse], []],
])('scopes decide which fulfillment orders are seen and held: %s', async (_, scopes, app, seen, held) => {
  const shop = sold(scopes, app);
  const nodes = seen.map((id) => ({ assignedLocation: { location: { id } } }));
  expect((await shop.seen()).data).toMatchObject({ order: { fulfillmentOrders: { nodes } } });
  for (const location of [studio, warehouse]) {
    const answer = await shop.hold(shop.at(location));
    const holds = shop.context.state.orders
      .get(shop.order.id)
      ?.fulfillmentOrders.find(({ locationId }) => locationId === location)?.holds;
    expect(holds).toHaveLength(held.includes(location) ? 1 : 0);
    expect(answer.errors === undefined).toBe(held.includes(location));
  }
});

test('a hold without any scope for it names those that would do', async () => {
  const shop = sold([]);
  expect(JSON.parse(JSON.stringify((await shop.hold(shop.at(warehouse))).errors))).toMatchObject([
    {
      message:
        'Access denied for fulfillmentOrderHold field. Required access: `write_merchant_managed_fulfillment_orders` access scope or `write_third_party_fulfillment_orders` access scope.',
      extensions: { code: 'ACCESS_DENIED' },
    },
  ]);
});

test('what a service has accepted is in progress and cannot be held', async () => {
  const shop = sold([merchantManaged, thirdParty]);
  expect(requestFulfillment(shop.context, shop.at(studio))).toBe(false);
  expect(requestFulfillment(shop.context, shop.at(warehouse))).toBe(true);
  expect(requestFulfillment(shop.context, shop.at(warehouse))).toBe(false);
  expect((await shop.seen()).data).toMatchObject({
    order: {
      fulfillmentOrders: {
        nodes: [{ requestStatus: 'UNSUBMITTED' }, { requestStatus: 'ACCEPTED', status: 'IN_PROGRESS' }],
      },
    },
  });
  expect((await shop.hold(shop.at(warehouse))).data).toEqual({
    fulfillmentOrderHold: { fulfillmentHold: null, userErrors: [{ field: ['id'] }] },
  });
});

test('what is on hold is not asked for', async () => {
  const shop = sold([merchantManaged, thirdParty]);
  await shop.hold(shop.at(warehouse));
  expect(requestFulfillment(shop.context, shop.at(warehouse))).toBe(false);
});
