import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Policy } from '../document/policy.ts';
import { decideOrder } from '../orders/decide-order.ts';
import { aallyn } from '../presets/aallyn.ts';
import { compilePromise } from '../rules/promise.ts';
import { decodePromiseRules } from '../rules/promise.ts';
import { protectionVariantId } from '../testing/carts.ts';
import { thankYouPromise } from '../views/thank-you-promise.ts';
import { promiseAtPurchase } from './at-purchase.ts';
import { decidePromise } from './promise.ts';

const slow: Policy = {
  ...aallyn,
  calendar: { ...aallyn.calendar, cutOff: 13 * 60 },
  missingParcels: { ...aallyn.missingParcels, closes: 'earlier' },
};
const policies = fc.constantFrom(aallyn, slow);
const countries = fc.constantFrom('US', 'PR', 'CA', 'HK', 'JP', 'DE', null);
const times = fc
  .integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2040, 11, 1) })
  .map((instant) => new Date(instant).toISOString());

const publication = { version: 7, protectionVariantId };
const rulesOf = (policy: Policy) => compilePromise(policy, publication);

test('[CAL-02] [CAL-05] [MISS-02] what is promised at purchase is what is promised before anything happens', () => {
  fc.assert(
    fc.property(policies, countries, times, (policy, countryCode, placedAt) => {
      const facts = { placedAt, countryCode };
      expect(promiseAtPurchase(rulesOf(policy), facts)).toEqual(decidePromise(policy, facts));
    }),
  );
});

test('[CAL-02] [CAL-05] [SIGN-01] [PROT-01] an order reads the same on the thank-you page and on its own', () => {
  const prices = fc.integer({ min: 1, max: 400_00 });
  fc.assert(
    fc.property(policies, countries, times, prices, fc.boolean(), (policy, country, placedAt, price, fee) => {
      const bag = { variantId: 'bag', quantity: 1, requiresShipping: true, subtotal: price };
      const protection = {
        variantId: protectionVariantId,
        quantity: 1,
        requiresShipping: false,
        subtotal: 298,
      };
      const lines = fee ? [bag, protection] : [bag];
      const shippingAddress = { countryCode: country, provinceCode: null };
      const { promise } = decideOrder(policy, {
        policyVersion: publication.version,
        protectionVariantId,
        placedAt,
        lines,
        shippingAddress,
        carrier: 'unknown',
      });
      const onThankYou = thankYouPromise({
        rules: rulesOf(policy),
        placedAt,
        shippingAddress,
        groups: [],
        lines: lines.map(({ variantId: id, quantity, requiresShipping, subtotal }) => ({
          id,
          quantity,
          merchandise: { id, requiresShipping },
          cost: { totalAmount: { amount: subtotal / 100, currencyCode: 'USD' } },
          discountAllocations: [],
        })),
      });
      expect(onThankYou).toEqual(promise);
    }),
  );
});

test('[SIGN-02] in another currency than the merchant’s the thank-you page knows the rule, and not whether it applies', () => {
  const line = {
    id: '1',
    quantity: 1,
    merchandise: { id: 'bag', requiresShipping: true },
    cost: { totalAmount: { amount: 900_000, currencyCode: 'JPY' } },
    discountAllocations: [],
  };
  const facts = { placedAt: '2026-11-09T18:00:00Z', shippingAddress: { countryCode: 'JP' }, groups: [] };
  const promise = thankYouPromise({ rules: rulesOf(aallyn), lines: [line], ...facts });
  expect(promise).toMatchObject({ signature: 'unknown', terms: { signature: { carrier: 'UPS' } } });
  expect(thankYouPromise({ rules: rulesOf(aallyn), lines: [], ...facts })).toBeNull();
});

test('equal policies compile to equal bytes, whatever the order they were written in', () => {
  const { protection, returns } = aallyn;
  const reordered = {
    ...aallyn,
    protection: { ...protection, waives: protection.waives.toReversed() },
    returns: { ...returns, countries: returns.countries.toReversed() },
  };
  expect(JSON.stringify(rulesOf(reordered))).toBe(JSON.stringify(rulesOf(aallyn)));
});

test('what is compiled can be read back as it is; without a protection product too', () => {
  for (const rules of [
    rulesOf(aallyn),
    compilePromise(aallyn, { ...publication, protectionVariantId: null }),
  ]) {
    expect(decodePromiseRules(JSON.parse(JSON.stringify(rules)))).toEqual(rules);
  }
});

test.each<readonly [string, unknown]>([
  ['nothing', null],
  ['a text', 'rules'],
  ['another format', { ...rulesOf(aallyn), format: 99 }],
  ['no version', { ...rulesOf(aallyn), version: undefined }],
  ['no time zone', { ...rulesOf(aallyn), merchant: {} }],
  ['no destinations', { ...rulesOf(aallyn), destinations: undefined }],
  ['no addresses', { ...rulesOf(aallyn), addresses: null }],
  ['a section missing', { ...rulesOf(aallyn), returns: undefined }],
  ['cut off before its end', { ...rulesOf(aallyn), responsibility: undefined }],
])('%s is not read as rules of a promise', (_, value) => {
  expect(decodePromiseRules(value)).toBeNull();
});
