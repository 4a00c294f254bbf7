import { aallyn, compileCheckout, decidePromise, decideShipping } from '@doorstep/policy';
import type { Policy } from '@doorstep/policy';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';

import { listLeftOut, structuredData } from './structured-data.ts';

const links = {
  store: 'https://aallyn.example',
  sentence: (statement: string) => `https://aallyn.example/pages/faq#${statement}`,
};
const of = (policy: Policy): unknown => JSON.parse(JSON.stringify(structuredData(policy, links)));

const days = (least: number, most: number) => ({
  '@type': 'ServicePeriod',
  duration: { '@type': 'QuantitativeValue', minValue: least, maxValue: most, unitCode: 'DAY' },
});

test('[RET-02] [INTL-01] AALLYN’s returns: 21 days at home, and abroad, where days count from shipment, a link alone', () => {
  expect(of(aallyn)).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'OnlineStore',
    name: 'AALLYN',
    hasMerchantReturnPolicy: [
      {
        '@type': 'MerchantReturnPolicy',
        applicableCountry: ['US'],
        returnPolicyCategory: 'https://schema.org/MerchantReturnFiniteReturnWindow',
        merchantReturnDays: 21,
        returnMethod: 'https://schema.org/ReturnByMail',
        returnFees: 'https://schema.org/ReturnShippingFees',
        returnShippingFeesAmount: { '@type': 'MonetaryAmount', value: '15.00', currency: 'USD' },
        refundType: [
          'https://schema.org/FullRefund',
          'https://schema.org/ExchangeRefund',
          'https://schema.org/StoreCreditRefund',
        ],
        merchantReturnLink: 'https://aallyn.example/pages/faq#RET-02',
      },
      {
        '@type': 'MerchantReturnPolicy',
        applicableCountry: ['CA', 'HK', 'JP', 'KR', 'SG'],
        merchantReturnLink: 'https://aallyn.example/pages/faq#INTL-01',
      },
    ],
  });
  const [, abroad] = z
    .object({ hasMerchantReturnPolicy: z.array(z.record(z.string(), z.unknown())) })
    .parse(of(aallyn)).hasMerchantReturnPolicy;
  expect(Object.keys(abroad ?? {})).toEqual(['@type', 'applicableCountry', 'merchantReturnLink']);
});

test('[CAL-02] [CAL-05] handling takes as long as the slowest season, and each country has its own transit', () => {
  expect(of(aallyn)).toMatchObject({
    hasShippingService: {
      '@type': 'ShippingService',
      handlingTime: {
        ...days(1, 2),
        businessDays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'].map(
          (day) => `https://schema.org/${day}`,
        ),
      },
    },
  });
  expect(service(aallyn).filter(({ country }) => country === 'CA')).toMatchObject([
    { transitTime: days(10, 28) },
  ]);
});

test('[CAL-02] [CAL-04] no order ships later than handling is said to take, before the cut-off or after it', () => {
  const { businessDays: workdays } = z
    .object({
      hasShippingService: z.object({ handlingTime: z.object({ businessDays: z.array(z.string()) }) }),
    })
    .parse(of(aallyn)).hasShippingService.handlingTime;
  expect(workdays).toHaveLength(5);
  fc.assert(
    fc.property(
      fc.option(fc.integer({ min: 1, max: 1439 })),
      fc.integer({ min: 0, max: 365 * 24 * 60 }),
      (cutOff, minutes) => {
        const holidays = { ...aallyn.calendar.warehouse, holidays: [] };
        const policy = { ...aallyn, calendar: { ...aallyn.calendar, cutOff, warehouse: holidays } };
        const placedAt = new Date(Date.parse('2026-01-01T08:00:00Z') + minutes * 60_000).toISOString();
        const dates = decidePromise(policy, {
          ...{ placedAt, countryCode: 'US', shippedOn: null, deliveredOn: null },
        });
        const { handlingTime } = z
          .object({
            hasShippingService: z.object({
              handlingTime: z.object({ duration: z.object({ maxValue: z.number() }) }),
            }),
          })
          .parse(of(policy)).hasShippingService;
        const placed = Date.parse(`${placedOnIn(placedAt)}T00:00:00Z`);
        const latest = Date.parse(`${dates?.ships.latest ?? ''}T00:00:00Z`);
        const workdaysBetween = Array.from({ length: (latest - placed) / 86_400_000 }, (_, day) =>
          new Date(placed + (day + 1) * 86_400_000).getUTCDay(),
        ).filter((day) => day !== 0 && day !== 6).length;
        expect(workdaysBetween).toBeLessThanOrEqual(handlingTime.duration.maxValue);
      },
    ),
    { numRuns: 100 },
  );
});

const placedOnIn = (instant: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Los_Angeles' }).format(new Date(instant));

test('[SHIP-03] what structured data cannot say is left out, and listed with the reason', () => {
  expect(service(aallyn).map(({ country }) => country)).toEqual(['US', 'US', 'CA', 'JP', 'KR', 'SG']);
  expect(listLeftOut(aallyn).map(({ statement }) => statement)).toEqual([
    'SHIP-03',
    'ADDR-01',
    'SIGN-01',
    'INTL-01',
    'RET-07',
    'RET-06',
    'PROT-01',
  ]);
});

test('[INTL-01] days abroad that count from delivery are said, and returns that are not accepted too', () => {
  const abroad = (change: Partial<Policy['international']>) =>
    of({ ...aallyn, international: { ...aallyn.international, ...change } });
  expect(abroad({ anchor: 'delivery', days: 30 })).toMatchObject({
    hasMerchantReturnPolicy: [{}, { merchantReturnDays: 30 }],
  });
  const noFee = { anchor: 'delivery', fee: { minor: 0, currency: 'USD' } } as const;
  expect(abroad(noFee)).toMatchObject({
    hasMerchantReturnPolicy: [{}, { returnFees: 'https://schema.org/ReturnFeesCustomerResponsibility' }],
  });
  const international = { ...aallyn.international, ...noFee };
  expect(listLeftOut({ ...aallyn, international }).map(({ statement }) => statement)).not.toContain(
    'INTL-01',
  );
  expect(abroad({ accepted: false })).toMatchObject({
    hasMerchantReturnPolicy: [{}, { returnPolicyCategory: 'https://schema.org/MerchantReturnNotPermitted' }],
  });
});

const conditions = z.object({
  hasShippingService: z.object({
    shippingConditions: z.array(
      z.object({
        shippingDestination: z.object({ addressCountry: z.string() }),
        orderValue: z.object({ minValue: z.number(), maxValue: z.number().optional() }).optional(),
        shippingRate: z.object({ value: z.string(), currency: z.string() }),
        transitTime: z.unknown(),
      }),
    ),
  }),
});

function service(policy: Policy) {
  const data = conditions.safeParse(of(policy));
  return (data.data?.hasShippingService.shippingConditions ?? []).map(({ shippingDestination, ...rest }) => ({
    country: shippingDestination.addressCountry,
    ...rest,
  }));
}

test('[SHIP-01] [SHIP-02] [SHIP-04] law: for any amount and country, what structured data says is what checkout charges', () => {
  const policies = fc.record({
    flat: fc.integer({ min: 0, max: 5000 }),
    from: fc.integer({ min: 0, max: 30_000 }),
  });
  const facts = fc.record({
    minor: fc.integer({ min: 1, max: 60_000 }),
    country: fc.constantFrom('US', 'CA', 'JP', 'SG'),
  });
  fc.assert(
    fc.property(policies, facts, ({ flat, from }, { minor, country }) => {
      const usd = (amount: number) => ({ minor: amount, currency: 'USD' });
      const served = aallyn.destinations.served.map((each) =>
        each.country === 'US'
          ? { ...each, flat: usd(flat), freeFrom: { amount: usd(from), shopEquivalent: null } }
          : each,
      );
      const policy = { ...aallyn, destinations: { ...aallyn.destinations, served } };
      expect(saidOf(policy, country, minor)).toBe(chargedBy(policy, country, minor));
    }),
  );
});

/** The rate, in cents, that structured data says for an order of so many cents. */
function saidOf(policy: Policy, country: string, minor: number): number {
  const value = minor / 100;
  const holding = service(policy).filter(
    (each) =>
      each.country === country &&
      value >= (each.orderValue?.minValue ?? 0) &&
      value <= (each.orderValue?.maxValue ?? Infinity),
  );
  expect(holding).toHaveLength(1);
  return Math.round(Number(holding[0]?.shippingRate.value) * 100);
}

/** The rate, in cents, that checkout charges for it. */
function chargedBy(policy: Policy, country: string, minor: number): number {
  const compiled = compileCheckout(policy, {
    publishedOn: '2026-11-23',
    version: 1,
    protectionVariantId: null,
    retiredVariantIds: [],
    storefront: 'https://aallyn.example',
  });
  if (!compiled.ok) throw new Error('The policy does not compile.');
  const line = {
    merchandiseId: 'gid://shopify/ProductVariant/3',
    quantity: 1,
    requiresShipping: true,
    subtotal: minor,
    discount: 0,
  };
  const decided = decideShipping(
    compiled.value.shipping,
    { currency: 'USD', rate: '1.0', lines: [line] },
    { countryCode: country, provinceCode: null },
  );
  return decided.kind === 'flat' ? decided.flat.minor : 0;
}
