import { expect, test } from 'vitest';
import { untouchedProfile, type CheckoutProfile } from '../state/checkout-profile.ts';
import type { Cart } from '../state/carts.ts';
import { cartWith, checkoutFixture } from './checkout.fixture.ts';
import { buyerJourneySignals } from './buyer-journey-signals.ts';
import { checkoutSlots } from './checkout-slots.ts';
import type { CheckoutCommand } from './commands.ts';
import { computeCheckout } from './compute-checkout.ts';
import { reachableStep } from './journey.ts';
import { runCommand } from './run-command.ts';
import { writeUiExtension } from './ui-extensions.fixture.ts';
import { addressOf, readVisit } from './visit.ts';

const noBoxes = {
  handle: 'no-boxes',
  target: 'cart.validations.generate.run',
  query: '{ buyerJourney { step } cart { deliveryGroups { deliveryAddress { address1 } } } }',
  code: `const line = input.cart.deliveryGroups[0]?.deliveryAddress?.address1 ?? '';
    const target = '$.cart.deliveryGroups[0].deliveryAddress.address1';
    return { operations: [{ validationAdd: { errors: line.includes('Box') ? [{ message: 'No boxes', target }] : [] } }] };`,
} as const;

const ohio = {
  lastName: 'Lovelace',
  address1: '12 Main Street',
  city: 'Columbus',
  provinceCode: 'OH',
  zip: '43004',
};

/** A buyer on three pages, who has typed nothing yet. */
async function buyer(handles: readonly string[] = ['day-crossbody']) {
  const { runtime, state, extensions } = await checkoutFixture([noBoxes]);
  const { id } = cartWith(state, handles);
  const cart = (): Cart => state.carts.get(id) ?? cartWith(state, handles);
  const visit = (step: string) => readVisit(untouchedProfile, { layout: 'three-page', step });
  const run = (step: string, command: CheckoutCommand) => runCommand(runtime, cart(), command, visit(step));
  const types = async (address: Partial<typeof ohio> = {}) => {
    await run('information', { type: 'setContact', email: 'ada@example.com' });
    await run('information', { type: 'setDeliveryAddress', address: { ...ohio, ...address } });
  };
  const comesTo = async (step: string) => {
    const checkout = await computeCheckout(runtime, cart(), 'CHECKOUT_INTERACTION');
    const wanted = visit(step);
    return { reached: reachableStep(wanted, checkout, wanted.step), checkout };
  };
  return { run, types, comesTo, visit, runtime, extensions, cart };
}

test('a visit has the merchant’s layout unless its address asks for another, and keeps what it asked for', () => {
  const threePages: CheckoutProfile = { ...untouchedProfile, layout: 'three-page' };
  expect(readVisit(untouchedProfile, {}).step).toBe('checkout');
  expect(readVisit(threePages, {}).step).toBe('information');
  expect(readVisit(threePages, { layout: 'one-page' }).step).toBe('checkout');
  const asked = readVisit(untouchedProfile, {
    layout: 'three-page',
    step: 'shipping',
    'placement-reference': 'ORDER_SUMMARY1',
    other: 'x',
  });
  expect(asked).toMatchObject({ step: 'shipping', placement: 'order-summary' });
  expect(addressOf(asked, 'payment')).toBe(
    '/checkout?layout=three-page&placement-reference=ORDER_SUMMARY1&step=payment',
  );
  expect(addressOf(readVisit(untouchedProfile, {}), 'checkout')).toBe('/checkout');
});

test('the buyer goes on page by page; a page that was not reached leads back to the first with something missing', async () => {
  const { run, types, comesTo } = await buyer();
  expect((await comesTo('payment')).reached).toBe('information');
  const stuck = await run('information', { type: 'continue' });
  expect(stuck.redirect).toBeNull();
  expect(Object.keys(stuck.errors)).toContain('address1');

  await types();
  expect((await run('information', { type: 'continue' })).redirect).toBe(
    '/checkout?layout=three-page&step=shipping',
  );
  expect((await run('shipping', { type: 'continue' })).redirect).toBe(
    '/checkout?layout=three-page&step=payment',
  );
  expect((await comesTo('payment')).reached).toBe('payment');
  expect((await run('payment', { type: 'placeOrder' })).redirect).toMatch(/^\/orders\/\d+$/);
});

test('going back keeps everything', async () => {
  const { run, types, comesTo } = await buyer();
  await types();
  await run('shipping', { type: 'selectDeliveryOption', rateId: 'us-express' });
  const { checkout } = await comesTo('information');
  expect(checkout.cart).toMatchObject({ email: 'ada@example.com', deliveryAddress: ohio });
  expect(checkout.groups[0]?.selected?.rateId).toBe('us-express');
});

test('a validation stops the buyer on the page that holds the field, also from a later page', async () => {
  const { run, types, comesTo } = await buyer();
  await types({ address1: 'PO Box 12' });
  const update = await run('information', { type: 'continue' });
  expect(update).toMatchObject({ redirect: null, errors: { address1: 'No boxes' } });
  expect((await comesTo('shipping')).reached).toBe('information');
  const moved = await run('payment', { type: 'placeOrder' });
  expect(moved.redirect).toBe('/checkout?layout=three-page&step=information');
});

test('without anything to ship there is no page for shipping', async () => {
  const { comesTo, visit, runtime, run, cart } = await buyer();
  for (const product of runtime.context.state.products.values())
    runtime.context.state.products.set(product.id, {
      ...product,
      variants: product.variants.map((variant) => ({ ...variant, requiresShipping: false })),
    });
  await run('information', { type: 'setContact', email: 'ada@example.com' });
  expect((await run('information', { type: 'continue' })).redirect).toContain('step=payment');
  const { checkout } = await comesTo('shipping');
  const handles = buyerJourneySignals(visit('payment'), checkout)['buyerJourney.steps'];
  expect(handles).toMatchObject([{ handle: 'cart' }, { handle: 'information' }, { handle: 'payment' }]);
  expect(cart().orderId).toBeNull();
});

test('extensions are told the pages by Shopify’s handles, and which of them were reached', async () => {
  const { comesTo, visit, types } = await buyer();
  const before = buyerJourneySignals(visit('information'), (await comesTo('information')).checkout);
  expect(before).toMatchObject({
    'buyerJourney.activeStep': { handle: 'information' },
    'buyerJourney.completed': false,
    'buyerJourney.steps': [
      { handle: 'cart', to: 'shopify:cart', disabled: false },
      { handle: 'information', to: 'shopify:checkout/information', disabled: false },
      { handle: 'shipping', disabled: true },
      { handle: 'payment', disabled: true },
    ],
  });
  await types();
  const after = buyerJourneySignals(visit('information'), (await comesTo('information')).checkout);
  expect(after['buyerJourney.steps']).toMatchObject([{}, {}, { disabled: false }, { disabled: false }]);
});

test('the editor shows checkout and places no orders', async () => {
  const { runtime, cart, types } = await buyer();
  await types();
  const editor = readVisit(untouchedProfile, { editor: 'checkout' });
  const update = await runCommand(runtime, cart(), { type: 'placeOrder' }, editor);
  expect(update.redirect).toBeNull();
  expect(update.fragments.notices).toContain('places no orders');
});

test('targets stand on their page alone, a block where the merchant or the visit puts it', async () => {
  const { extensions, runtime, visit } = await buyer();
  writeUiExtension(extensions, 'address', 'purchase.checkout.delivery-address.render-after', '');
  writeUiExtension(extensions, 'options', 'purchase.checkout.shipping-option-list.render-after', '');
  writeUiExtension(extensions, 'wrap', 'purchase.checkout.block.render', '');
  const handles = (step: string, profile = untouchedProfile) =>
    checkoutSlots(runtime.extensions.list(), profile, visit(step)).map(({ extension }) => extension.handle);
  expect(handles('information')).toEqual(['address', 'wrap']);
  expect(handles('shipping')).toEqual(['options']);
  expect(handles('payment')).toEqual([]);
  const inSummary: CheckoutProfile = { ...untouchedProfile, placements: { wrap: 'order-summary' } };
  for (const step of ['information', 'shipping', 'payment'])
    expect(handles(step, inSummary)).toContain('wrap');
  const onOnePage = checkoutSlots(
    runtime.extensions.list(),
    untouchedProfile,
    readVisit(untouchedProfile, {}),
  );
  expect(onOnePage).toHaveLength(3);
});
