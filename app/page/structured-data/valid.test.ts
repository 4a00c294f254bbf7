import { aallyn, compileShipping, decideReturn, decideShipping, minorOf } from '@doorstep/policy';
import type { Policy } from '@doorstep/policy';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';

import { arbitraryPolicies } from '../../../packages/policy/src/testing/arbitrary-policies.ts';
import { withManyDestinations } from '../../../packages/policy/src/testing/many-destinations.ts';
import { destinationCodes } from '../../country-choices.ts';
import { problemsOf } from './schema.fixture.ts';
import { listLeftOut, structuredData } from './structured-data.ts';

const links = {
  store: 'https://aallyn.example',
  sentence: (statement: string) => `https://aallyn.example/pages/faq#${statement}`,
};
const of = (policy: Policy): unknown => JSON.parse(JSON.stringify(structuredData(policy, links)));

test('[FAQ-01] the preset’s structured data is valid, and so is that of two hundred countries', () => {
  expect(problemsOf(of(aallyn))).toEqual([]);
  expect(problemsOf(of(withManyDestinations(aallyn, destinationCodes, 200)))).toEqual([]);
});

test('[FAQ-01] under any policy structured data is valid', () => {
  fc.assert(
    fc.property(arbitraryPolicies, (policy) => {
      expect(problemsOf(of(policy))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test.each([
  ['a type that is misspelt', { '@type': 'OnlineShop' }],
  ['a property that nobody knows', { hasReturnPolicy: [] }],
  ['a policy without a country', { hasMerchantReturnPolicy: [{ '@type': 'MerchantReturnPolicy' }] }],
  [
    'a window without days',
    {
      hasMerchantReturnPolicy: [
        {
          ...{ '@type': 'MerchantReturnPolicy', applicableCountry: ['US'] },
          returnPolicyCategory: 'https://schema.org/MerchantReturnFiniteReturnWindow',
        },
      ],
    },
  ],
])('[FAQ-01] %s is found', (_, wrong) => {
  expect(problemsOf({ ...z.record(z.string(), z.unknown()).parse(of(aallyn)), ...wrong })).not.toEqual([]);
});

const said = z.object({
  hasMerchantReturnPolicy: z.array(
    z.object({
      applicableCountry: z.array(z.string()),
      returnPolicyCategory: z.string().optional(),
      merchantReturnDays: z.number().optional(),
      returnShippingFeesAmount: z.object({ value: z.string(), currency: z.string() }).optional(),
    }),
  ),
  hasShippingService: z
    .object({
      shippingConditions: z.array(
        z.object({
          shippingDestination: z.object({ addressCountry: z.string() }),
          orderValue: z
            .object({ minValue: z.number(), maxValue: z.number().optional(), currency: z.string() })
            .optional(),
          shippingRate: z.object({ value: z.string(), currency: z.string() }),
        }),
      ),
    })
    .optional(),
});

const day = '2031-03-03';
const later = (days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** A return of an item outside of any event, so many days after delivery. */
const returned = (policy: Policy, countryCode: string, days: number) =>
  decideReturn(
    { ...policy, returns: { ...policy.returns, events: [] } },
    {
      ...{ countryCode, placedOn: day, shippedOn: day, deliveredOn: day, requestedOn: later(days) },
      ...{ waives: [], lines: [{ id: 'bag', sale: 'full-price' }] },
    },
  );

test('[RET-02, INTL-01] law: under any policy, the days that structured data names are those in which a refund is granted, for the fee that it names', () => {
  fc.assert(
    fc.property(arbitraryPolicies, (policy) => {
      for (const each of said.parse(of(policy)).hasMerchantReturnPolicy) {
        const { applicableCountry, returnPolicyCategory: kind, merchantReturnDays: days } = each;
        for (const country of applicableCountry) {
          if (kind?.endsWith('NotPermitted') === true)
            expect(returned(policy, country, 0).kind).not.toBe('eligible');
          if (days === undefined) continue;
          const last = returned(policy, country, days);
          const after = returned(policy, country, days + 1);
          const refundIn = (decided: typeof last) =>
            decided.kind === 'eligible' && decided.lines.some(({ remedies }) => remedies.includes('refund'));
          expect([refundIn(last), refundIn(after)], `${country}, day ${days}`).toEqual([true, false]);
          const { returnShippingFeesAmount: fee } = each;
          if (fee !== undefined && last.kind === 'eligible')
            expect(last.fee.due).toEqual({
              minor: minorOf(fee.value, fee.currency),
              currency: fee.currency,
            });
        }
      }
    }),
    { numRuns: 200 },
  );
});

test('[SHIP-01..04] law: under any policy each country has conditions that hold for every amount, and that say what checkout charges, or is listed as left out', () => {
  fc.assert(
    fc.property(arbitraryPolicies, fc.nat(100_000), (policy, any) => {
      const conditions = said.parse(of(policy)).hasShippingService?.shippingConditions ?? [];
      const leftOut = listLeftOut(policy).filter(({ statement }) => statement === 'SHIP-03');
      for (const { country, freeFrom } of policy.destinations.served) {
        const here = conditions.filter(
          ({ shippingDestination }) => shippingDestination.addressCountry === country,
        );
        if (here.length === 0) {
          expect(leftOut).toHaveLength(1);
          continue;
        }
        const { shopCurrency: currency } = policy.merchant;
        const from = freeFrom?.amount.minor ?? 0;
        for (const minor of [any, from, Math.max(0, from - 1)]) {
          const scale = Number(`1e${minorOf('1', currency)?.toString().length ?? 1}`) / 10;
          const holding = here.filter(
            ({ orderValue: value }) =>
              value === undefined ||
              (minor / scale >= value.minValue && minor / scale <= (value.maxValue ?? Infinity)),
          );
          const rates = holding.map(({ shippingRate }) => minorOf(shippingRate.value, currency));
          const decided = decideShipping(
            compileShipping(policy, { version: 1 }),
            {
              ...{ currency, rate: '1' },
              lines: [
                { merchandiseId: 'a', quantity: 1, requiresShipping: true, subtotal: minor, discount: 0 },
              ],
            },
            { countryCode: country, provinceCode: null },
          );
          expect(rates, `${country} ${minor}`).toEqual([decided.kind === 'flat' ? decided.flat.minor : 0]);
        }
      }
    }),
    { numRuns: 200 },
  );
});
