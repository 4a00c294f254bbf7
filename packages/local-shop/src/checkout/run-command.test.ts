import { expect, test } from 'vitest';
import type { Cart } from '../state/carts.ts';
import { untouchedProfile } from '../state/checkout-profile.ts';
import { cartWith, checkoutFixture, variantId } from './checkout.fixture.ts';
import { decodeCommand, type CheckoutCommand } from './commands.ts';
import type { FixtureFunction } from './extensions.fixture.ts';
import { runCommand } from './run-command.ts';
import { readVisit } from './visit.ts';

const noBoxes: FixtureFunction = {
  handle: 'no-boxes',
  target: 'cart.validations.generate.run',
  query: '{ cart { deliveryGroups { deliveryAddress { address1 } } } }',
  code: `const line = input.cart.deliveryGroups[0]?.deliveryAddress?.address1 ?? '';
    const target = '$.cart.deliveryGroups[0].deliveryAddress.address1';
    return { operations: [{ validationAdd: { errors: line.includes('Box') ? [{ message: 'No boxes', target }] : [] } }] };`,
};
const address = {
  countryCode: 'US',
  firstName: 'Ada',
  lastName: 'Lovelace',
  address1: '12 Main Street',
  city: 'Columbus',
  provinceCode: 'OH',
  zip: '43004',
};

async function checkoutOf(handles: readonly string[], functions: readonly FixtureFunction[] = []) {
  const fixture = await checkoutFixture(functions);
  const { id } = cartWith(fixture.state, handles);
  const cart = (): Cart => {
    const stored = fixture.state.carts.get(id);
    if (!stored) throw new Error('The cart is stored.');
    return stored;
  };
  const run = (command: CheckoutCommand, query: Readonly<Record<string, string>> = {}) =>
    runCommand(fixture.runtime, cart(), command, readVisit(untouchedProfile, query));
  return { ...fixture, cart, run };
}

test('an order is placed with the amounts in both currencies, and its cart is used up', async () => {
  const { run, state, cart } = await checkoutOf(['day-crossbody']);
  await run({ type: 'setContact', email: 'ada@example.com' });
  await run({
    type: 'setDeliveryAddress',
    address: { countryCode: 'JP', lastName: 'Ada', address1: '1-1', city: 'Tokyo', zip: '100-0001' },
  });
  const { redirect } = await run({ type: 'placeOrder' });

  const [order] = [...state.orders.values()];
  expect(redirect).toMatch(/^\/orders\/\d+$/);
  expect(cart().orderId).toBe(order?.id);
  expect(order).toMatchObject({
    email: 'ada@example.com',
    presentmentCurrency: 'JPY',
    lines: [
      {
        unitPrice: {
          shop: { minor: 10000, currency: 'USD' },
          presentment: { minor: 15000, currency: 'JPY' },
        },
      },
    ],
    shippingLines: [
      {
        title: 'Standard',
        source: 'shopify',
        carrierIdentifier: '650f1a14fa979ec5c74d063e968411d4',
        price: { shop: { minor: 2500 }, presentment: { minor: 3750, currency: 'JPY' } },
      },
    ],
  });
});

test('a validation error blocks the order and stands on the field at fault', async () => {
  const { run, state } = await checkoutOf(['day-crossbody'], [noBoxes]);
  await run({ type: 'setContact', email: 'ada@example.com' });
  await run({ type: 'setDeliveryAddress', address: { ...address, address1: 'PO Box 12' } });
  const { redirect, errors } = await run({ type: 'placeOrder' });
  expect({ redirect, errors }).toEqual({ redirect: null, errors: { address1: 'No boxes' } });
  expect(state.orders.size).toBe(0);

  const corrected = await run({ type: 'setDeliveryAddress', address: { address1: '12 Main Street' } });
  expect(corrected.errors).toEqual({});
  expect((await run({ type: 'placeOrder' })).redirect).not.toBeNull();
});

test('a cart that was changed in another tab is not charged before its new total was seen', async () => {
  const { run, state, cart } = await checkoutOf(['day-crossbody']);
  await run({ type: 'setContact', email: 'ada@example.com' });
  const { total } = await run({ type: 'setDeliveryAddress', address });
  const [line] = cart().lines;
  state.carts.set(cart().id, { ...cart(), lines: line ? [{ ...line, quantity: 2 }] : [] });

  const stopped = await run({ type: 'placeOrder', seenTotal: total });
  expect(stopped.redirect).toBeNull();
  expect(stopped.total).not.toBe(total);
  expect(stopped.fragments.notices).toContain(stopped.total);
  expect(state.orders.size).toBe(0);

  expect((await run({ type: 'placeOrder', seenTotal: stopped.total })).redirect).not.toBeNull();
});

test('what is missing is asked for only when the order is placed', async () => {
  const { run } = await checkoutOf(['day-crossbody']);
  expect((await run({ type: 'refresh' })).errors).toEqual({});
  const { errors } = await run({ type: 'placeOrder' });
  expect(Object.keys(errors)).toEqual(['email', 'lastName', 'address1', 'city', 'provinceCode', 'zip']);
});

test('a country without shipping options cannot order, and says so on top', async () => {
  const { run } = await checkoutOf(['day-crossbody']);
  await run({ type: 'setContact', email: 'ada@example.com' });
  await run({ type: 'setDeliveryAddress', address: { ...address, countryCode: 'DE' } });
  const { redirect, fragments } = await run({ type: 'placeOrder' });
  expect(redirect).toBeNull();
  expect(fragments.notices).toContain('Shipping is not available to this address.');
});

test('a new country brings its market’s currency and empties the province', async () => {
  const { run, cart } = await checkoutOf(['day-crossbody']);
  await run({ type: 'setDeliveryAddress', address });
  const { fragments } = await run({ type: 'setDeliveryAddress', address: { countryCode: 'HK' } });
  expect(cart()).toMatchObject({
    countryCode: 'HK',
    deliveryAddress: { provinceCode: null, city: 'Columbus' },
  });
  expect(fragments.summary).toContain('HK$1,000.00');
});

test('every line has another id after a change of the lines', async () => {
  const { run, cart, state } = await checkoutOf(['day-crossbody']);
  const before = cart().lines.map(({ id }) => id);
  const change = {
    type: 'addCartLine',
    merchandiseId: variantId(state, 'card-sleeve'),
    quantity: 1,
  } as const;
  expect((await run({ type: 'applyCartLinesChange', change })).result).toEqual({ type: 'success' });
  const after = cart().lines.map(({ id }) => id);
  expect(after).toHaveLength(2);
  expect(after.filter((id) => before.includes(id))).toEqual([]);
  const stale = await run({
    type: 'applyCartLinesChange',
    change: { type: 'removeCartLine', id: before[0] ?? '', quantity: 1 },
  });
  expect(stale.result).toMatchObject({ type: 'error' });
});

test.each([
  [
    'an unknown variant',
    { type: 'addCartLine', merchandiseId: 'gid://shopify/ProductVariant/0', quantity: 1 },
  ],
  ['half a piece', { type: 'addCartLine', merchandiseId: 'gid://shopify/ProductVariant/1', quantity: 0.5 }],
  ['an unknown line', { type: 'updateCartLine', id: 'gid://shopify/CartLine/0', quantity: 2 }],
] as const)('%s is an error for the extension and changes nothing', async (_case, change) => {
  const { run, cart } = await checkoutOf(['day-crossbody']);
  const before = cart().lines;
  expect((await run({ type: 'applyCartLinesChange', change })).result).toMatchObject({ type: 'error' });
  expect(cart().lines).toEqual(before);
});

test.each([
  ['fail', 'lines'],
  ['instructions', 'locked'],
])('a visit with ?%s=%s refuses a change of the lines, and nothing has changed', async (key, value) => {
  const query = { [key]: value };
  const { run, cart, state } = await checkoutOf(['day-crossbody']);
  const before = cart().lines;
  const merchandiseId = variantId(state, 'card-sleeve');
  const change = { type: 'addCartLine', merchandiseId, quantity: 1 } as const;
  expect((await run({ type: 'applyCartLinesChange', change }, query)).result).toMatchObject({
    type: 'error',
  });
  expect(cart().lines).toEqual(before);
});

test('a variant that is sold out cannot be added, and one that is in the cart can be taken out', async () => {
  const { run, cart, state } = await checkoutOf(['day-crossbody']);
  const merchandiseId = variantId(state, 'day-crossbody');
  state.soldOut.set(merchandiseId, true);
  const add = { type: 'addCartLine', merchandiseId, quantity: 1 } as const;
  expect((await run({ type: 'applyCartLinesChange', change: add })).result).toEqual({
    type: 'error',
    message: 'The merchandise is sold out',
  });
  const remove = { type: 'removeCartLine', id: cart().lines[0]?.id ?? '', quantity: 1 } as const;
  expect((await run({ type: 'applyCartLinesChange', change: remove })).result).toEqual({ type: 'success' });
});

test('a bag that sold out after it was put in the cart cannot be ordered', async () => {
  const { run, state } = await checkoutOf(['day-crossbody']);
  await run({ type: 'setContact', email: 'ada@example.com' });
  await run({ type: 'setDeliveryAddress', address });
  state.soldOut.set(variantId(state, 'day-crossbody'), true);
  const { redirect, fragments } = await run({ type: 'placeOrder' });
  expect(redirect).toBeNull();
  expect(JSON.stringify(fragments)).toContain('Day Crossbody is sold out.');
  expect(state.orders.size).toBe(0);
});

test('in a locked checkout extensions read that they may change nothing, and are refused when they try', async () => {
  const { run } = await checkoutOf(['day-crossbody']);
  const locked = { instructions: 'locked' };
  const metafield = { key: 'consent', type: 'json', value: '{}' };
  const write = { type: 'applyMetafieldChange', change: { type: 'updateCartMetafield', metafield } } as const;
  expect((await run(write, locked)).result).toMatchObject({ type: 'error' });
  const move = { type: 'updateShippingAddress', address: { countryCode: 'HK' } } as const;
  expect((await run({ type: 'applyShippingAddressChange', change: move }, locked)).result).toMatchObject({
    errors: [{ message: 'The address cannot be changed in this checkout' }],
  });
});

test('a refused code is told once and then forgotten', async () => {
  const { run } = await checkoutOf(['day-crossbody']);
  expect((await run({ type: 'enterDiscountCode', code: 'NOPE' })).fragments.discounts).toContain(
    'valid discount code',
  );
  expect((await run({ type: 'refresh' })).fragments.discounts).toBe('');
});

test('a cart metafield of an extension is kept with the order', async () => {
  const { run, state } = await checkoutOf(['day-crossbody']);
  const metafield = { key: 'consent', type: 'json', value: '{"at":"now"}' };
  await run({ type: 'applyMetafieldChange', change: { type: 'updateCartMetafield', metafield } });
  await run({ type: 'setContact', email: 'ada@example.com' });
  await run({ type: 'setDeliveryAddress', address });
  await run({ type: 'placeOrder' });
  const [order] = [...state.orders.values()];
  const kept = [...state.metafields.values()].filter(({ ownerId }) => ownerId === order?.id);
  expect(kept).toMatchObject([{ key: 'consent', value: '{"at":"now"}' }]);
});

test('what is no command is not taken for one', () => {
  expect(decodeCommand({ type: 'setContact' })).toBeNull();
  expect(decodeCommand({ type: 'dropTables' })).toBeNull();
  expect(decodeCommand('placeOrder')).toBeNull();
  expect(decodeCommand({ type: 'placeOrder' })).toEqual({ type: 'placeOrder' });
});
