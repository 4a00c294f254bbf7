import fc from 'fast-check';
import { expect, test } from 'vitest';
import { feeFor } from '../fees/fee.ts';
import { aallyn } from '../presets/aallyn.ts';
import { bag, cart, ohio } from '../testing/carts.ts';
import { decideChargeBack } from './charge-back.ts';
import type { RefundableLine, RefundFacts } from './refund-proposal.ts';
import { proposeRefund } from './refund-proposal.ts';

const usd = (minor: number) => ({ minor, currency: 'USD' });
const cad = (minor: number) => ({ minor, currency: 'CAD' });
const fee = feeFor('return', usd(1500), [], 'RET-01');
const waived = feeFor('return', usd(1500), ['return'], 'RET-01');

const line = (with_: Partial<RefundableLine> = {}): RefundableLine => ({
  id: 'bag',
  quantity: 1,
  refunded: 0,
  returning: 1,
  paid: { presentment: usd(18000), shop: usd(18000) },
  ...with_,
});
const propose = (facts: Partial<RefundFacts> = {}) =>
  proposeRefund({ lines: [line()], fee, chargedBack: null, rate: null, ...facts });

test('[SHIP-07] what was paid for the bag less the fee, and never the shipping', () => {
  expect(propose()).toMatchObject({
    lines: [{ id: 'bag', quantity: 1, amount: { shop: usd(18000) } }],
    deductions: { shop: usd(1500) },
    total: { presentment: usd(16500), shop: usd(16500) },
    because: [
      { statement: 'SHIP-07', message: 'Original shipping is not refunded.' },
      { statement: 'RET-01' },
    ],
  });
});

test('[PROT-01] with protection nothing is taken off', () => {
  expect(propose({ fee: waived })).toMatchObject({
    total: { shop: usd(18000) },
    because: [{}, { statement: 'PROT-01' }],
  });
});

test('[RET-01] the fee of a return is taken off once for all its lines', () => {
  const lines = [line(), line({ id: 'belt', paid: { presentment: usd(4500), shop: usd(4500) } })];
  expect(propose({ lines })?.total.shop).toEqual(usd(21000));
});

test('a refund is proposed in the buyer’s currency and in the shop’s, the fee at the rate of the order', () => {
  const paid = { presentment: cad(25200), shop: usd(18000) };
  expect(propose({ lines: [line({ paid })], rate: '1.4' })).toMatchObject({
    deductions: { presentment: cad(2100), shop: usd(1500) },
    total: { presentment: cad(23100), shop: usd(16500) },
  });
});

test('units of a line that cannot be split evenly come to what was paid, one by one', () => {
  const paid = { presentment: usd(10000), shop: usd(10000) };
  const unit = (refunded: number) =>
    propose({ lines: [line({ quantity: 3, refunded, paid })], fee: waived })?.total.shop;
  expect([0, 1, 2, 3].map(unit)).toEqual([usd(3334), usd(3333), usd(3333), usd(0)]);
});

test('no more units are refunded than were bought', () => {
  expect(propose({ lines: [line({ returning: 9 })] })?.lines).toMatchObject([
    { quantity: 1, amount: { shop: usd(18000) } },
  ]);
});

test('a refund is never negative', () => {
  const paid = { presentment: usd(1000), shop: usd(1000) };
  expect(propose({ lines: [line({ paid })] })?.total).toEqual({ presentment: usd(0), shop: usd(0) });
});

test('nothing is proposed for no lines, mixed currencies or an unknown rate', () => {
  const abroad = line({ paid: { presentment: cad(25200), shop: usd(18000) } });
  expect(propose({ lines: [] })).toBeNull();
  expect(propose({ lines: [line(), abroad] })).toBeNull();
  expect(propose({ lines: [abroad], rate: null })).toBeNull();
  expect(propose({ fee: feeFor('return', cad(1500), [], 'RET-01'), rate: '1.4' })).toBeNull();
});

test('refunding units one by one or all at once comes to the same, and to what was paid', () => {
  const sizes = fc.record({
    quantity: fc.integer({ min: 1, max: 20 }),
    paid: fc.integer({ min: 0, max: 1_000_000 }),
  });
  fc.assert(
    fc.property(sizes, ({ quantity, paid }) => {
      const amounts = { presentment: usd(paid), shop: usd(paid) };
      const units = Array.from({ length: quantity }, (_, refunded) =>
        propose({ lines: [line({ quantity, refunded, paid: amounts })], fee: waived }),
      );
      const together = propose({
        lines: [line({ quantity, returning: quantity, paid: amounts })],
        fee: waived,
      });
      expect(units.reduce((sum, unit) => sum + (unit?.total.shop.minor ?? 0), 0)).toBe(paid);
      expect(together?.total.shop.minor).toBe(paid);
    }),
  );
});

const strict = { ...aallyn, returns: { ...aallyn.returns, chargeBackFreeShipping: true } };
const bought = cart(bag('99.99'), bag('45.00'));

test('[SHIP-01] free shipping is charged back, if the merchant wants it, when too little is kept', () => {
  expect(decideChargeBack(strict, bought, cart(bag('99.99')), ohio)).toEqual(usd(500));
  expect(decideChargeBack(strict, bought, cart(bag('100.00')), ohio)).toBeNull();
  expect(propose({ chargedBack: usd(500) })?.total.shop).toEqual(usd(16000));
});

test('[SHIP-01] nothing is charged back by default, for a full return, or when shipping was paid', () => {
  expect(decideChargeBack(aallyn, bought, cart(bag('45.00')), ohio)).toBeNull();
  expect(decideChargeBack(strict, bought, cart(), ohio)).toBeNull();
  expect(decideChargeBack(strict, cart(bag('99.99')), cart(bag('45.00')), ohio)).toBeNull();
});
