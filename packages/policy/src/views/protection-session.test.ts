import { expect, test, vi } from 'vitest';
import type { CartLine, CartLineChange } from './cart.ts';
import {
  anyChange,
  bag,
  blocks,
  changeLines,
  fee,
  protectionOf,
  protectionVariantId,
} from './checkout.fixture.ts';
import { consentTextVersion, type CartMetafieldChange, type Consent } from './consent-receipt.ts';
import { createProtectionSession, type ToggleInput } from './protection-session.ts';

const answer = (price = '2.98') => ({
  data: { protection: { availableForSale: true, price: { amount: price, currencyCode: 'USD' } }, lines: [] },
});

const consent: Consent = {
  policyVersion: 7,
  label: 'Free returns for $2.98',
  price: { amount: 2.98, currencyCode: 'USD' },
  locale: 'en-US',
  at: '2026-11-23T10:00:00.000Z',
};

/** A checkout that changes its lines as Shopify does, and a view that follows as ours do. */
function checkoutWith(lines: readonly CartLine[], countryCode: string | null = 'US') {
  let turns = 0;
  let input: ToggleInput = {
    rules: protectionOf(blocks),
    lines,
    countryCode,
    market: countryCode,
    instructions: anyChange,
    metafields: { canSetCartMetafields: true, canDeleteCartMetafield: true },
  };
  const applyCartLinesChange = vi.fn((change: CartLineChange) => {
    turns += 1;
    input = { ...input, lines: changeLines(input.lines, change, turns) };
    return Promise.resolve({ type: 'success' });
  });
  const query = vi.fn(() => Promise.resolve<{ data?: unknown }>(answer()));
  const applyMetafieldChange = vi.fn((_change: CartMetafieldChange) => Promise.resolve({ type: 'success' }));
  const session = createProtectionSession({ applyCartLinesChange, applyMetafieldChange, query });
  session.subscribe(() => session.follow(input));
  session.follow(input);
  return {
    session,
    query,
    applyCartLinesChange,
    applyMetafieldChange,
    allow(metafields: ToggleInput['metafields']) {
      input = { ...input, metafields };
    },
    model: () => session.model(input),
    async turn(on: boolean) {
      session.turn(input, on ? consent : 'off');
      await expect.poll(() => session.model(input).toggle?.disabled).not.toBe(true);
    },
    goesTo(country: string | null) {
      input = { ...input, countryCode: country };
      session.follow(input);
    },
    feeLines: () => input.lines.filter(({ merchandise }) => merchandise.id === protectionVariantId),
  };
}

test('[PROT-02] nothing is added to the cart by opening checkout', async () => {
  const checkout = checkoutWith([bag()]);
  await expect.poll(() => checkout.model().toggle).not.toBeNull();
  expect(checkout.applyCartLinesChange).not.toHaveBeenCalled();
  expect(checkout.model().toggle?.checked).toBe(false);
});

test('[PROT-02] on adds one line, off takes it out again although its id has changed', async () => {
  const checkout = checkoutWith([bag()]);
  await checkout.turn(true);
  expect(checkout.applyCartLinesChange.mock.calls).toEqual([
    [{ type: 'addCartLine', merchandiseId: protectionVariantId, quantity: 1 }],
  ]);
  expect(checkout.model().toggle).toMatchObject({ checked: true, disabled: false });
  await checkout.turn(false);
  expect(checkout.feeLines()).toHaveLength(0);
});

test('[PROT-05] turning on what another tab has turned on adds no second line', async () => {
  const checkout = checkoutWith([bag(), fee()]);
  await checkout.turn(true);
  expect(checkout.applyCartLinesChange).not.toHaveBeenCalled();
  expect(checkout.applyMetafieldChange).not.toHaveBeenCalled();
});

test('[PROT-05] a double click adds one line', async () => {
  const checkout = checkoutWith([bag()]);
  await Promise.all([checkout.turn(true), checkout.turn(true)]);
  expect(checkout.feeLines()).toHaveLength(1);
});

test('[PROT-05] three lines of five become one line of one, one change after the other', async () => {
  const three = [fee({ id: 'a', quantity: 5 }), fee({ id: 'b', quantity: 5 }), fee({ id: 'c' })];
  const checkout = checkoutWith([bag(), ...three]);
  await expect.poll(() => checkout.model().repair).toBeNull();
  expect(checkout.feeLines().map(({ quantity }) => quantity)).toEqual([1]);
  expect(checkout.applyCartLinesChange).toHaveBeenCalledTimes(3);
});

test('[PROT-03] going to Canada takes the line out and says so; coming back does not put it in again', async () => {
  const checkout = checkoutWith([bag(), fee()]);
  checkout.goesTo('CA');
  await expect
    .poll(() => checkout.model())
    .toEqual({ toggle: null, removed: 'country', leaving: false, repair: null });
  checkout.goesTo('US');
  await expect.poll(() => checkout.model().toggle?.checked).toBe(false);
  expect(checkout.feeLines()).toHaveLength(0);
});

test('[PROT-03] where nothing is offered the Storefront API is not asked', () => {
  const checkout = checkoutWith([bag()], 'CA');
  expect(checkout.query).not.toHaveBeenCalled();
  checkout.goesTo('US');
  expect(checkout.query).toHaveBeenCalledTimes(1);
});

test('the same question is asked once, a changed market asks again', () => {
  const checkout = checkoutWith([bag()]);
  checkout.goesTo('US');
  checkout.goesTo(null);
  checkout.goesTo('US');
  expect(checkout.query).toHaveBeenCalledTimes(1);
});

test('a view that has gone is not called back', async () => {
  const checkout = checkoutWith([bag()]);
  const [stays, goes] = [vi.fn(), vi.fn()];
  checkout.session.subscribe(stays);
  checkout.session.subscribe(goes)();
  await checkout.turn(true);
  expect(stays).toHaveBeenCalled();
  expect(goes).not.toHaveBeenCalled();
});

test('[PROT-05] consent is kept as it was given: text, price, language, time and place', async () => {
  const checkout = checkoutWith([bag()]);
  await checkout.turn(true);
  const [change] = checkout.applyMetafieldChange.mock.calls[0] ?? [];
  expect(change).toMatchObject({
    type: 'updateCartMetafield',
    metafield: { namespace: '$app', key: 'protection-consent', type: 'json' },
  });
  expect(change?.type === 'updateCartMetafield' && JSON.parse(change.metafield.value)).toEqual({
    format: 1,
    surface: 'checkout',
    textVersion: consentTextVersion,
    policyVersion: 7,
    label: 'Free returns for $2.98',
    price: '2.98',
    currency: 'USD',
    locale: 'en-US',
    at: '2026-11-23T10:00:00.000Z',
  });
});

test('[PROT-05] the receipt goes with the line, whoever takes it out', async () => {
  const withdrawn = [{ type: 'removeCartMetafield', namespace: '$app', key: 'protection-consent' }];
  const off = checkoutWith([bag(), fee()]);
  await off.turn(false);
  expect(off.applyMetafieldChange.mock.calls).toEqual([withdrawn]);
  const abroad = checkoutWith([bag(), fee()], 'CA');
  await expect.poll(() => abroad.applyMetafieldChange.mock.calls).toEqual([withdrawn]);
});

test('[PROT-05] a corrected quantity leaves the receipt', async () => {
  const checkout = checkoutWith([bag(), fee({ quantity: 2 })]);
  await expect.poll(() => checkout.feeLines()[0]?.quantity).toBe(1);
  expect(checkout.applyMetafieldChange).not.toHaveBeenCalled();
});

test('[PROT-05] a failed change leaves no receipt, a failed receipt no error', async () => {
  const checkout = checkoutWith([bag()]);
  checkout.applyCartLinesChange.mockResolvedValueOnce({ type: 'error' });
  await checkout.turn(true);
  expect(checkout.applyMetafieldChange).not.toHaveBeenCalled();
  checkout.applyMetafieldChange.mockRejectedValueOnce(new Error('wallet'));
  await checkout.turn(true);
  expect(checkout.model().toggle).toMatchObject({ checked: true, failed: false });
});

test('[PROT-05] where Shopify allows no cart metafields none is written', async () => {
  const checkout = checkoutWith([bag()]);
  checkout.allow({ canSetCartMetafields: false, canDeleteCartMetafield: false });
  await checkout.turn(true);
  await checkout.turn(false);
  expect(checkout.applyCartLinesChange).toHaveBeenCalledTimes(2);
  expect(checkout.applyMetafieldChange).not.toHaveBeenCalled();
});
