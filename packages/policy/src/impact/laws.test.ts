import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decideAddress } from '../checkout/address.ts';
import { decideProtection } from '../checkout/protection.ts';
import { carrierOfLines } from '../checkout/shipping-line.ts';
import { decideShipping } from '../checkout/shipping.ts';
import { decideSignature } from '../checkout/signature.ts';
import { parseDate, plainDate } from '../calendar/plain-date.ts';
import { diffPolicies } from '../diff/diff.ts';
import { decodePolicy } from '../document/decode.ts';
import type { Policy } from '../document/policy.ts';
import { isPolicyPath, placeAt, policyPlaces } from '../document/schema/look-up.ts';
import type { PolicyPlace } from '../document/schema/paths.ts';
import { takeWayOut } from '../lint/way-out.ts';
import { isSame } from '../document/is-same.ts';
import { aallyn } from '../presets/aallyn.ts';
import { promiseAtPurchase } from '../promise/at-purchase.ts';
import { compileAddresses } from '../rules/addresses.ts';
import { compileProtection } from '../rules/blocks.ts';
import { compileShipping } from '../rules/shipping.ts';
import { compileSignature } from '../rules/signature.ts';
import { arbitraryPolicies, valuesOf } from '../testing/arbitrary-policies.ts';
import { readerIn } from '../testing/reader.ts';
import { impactOf } from './impact.ts';
import { shippingChanges } from './shipping-changes.ts';
import { addressOfClass } from './addresses.ts';
import type { ImpactArea } from './versions.ts';
import { signatureChanges } from './signature.ts';

const today = '2026-11-29';
const day = parseDate(today) ?? Number.NaN;
const reader = readerIn('en');

/** A policy, and the same with one or two of its sections as in another one. */
const pairs = fc
  .tuple(arbitraryPolicies, arbitraryPolicies)
  .chain(([before, other]) =>
    fc.subarray(Object.keys(before), { minLength: 1, maxLength: 2 }).map((sections) => {
      const after = decodePolicy({
        ...before,
        ...Object.fromEntries(Object.entries(other).filter(([name]) => sections.includes(name))),
      });
      return { before, after: after.ok ? after.value : before };
    }),
  )
  .filter(({ before, after }) => before.merchant.shopCurrency === after.merchant.shopCurrency);

const countries = fc.constantFrom('US', 'CA', 'HK', 'JP', 'KR', 'SG', 'DE', 'FR');
const provinces = fc.constantFrom(null, 'OH', 'PR', 'AE', 'FM');
const publication = { version: 1, publishedOn: today, protectionVariantId: 'protection' };

/** Values around the amounts of a policy, and any other. */
const valuesNear = ({ before, after }: { readonly before: Policy; readonly after: Policy }) => {
  const amounts = [before, after].flatMap(({ destinations: { served }, signature }) => [
    signature.above.minor,
    ...served.flatMap(({ freeFrom }) => [freeFrom?.amount.minor ?? 0, freeFrom?.shopEquivalent?.minor ?? 0]),
  ]);
  const near = fc.tuple(fc.constantFrom(...amounts), fc.constantFrom(-1, 0, 1)).map(([at, by]) => at + by);
  return fc.oneof(near, fc.integer({ min: 0, max: 200_000 })).map((value) => Math.max(0, value));
};

const asked = pairs.chain((pair) => fc.tuple(fc.constant(pair), valuesNear(pair)));

const cart = (currency: string, value: number) => ({
  currency,
  rate: null,
  lines: [{ merchandiseId: null, quantity: 1, requiresShipping: true, subtotal: value, discount: 0 }],
});

test('[SHIP-01..06] whom shipping is said to change for is exactly whom checkout decides otherwise for', () => {
  fc.assert(
    fc.property(asked, countries, provinces, ([{ before, after }, value], countryCode, province) => {
      const place = { countryCode, provinceCode: countryCode === 'US' ? province : null };
      const currency = after.merchant.shopCurrency;
      const pays = (policy: Policy) => {
        const decided = decideShipping(compileShipping(policy, publication), cart(currency, value), place);
        return decided.kind === 'flat' ? decided.flat.minor : decided.kind === 'free' ? 0 : null;
      };
      const changes = shippingChanges({ before, after, today: day, reader });
      // A state of the United States that is named nowhere is the country; Micronesia is not.
      const isNamed = (province: string | null) =>
        changes.some(({ places }) => places.some(({ provinceCode }) => provinceCode === province)) ||
        ['PR', 'AE'].includes(province ?? '');
      if (place.provinceCode === 'FM') return;
      const at = isNamed(place.provinceCode) ? place.provinceCode : null;
      const told = changes
        .filter((change) => change.currency === currency)
        .filter(({ places }) => places.some((each) => isSame(each, { countryCode, provinceCode: at })))
        .flatMap(({ ranges }) => ranges)
        .find(({ from, to }) => from <= value && (to === null || value <= to));
      const [was, is] = [pays(before), pays(after)];
      expect(told && [told.before?.minor ?? null, told.after?.minor ?? null]).toEqual(
        was === is ? undefined : [was, is],
      );
    }),
  );
});

test('[SIGN-01] whom a signature is said to change for is exactly whom checkout decides otherwise for', () => {
  fc.assert(
    fc.property(asked, fc.boolean(), ([{ before, after }, value], first) => {
      const carrier = (first ? before : after).signature.carrier;
      const signs = (policy: Policy) => {
        const rules = compileSignature(policy);
        const named =
          rules === null ? ('other' as const) : carrierOfLines([{ source: carrier }], rules.carrier);
        const facts = { ...cart(policy.merchant.shopCurrency, value), carrier: named };
        return decideSignature(rules, facts).kind === 'required';
      };
      const told = signatureChanges({ before, after, today: day, reader }).some(
        (change) =>
          change.carrier === carrier && change.from <= value && (change.to === null || value <= change.to),
      );
      expect(told).toBe(signs(before) !== signs(after));
    }),
  );
});

test('where nothing is said of an area, any cart, address and day is decided as before', () => {
  fc.assert(
    fc.property(
      asked,
      countries,
      fc.integer({ min: 0, max: 364 }),
      ([{ before, after }, value], countryCode, later) => {
        const areas = new Set(impactOf(before, after, today, reader).lines.map(({ area }) => area));
        const agree = (area: ImpactArea, decide: (policy: Policy) => unknown) => {
          if (!areas.has(area)) expect(decide(after), area).toEqual(decide(before));
        };
        const currency = after.merchant.shopCurrency;
        const place = { countryCode, provinceCode: null };
        agree('Shipping', (policy) => {
          const decided = decideShipping(compileShipping(policy, publication), cart(currency, value), place);
          return decided.kind === 'flat' ? decided.flat : decided.kind;
        });
        agree(
          'Signature',
          (policy) =>
            decideSignature(compileSignature(policy), { ...cart(currency, value), carrier: 'ours' }).kind,
        );
        agree('Protection', (policy) => {
          const lines = [{ merchandiseId: null, requiresShipping: true, finalSale: false, subtotal: 1 }];
          const decided = decideProtection(compileProtection(policy, publication), { countryCode, lines });
          return decided.kind === 'offered' ? decided.price : null;
        });
        agree('Addresses', (policy) =>
          Object.values(addressOfClass).map(
            (address) => decideAddress(compileAddresses(policy), address).verdict,
          ),
        );
        agree('Delivery', (policy) => {
          const placedAt = `${plainDate(day + later)}T12:00:00Z`;
          const zone = { name: 'local', offsetAt: () => 0 };
          const promise = promiseAtPurchase(policy, { placedAt, countryCode, zone });
          const dates = (window: { readonly earliest: string; readonly latest: string } | null | undefined) =>
            window && [window.earliest, window.latest];
          return [dates(promise?.ships), dates(promise?.arrives)];
        });
      },
    ),
    { numRuns: 30 },
  );
});

test.each(Object.entries(addressOfClass))(
  '[ADDR-01..03] the sample of %s is of that class',
  (text, address) => {
    expect(decideAddress(compileAddresses(aallyn), address).text).toBe(text);
  },
);

const [home, , hongKong] = aallyn.destinations.served;
const [holiday] = aallyn.events;
if (home === undefined || hongKong === undefined || holiday === undefined) throw new Error('not the example');

/** The example with a row in every list, the first of which has all that a row can have. */
const full: Policy = {
  ...aallyn,
  destinations: { ...aallyn.destinations, served: [hongKong, home] },
  addresses: {
    ...aallyn.addresses,
    exceptions: [{ address1: 'PO Box 9', zip: '10001', country: 'US', who: 'Ann', why: 'A shop' }],
  },
  calendar: {
    ...aallyn.calendar,
    cutOff: 14 * 60,
    transit: aallyn.calendar.transit.map((transit) => ({
      ...transit,
      holidays: [{ name: 'Obon', on: { kind: 'fixed', month: 8, day: 15 } }],
    })),
  },
  protection: { ...aallyn.protection, terms: '/policies/refund-policy' },
  events: [holiday, { ...holiday, id: 'spring', name: 'Spring' }].map((event) => ({
    ...event,
    period: { from: { kind: 'date', date: '2026-12-01' }, until: { kind: 'date', date: '2026-12-12' } },
  })),
  gifts: { ...aallyn.gifts, threshold: { minor: 150_00, currency: 'USD' } },
  page: {
    examples: true,
    sections: [{ section: 'returns' }],
    order: [{ question: 'tracking' }],
    hidden: ['packaging'],
    titles: [{ question: 'destinations', title: { en: 'Where do we go?' } }],
    notes: [{ question: 'about-us', text: { en: 'We live in {page.facts.home.says}.' } }],
    facts: [{ name: 'home', says: { en: 'Los Angeles' } }],
  },
  promotions: {
    ...aallyn.promotions,
    flashSale: {
      tag: 'flash',
      codes: ['FLASH'],
      periods: [{ from: { kind: 'date', date: '2026-12-01' }, until: { kind: 'date', date: '2026-12-12' } }],
    },
  },
};

/** Values of which a random one would not go with the rest. */
const fitting: Readonly<Partial<Record<PolicyPlace, readonly unknown[]>>> = {
  'returns.events.*.event': ['spring'],
  'promotions.events.*.event': ['spring'],
  'protection.countries.*': ['HK'],
  'protection.countries': [['HK', 'US']],
  'returns.events': [[]],
  'promotions.events': [[]],
  events: [[holiday, { ...holiday, id: 'spring' }]],
  'events.*.period': [holiday.period],
  'calendar.transit.*.holidays.*.on': [{ kind: 'fixed', month: 3, day: 9 }],
  'destinations.served': [[home]],
};

/** The full example with another value at a place: the first that the policy can have there. */
function changedAt(place: PolicyPlace): Policy {
  if (place === 'merchant.shopCurrency') {
    const inEuro = decodePolicy(JSON.parse(JSON.stringify(full).replaceAll('"USD"', '"EUR"')));
    if (inEuro.ok) return inEuro.value;
  }
  if (place === 'events.*.id') {
    const renamed = decodePolicy(JSON.parse(JSON.stringify(full).replaceAll('"holiday"', '"winter"')));
    if (renamed.ok) return renamed.value;
  }
  const path = place.replaceAll('*', '0');
  if (!isPolicyPath(path)) throw new Error(path);
  const values = fitting[place] ?? fc.sample(valuesOf(placeAt(place).field), { numRuns: 60, seed: 7 });
  for (const value of values) {
    const changed = takeWayOut(full, { label: '', changes: [{ kind: 'set', path, value }] });
    if (diffPolicies(full, changed).length > 0) return changed;
  }
  throw new Error(`${place} cannot be changed`);
}

/** What only the merchant's own people see, in the editor and its calendar: it is told as a setting, before and after. */
const onlySettings: readonly PolicyPlace[] = [
  'calendar.carrier.holidays.*.name',
  'calendar.transit.*.holidays.*.name',
  'events.*.id',
];

test.each(policyPlaces())('%s: whoever changes it is told what that means', (place) => {
  const impact = impactOf(full, changedAt(place), today, reader);
  expect(impact.settings.length).toBeGreaterThan(0);
  expect(impact.lines.length + impact.sentences.length > 0).toBe(!onlySettings.includes(place));
});
