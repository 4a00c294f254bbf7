import { expect, test } from 'vitest';
import { cartWith, checkoutFixture } from '../checkout.fixture.ts';
import { walletContacts } from './contacts.ts';
import { runWallet } from './run-wallet.ts';
import { decodeWalletCommand } from './wallet-update.ts';

const QUERY = `{ buyerJourney { step } cart { buyerIdentity { email } deliveryGroups {
  deliveryAddress { name firstName address1 address2 company phone city provinceCode countryCode zip } } } }`;

/** A shop whose validation refuses boxes on the address line, with a cart of one bag. */
async function shopWithCart() {
  const { runtime, state } = await checkoutFixture([
    {
      handle: 'no-boxes',
      target: 'cart.validations.generate.run',
      query: QUERY,
      code: `const line = input.cart.deliveryGroups[0]?.deliveryAddress?.address1 ?? '';
        const target = '$.cart.deliveryGroups[0].deliveryAddress.address1';
        return { operations: line.includes('Box') ? [{ validationAdd: { errors: [{ message: 'A street, please.', target }] } }] : [] };`,
    },
  ]);
  const cart = cartWith(state, ['day-crossbody']);
  const run = (type: 'estimate' | 'pay', contactId: string, rateId: string | null = null) =>
    runWallet(runtime, cart, { type, contactId, rateId });
  return { run, state, cart, lastInput: () => runtime.log.entries()[0]?.input };
}

test('until the buyer pays, functions are told country, province, city and postal code alone', async () => {
  const { run, lastInput } = await shopWithCart();
  expect((await run('estimate', 'ohio-box'))?.messages).toEqual([]);
  const unknown = { name: null, firstName: null, address1: null, address2: null, company: null, phone: null };
  const known = { city: 'Columbus', provinceCode: 'OH', countryCode: 'US', zip: '43004' };
  expect(lastInput()).toEqual({
    buyerJourney: { step: 'CHECKOUT_INTERACTION' },
    cart: { buyerIdentity: { email: null }, deliveryGroups: [{ deliveryAddress: { ...unknown, ...known } }] },
  });
});

test('when the buyer pays, functions run at completion with the whole address, and what they say is plain text', async () => {
  const { run, lastInput, state } = await shopWithCart();
  const update = await run('pay', 'ohio-box');
  expect(update).toMatchObject({ messages: ['A street, please.'], redirect: null });
  expect(lastInput()).toMatchObject({
    buyerJourney: { step: 'CHECKOUT_COMPLETION' },
    cart: {
      buyerIdentity: { email: 'mei@example.com' },
      deliveryGroups: [{ deliveryAddress: { name: 'Mei Tanaka', address1: 'PO Box 12' } }],
    },
  });
  expect(state.orders.size).toBe(0);
});

test('a good address places the order with the wallet’s contact and the option chosen in the sheet', async () => {
  const { run, state } = await shopWithCart();
  expect((await run('estimate', 'ohio-street'))?.fragments['wallet-total']).toContain('$105.00');
  const { redirect } = (await run('pay', 'ohio-street', 'us-express')) ?? {};
  const [order] = [...state.orders.values()];
  expect(redirect).toBe(`/orders/${String(order?.id.split('/').at(-1))}`);
  expect(order).toMatchObject({
    email: 'mei@example.com',
    shippingAddress: { address1: '123 Main Street' },
    shippingLines: [{ title: 'Express' }],
  });
});

test('the rates and the currency follow the chosen address', async () => {
  const { run } = await shopWithCart();
  expect((await run('estimate', 'hong-kong'))?.fragments['wallet-total']).toContain('HK$1,195.00');
  expect((await run('estimate', 'germany'))?.fragments['wallet-options']).toContain('No shipping option');
  expect((await run('pay', 'germany'))?.messages).toEqual(['Shipping is not available to this address.']);
});

test('Puerto Rico, a country to the wallet, is a province of the United States to functions', async () => {
  const { run, lastInput } = await shopWithCart();
  await run('estimate', 'puerto-rico');
  expect(lastInput()).toMatchObject({
    cart: { deliveryGroups: [{ deliveryAddress: { countryCode: 'US', provinceCode: 'PR' } }] },
  });
});

test('a sheet that was only looked at leaves the cart as it was', async () => {
  const { run, state, cart } = await shopWithCart();
  for (const { id } of walletContacts) await run('estimate', id);
  await run('pay', 'ohio-box');
  expect(state.carts.get(cart.id)).toEqual(cart);
});

test('what is no command of a sheet is not taken for one', async () => {
  const { run } = await shopWithCart();
  expect(await run('estimate', 'nobody')).toBeNull();
  expect(decodeWalletCommand({ type: 'steal', contactId: 'germany', rateId: null })).toBeNull();
  expect(decodeWalletCommand({ type: 'pay', contactId: 'germany' })).toBeNull();
});
