import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DayRule } from '../calendar/day-rule.ts';
import { daysInMonth } from '../calendar/plain-date.ts';
import { compileCheckout } from '../rules/compile.ts';
import { diffPolicies } from '../diff/diff.ts';
import { lintPolicy } from '../lint/lint.ts';
import { aallyn } from '../presets/aallyn.ts';
import { decidePromise } from '../promise/promise.ts';
import { decodePolicy } from './decode.ts';
import type { Policy } from './policy.ts';

const verdicts = fc.constantFrom('refuse' as const, 'ask' as const, 'allow' as const);
const usd = fc.integer({ min: 0, max: 1_000_000 }).map((minor) => ({ minor, currency: 'USD' }));
const days = fc.integer({ min: 0, max: 120 });
const month = fc.integer({ min: 1, max: 12 });
const nth = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 'last' as const);
const weekday = fc.constantFrom(0 as const, 1 as const, 4 as const, 6 as const);

const dayRules: fc.Arbitrary<DayRule> = fc.oneof(
  month.chain((of) =>
    fc
      .integer({ min: 1, max: daysInMonth(2024, of) })
      .map((day) => ({ kind: 'fixed' as const, month: of, day })),
  ),
  fc.record({ kind: fc.constant('nth-weekday' as const), month, weekday, nth }),
  fc.constantFrom('2026-11-18', '2028-02-29').map((date) => ({ kind: 'date' as const, date })),
);
const periods = fc.record({ from: dayRules, until: dayRules });

/** Policies as different from each other as forms allow, all of them valid. */
const policies: fc.Arbitrary<Policy> = fc
  .record({
    basis: fc.constantFrom('after-discounts' as const, 'before-discounts' as const),
    threshold: usd,
    poBox: verdicts,
    generalDelivery: verdicts,
    name: fc.constantFrom('Free returns', '« Retours »', '返品 "無料"', 'a\\b'),
    waives: fc.subarray(['return', 'exchange', 'replacement', 're-ship'] as const, { minLength: 1 }),
    cutOff: fc.option(fc.integer({ min: 0, max: 1_439 })),
    holidays: fc.array(fc.record({ name: fc.constantFrom('Inventory', 'Obon'), on: dayRules }), {
      maxLength: 3,
    }),
    season: periods,
    shipsWithin: fc.integer({ min: 1, max: 9 }),
    fee: usd,
    refundDays: days,
    closes: fc.constantFrom('later' as const, 'earlier' as const),
    gift: fc.option(usd),
  })
  .map((some) => ({
    ...aallyn,
    destinations: {
      ...aallyn.destinations,
      basis: some.basis,
      served: aallyn.destinations.served.map((served) =>
        served.country === 'US'
          ? { ...served, freeFrom: { amount: some.threshold, shopEquivalent: null } }
          : served,
      ),
    },
    addresses: { ...aallyn.addresses, poBox: some.poBox, generalDelivery: some.generalDelivery },
    protection: { ...aallyn.protection, name: { en: some.name }, waives: some.waives },
    calendar: {
      ...aallyn.calendar,
      cutOff: some.cutOff,
      warehouse: { ...aallyn.calendar.warehouse, holidays: some.holidays },
      seasons: [{ name: 'Busy', period: some.season, shipsWithin: some.shipsWithin, refundWithinDays: null }],
    },
    returns: { ...aallyn.returns, fee: some.fee, refundDays: some.refundDays },
    missingParcels: { ...aallyn.missingParcels, closes: some.closes },
    gifts: { ...aallyn.gifts, threshold: some.gift },
  }));

test('a policy that was written as JSON is read as the same policy', () => {
  fc.assert(
    fc.property(policies, (policy) => {
      const decoded = decodePolicy(JSON.parse(JSON.stringify(policy)));
      expect(decoded).toEqual({ ok: true, value: policy });
      expect(decoded.ok && diffPolicies(policy, decoded.value)).toEqual([]);
    }),
  );
});

test('every policy compiles, to the same bytes before and after a trip through JSON', () => {
  const compiled = (policy: Policy) =>
    JSON.stringify(
      compileCheckout(policy, { version: 1, publishedOn: '2026-11-02', protectionVariantId: 'v' }),
    );
  fc.assert(
    fc.property(policies, (policy) => {
      const decoded = decodePolicy(JSON.parse(JSON.stringify(policy)));
      expect(decoded.ok && compiled(decoded.value)).toBe(compiled(policy));
      expect(compiled(policy)).toMatch(/^{"ok":true/);
    }),
  );
});

test('two policies differ exactly when something is said about it', () => {
  fc.assert(
    fc.property(policies, policies, (one, other) => {
      const same = JSON.stringify(decodePolicy(one)) === JSON.stringify(decodePolicy(other));
      if (same) expect(diffPolicies(one, other)).toEqual([]);
      else expect(diffPolicies(one, other)).toHaveLength(diffPolicies(other, one).length);
    }),
  );
});

test('no valid policy makes a promise or the linter throw', () => {
  fc.assert(
    fc.property(policies, fc.integer({ min: 0, max: 800 }), (policy, day) => {
      const placedAt = new Date(Date.UTC(2026, 0, 1) + day * 86_400_000).toISOString();
      const promise = decidePromise(policy, { placedAt, countryCode: 'US' });
      expect((promise?.ships.earliest ?? '') <= (promise?.ships.latest ?? '')).toBe(true);
      lintPolicy(policy, '2026-11-23');
    }),
  );
});
