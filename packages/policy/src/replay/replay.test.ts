import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Policy } from '../document/policy.ts';
import { diffPolicies } from '../diff/diff.ts';
import { decideOrder } from '../orders/decide-order.ts';
import type { OrderFacts } from '../orders/order.ts';
import { aallyn } from '../presets/aallyn.ts';
import { arbitraryPolicies } from '../testing/arbitrary-policies.ts';
import { compareOutcomes } from './compare.ts';
import { notReplayed } from './not-replayed.ts';
import { outcomeOf } from './outcome.ts';
import { compileReplay } from './rules.ts';
import { replayTopics } from './topics.ts';

const protectionVariantId = 'gid://shopify/ProductVariant/298';
const bag = {
  id: 'bag',
  variantId: 'v7',
  quantity: 1,
  requiresShipping: true,
  subtotal: 110_00,
  discount: 0,
};
const fee = {
  id: 'fee',
  variantId: protectionVariantId,
  quantity: 1,
  requiresShipping: false,
  subtotal: 2_98,
};

const order: OrderFacts = {
  policyVersion: 1,
  placedAt: '2026-11-23T10:00:00Z',
  lines: [bag],
  currency: 'USD',
  shipping: 0,
  shippingAddress: {
    ...{ address1: '12 Elm Street', address2: null, city: 'Columbus', company: null, zip: '43004' },
    ...{ provinceCode: 'OH', countryCode: 'US' },
  },
  carrier: 'unknown',
  protectionVariantId,
};

function under(policy: Policy, facts: OrderFacts = order) {
  const rules = compileReplay(policy, { version: 1, protectionVariantId });
  return outcomeOf(policy, rules, facts, decideOrder(policy, facts));
}

const compare = (other: Policy, facts: OrderFacts = order) =>
  compareOutcomes(under(aallyn, facts), under(other, facts));

const freeFrom = (minor: number): Policy => ({
  ...aallyn,
  destinations: {
    ...aallyn.destinations,
    served: aallyn.destinations.served.map((each) =>
      each.country === 'US'
        ? { ...each, freeFrom: { amount: { minor, currency: 'USD' }, shopEquivalent: null } }
        : each,
    ),
  },
});

test('a policy says of any order what it says itself, and so nothing of it is changed', () => {
  const amount = fc.integer({ min: 0, max: 2_000_00 });
  fc.assert(
    fc.property(
      arbitraryPolicies,
      amount,
      fc.constantFrom('US', 'HK', 'DE', null),
      (policy, subtotal, countryCode) => {
        const shippingAddress = { ...order.shippingAddress, countryCode };
        const facts = { ...order, lines: [{ ...bag, subtotal }], shippingAddress };
        const { kind, changes } = compareOutcomes(under(policy, facts), under(policy, facts));
        expect(changes).toEqual([]);
        expect(kind).not.toBe('changed');
      },
    ),
    { numRuns: 40 },
  );
});

test('two policies compare the same way round and the other, with what each says exchanged', () => {
  fc.assert(
    fc.property(arbitraryPolicies, arbitraryPolicies, (one, other) => {
      const there = compareOutcomes(under(one), under(other));
      const back = compareOutcomes(under(other), under(one));
      expect(back.kind).toBe(there.kind);
      expect(back.changes.map(({ before, after }) => [after, before])).toEqual(
        there.changes.map(({ before, after }) => [before, after]),
      );
    }),
    { numRuns: 20 },
  );
});

test('[SHIP-01] an order between two thresholds pays for shipping under the draft, with the reasons of both', () => {
  const { kind, changes, unknown } = compare(freeFrom(120_00));
  expect({ kind, unknown }).toEqual({ kind: 'changed', unknown: [] });
  expect(changes).toMatchObject([
    {
      ...{ topic: 'shipping', before: 'free', after: '$5.00' },
      because: {
        before: [{ statement: 'SHIP-01' }],
        after: [{ statement: 'SHIP-01' }, { statement: 'SHIP-02' }],
      },
    },
  ]);
  expect(under(freeFrom(120_00)).figures).toMatchObject({ shipping: { minor: 5_00 }, distance: -1 / 12 });
});

test('[SHIP-03] what an order would pay in a currency of which no rate is kept is not known', () => {
  const foreign = { ...order, currency: 'EUR', lines: [{ ...bag, paid: { subtotal: 100_00, discount: 0 } }] };
  const { kind, unknown } = compare(freeFrom(120_00), foreign);
  expect({ kind, unknown }).toEqual({ kind: 'cannot-know', unknown: ['currency'] });
  expect(under(aallyn, foreign).figures.shipping).toBeNull();
});

test('what of an order cannot be read is not known under any policy', () => {
  const unread = [
    { about: 'value', message: 'The price of line 1 cannot be read.' },
    { about: 'address', message: 'Shopify does not show the app where it goes.' },
  ] as const;
  const { kind, unknown } = compare(freeFrom(120_00), { ...order, unread });
  expect(kind).toBe('cannot-know');
  expect(unknown).toEqual(['value', 'address']);
});

test('[PROT-01] with another price of the protection it earns the new one from those who chose it, and who would have is not known', () => {
  const dearer = { ...aallyn, protection: { ...aallyn.protection, price: { minor: 3_98, currency: 'USD' } } };
  const facts = { ...order, lines: [bag, fee] };
  const { changes, unknown } = compare(dearer, facts);
  expect(changes).toMatchObject([
    { topic: 'protection', before: 'offered at $2.98', after: 'offered at $3.98' },
  ]);
  expect(unknown).toEqual(['choice']);
  expect([under(aallyn, facts), under(dearer, facts)].map(({ figures }) => figures.fee?.minor)).toEqual([
    2_98, 3_98,
  ]);
  expect(under(dearer).figures).toMatchObject({ offer: { minor: 3_98 }, fee: null });
});

test('[SHIP-05] an order to a country that the draft leaves out earns nothing under it, and what its buyer would have done is not known', () => {
  const { destinations } = aallyn;
  const served = destinations.served.filter(({ country }) => country !== 'US');
  const without = { ...aallyn, destinations: { ...destinations, served } };
  const { changes, unknown } = compare(without);
  expect(changes[0]).toMatchObject({
    topic: 'destination',
    before: 'shipped to',
    after: 'not shipped to (country)',
  });
  expect(unknown).toContain('refused');
  expect(under(without).figures).toMatchObject({ refused: 'destination', shipping: null });
});

test('[RET-02] [MISS-02] windows are those of the order’s own day', () => {
  const longer = {
    ...aallyn,
    returns: {
      ...aallyn.returns,
      refundDays: aallyn.returns.refundDays + 9,
      creditDays: aallyn.returns.creditDays + 9,
    },
    missingParcels: {
      ...aallyn.missingParcels,
      monthsAfterOrder: aallyn.missingParcels.monthsAfterOrder + 2,
    },
  };
  const july = { ...order, placedAt: '2026-07-10T10:00:00Z' };
  expect(compare(longer, july).changes.map(({ topic }) => topic)).toEqual(['returns', 'claims']);
  const [before, after] = [under(aallyn, july), under(longer, july)].map(
    ({ figures }) => figures.claimDays ?? 0,
  );
  expect((after ?? 0) - (before ?? 0)).toBeGreaterThan(50);
});

test('of an order of which nothing ships, nothing is said about its way', () => {
  const card = { ...order, lines: [{ ...bag, requiresShipping: false }] };
  const { answers, figures } = under(aallyn, card);
  expect(replayTopics.filter((topic) => answers[topic].said === '–')).toEqual([
    ...['address', 'shipping', 'arrival', 'claims'],
  ]);
  expect(figures).toMatchObject({ shipping: null, refused: null, signed: false, claimDays: null });
});

test('[RET-01] [MISS-04] [PROT-06] what it costs after the sale is compared, with what the protection waives', () => {
  const dearer = { ...aallyn, returns: { ...aallyn.returns, fee: { minor: 25_00, currency: 'USD' } } };
  expect(compare(dearer).changes.map(({ topic }) => topic)).toEqual(['fees']);
  expect(compare(dearer, { ...order, lines: [bag, fee] }).kind).toBe('unchanged');
});

test('what is told as not looked at changes nothing that is, and all else is looked at', () => {
  fc.assert(
    fc.property(arbitraryPolicies, arbitraryPolicies, (one, other) => {
      const { gifts, productIssues, priceAdjustments, orders, support, page, tax, payments } = other;
      const changed = {
        ...one,
        gifts,
        productIssues,
        priceAdjustments,
        orders,
        support,
        page,
        tax,
        payments,
      };
      const beside = notReplayed(one, changed);
      expect(beside).toEqual(diffPolicies(one, changed));
      expect(compareOutcomes(under(one), under(changed)).changes).toEqual([]);
      const { destinations, signature } = other;
      expect(
        notReplayed(one, {
          ...one,
          destinations: { ...destinations, optionName: one.destinations.optionName },
          signature,
        }),
      ).toEqual([]);
    }),
    { numRuns: 30 },
  );
});
