import { expect, test } from 'vitest';
import { aallyn } from '../presets/aallyn.ts';
import { atRest } from './change-runner.ts';
import {
  anyChange,
  bag,
  blocks,
  blocksOf,
  fee,
  giftCard,
  noChange,
  offer,
  protectionOf,
} from './checkout.fixture.ts';
import { protectionModel, type ToggleFacts, type ToggleSession } from './protection-model.ts';

type Situation = ToggleFacts & ToggleSession;

function modelOf(changes: Partial<Situation>) {
  const situation: Situation = {
    rules: protectionOf(blocks),
    lines: [bag()],
    offer,
    countryCode: 'US',
    instructions: anyChange,
    progress: atRest,
    ...changes,
  };
  return protectionModel(situation, situation);
}

const withoutOffer = protectionOf(
  blocksOf({ ...aallyn, protection: { ...aallyn.protection, offered: false } }),
);
const hidden = { toggle: null, removed: null, leaving: false, repair: null };
const id = 'gid://shopify/CartLine/298';

test('[PROT-02] the toggle is off until the shopper turns it on, and shows its price', () => {
  expect(modelOf({})).toEqual({
    toggle: {
      checked: false,
      disabled: false,
      price: { amount: 2.98, currencyCode: 'USD' },
      waives: protectionOf(blocks).waives,
      saves: protectionOf(blocks).saves,
      terms: null,
      note: null,
      failed: false,
    },
    removed: null,
    leaving: false,
    repair: null,
  });
});

test('[PROT-01] nothing is said to be saved in another currency, where it is not offered, or by rules from before', () => {
  const { saves, ...before } = protectionOf(blocks);
  expect(saves?.fees.return).toBe('15.00');
  const savedIn = (changes: Partial<Situation>) => modelOf(changes).toggle?.saves;
  expect(savedIn({ rules: before })).toBeNull();
  expect(savedIn({ lines: [fee()] })).toBeNull();
  const cad = { ...offer, price: { amount: 4.2, currencyCode: 'CAD' } };
  expect(savedIn({ lines: [bag({ currencyCode: 'CAD' })], offer: cad })).toBeNull();
});

test('[PROT-02] the toggle is on when its line is in the cart, whatever happened before', () => {
  const progress = { ...atRest, failed: true };
  expect(modelOf({ lines: [bag(), fee()] }).toggle).toMatchObject({ checked: true, failed: false });
  expect(modelOf({ lines: [bag(), fee()], progress }).toggle).toMatchObject({ checked: true, failed: true });
  expect(modelOf({ progress }).toggle).toMatchObject({ checked: false, failed: true });
});

test.each<readonly [string, Partial<Situation>]>([
  ['[PROT-02] nothing is published', { rules: null }],
  ['[PROT-01] the offer is switched off', { rules: withoutOffer }],
  ['[PROT-03] the order goes to Canada', { countryCode: 'CA' }],
  ['[PROT-03] the country is not known', { countryCode: null }],
  ['[PROT-04] every item is final sale', { offer: { ...offer, finalSale: [bag().merchandise.id] } }],
  ['[PROT-05] nothing in the cart ships', { lines: [giftCard()] }],
  ['[PROT-05] the cart is empty', { lines: [] }],
  ['[PROT-02] the price is not known yet', { offer: null }],
  ['[PROT-02] the price is in another currency than the cart', { lines: [bag({ currencyCode: 'CAD' })] }],
  ['[PROT-02] the product is sold out', { offer: { ...offer, available: false } }],
  ['[PROT-02] Shopify allows no new line, as in a draft order', { instructions: noChange }],
  ['[PROT-05] the cart holds a subscription', { lines: [bag(), bag({ recurring: true })] }],
])('%s: no toggle', (_, changes) => {
  expect(modelOf(changes)).toEqual(hidden);
});

test.each<readonly [string, Partial<Situation>]>([
  [
    '[PROT-04] one of two items is final sale',
    {
      lines: [bag(), { ...bag(), merchandise: { id: 'other', requiresShipping: true } }],
      offer: { ...offer, finalSale: ['other'] },
    },
  ],
  ['[PROT-05] a pre-order is no subscription', { lines: [bag({ recurring: false })] }],
  ['[PROT-05] a gift card lies beside the bag', { lines: [giftCard(), bag()] }],
])('%s: the toggle is offered', (_, changes) => {
  expect(modelOf(changes).toggle).toMatchObject({ checked: false, disabled: false });
});

test('[PROT-02] while a change is under way the toggle waits as the shopper set it', () => {
  const on = { ...atRest, busy: true, wanted: true };
  const off = { ...atRest, busy: true, wanted: false };
  const repairing = { ...atRest, busy: true };
  expect(modelOf({ progress: on }).toggle).toMatchObject({ checked: true, disabled: true });
  expect(modelOf({ progress: on, lines: [bag(), fee()] }).toggle).toMatchObject({
    checked: true,
    disabled: true,
  });
  expect(modelOf({ progress: off, lines: [bag(), fee()] }).toggle).toMatchObject({
    checked: false,
    disabled: true,
  });
  expect(modelOf({ progress: repairing, lines: [bag(), fee()] }).toggle).toMatchObject({
    checked: true,
    disabled: true,
  });
});

test('[PROT-02] a line that is there shows what it costs, even when the Storefront API does not answer', () => {
  const lines = [bag(), fee({ quantity: 2 })];
  expect(modelOf({ lines, offer: null }).toggle?.price).toEqual({ amount: 2.98, currencyCode: 'USD' });
});

test.each<readonly [string, Partial<Situation>, string]>([
  ['[PROT-01] switched off', { rules: withoutOffer }, 'switched-off'],
  ['[PROT-03] Canada', { countryCode: 'CA' }, 'country'],
  ['[PROT-04] all final sale', { offer: { ...offer, finalSale: [bag().merchandise.id] } }, 'all-final-sale'],
])('%s: a line in the cart is taken out, and the shopper reads why', (_, changes, cause) => {
  const before = modelOf({ ...changes, lines: [bag(), fee()] });
  expect(before.repair).toEqual({ cause, change: { type: 'removeCartLine', id, quantity: 1 } });
  const after = modelOf({ ...changes, progress: { ...atRest, repaired: before.repair?.cause ?? null } });
  expect(after).toEqual({ toggle: null, removed: cause, leaving: false, repair: null });
});

test('[PROT-03] while the line leaves, the place of the explanation stays', () => {
  const model = modelOf({ countryCode: 'CA', progress: { ...atRest, busy: true } });
  expect(model).toMatchObject({ toggle: null, removed: null, leaving: true });
});

test('[PROT-03] the explanation goes away when the order goes to the U.S. again', () => {
  const after = modelOf({ progress: { ...atRest, repaired: 'country' } });
  expect(after).toMatchObject({ toggle: { checked: false }, removed: null });
});

test('[PROT-03] a line stays while the country is not known', () => {
  const model = modelOf({ countryCode: null, lines: [bag(), fee()] });
  expect(model).toMatchObject({ toggle: { checked: true, note: null }, repair: null });
});

test('[PROT-05] a line left alone stays until the shopper turns it off', () => {
  const model = modelOf({ lines: [fee()] });
  expect(model).toMatchObject({ toggle: { checked: true, disabled: false, note: 'alone' }, repair: null });
});

test('[PROT-05] a second line is taken out, the newest first', () => {
  const model = modelOf({ lines: [fee({ id: 'first' }), bag(), fee({ id: 'second', quantity: 3 })] });
  const change = { type: 'removeCartLine', id: 'second', quantity: 3 };
  expect(model.repair).toEqual({ cause: 'quantity', change });
});

test('[PROT-05] a quantity above one becomes one, and the shopper reads why', () => {
  const before = modelOf({ lines: [bag(), fee({ quantity: 4 })] });
  expect(before.repair).toEqual({ cause: 'quantity', change: { type: 'updateCartLine', id, quantity: 1 } });
  const after = modelOf({ lines: [bag(), fee()], progress: { ...atRest, repaired: 'quantity' } });
  expect(after.toggle).toMatchObject({ checked: true, note: 'once' });
});

test('[PROT-05] where Shopify allows no change nothing is repaired, and the shopper reads that it is fixed', () => {
  for (const lines of [
    [bag(), fee({ quantity: 2 })],
    [bag(), fee(), fee()],
  ]) {
    const model = modelOf({ lines, instructions: noChange });
    expect(model).toMatchObject({ toggle: { checked: true, disabled: true, note: 'fixed' }, repair: null });
  }
  expect(modelOf({ lines: [bag(), fee()], countryCode: 'CA', instructions: noChange }).repair).toBeNull();
});

test('[PROT-05] a repaired quantity is no reason for a cart without the line to say anything', () => {
  expect(modelOf({ countryCode: 'CA', progress: { ...atRest, repaired: 'quantity' } })).toEqual(hidden);
});
