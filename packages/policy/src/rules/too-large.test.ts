import { expect, test } from 'vitest';
import type { Policy } from '../document/policy.ts';
import { aallyn } from '../presets/aallyn.ts';
import { protectionVariantId } from '../testing/carts.ts';
import { compileCheckout, largestMetafield } from './compile.ts';
import type { Publication } from './publication.ts';

const usd = (minor: number) => ({ minor, currency: 'USD' });
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
const codes = letters.flatMap((first) => letters.map((second) => first + second));
const first = <Item>(items: readonly Item[], count: number): readonly Item[] => items.slice(0, count);

type Change = (count: number) => { readonly policy?: Policy; readonly publication?: Partial<Publication> };

const served = codes.map((country) => ({ country, flat: usd(2500), freeFrom: null }));
const foreign = served.map((each) => ({
  ...each,
  freeFrom: { amount: { minor: 100_000, currency: 'HKD' }, shopEquivalent: usd(12_800) },
}));
const exceptions = codes.map((zip) => ({ address1: 'Main St', zip, country: 'US', who: 'us', why: 'known' }));
const transit = codes.map((country, index) => ({
  country,
  least: 1 + (index % 9),
  most: 10 + (index % 13),
  holidays: [],
}));
const message = { en: 'No codes while this event lasts, and none after it either.' };
const events = codes.map((id) => ({
  id,
  name: id,
  period: {
    from: { kind: 'fixed' as const, month: 1, day: 1 },
    until: { kind: 'fixed' as const, month: 12, day: 12 },
  },
}));

/** A policy with so many entries in one list, and usual ones in the others. */
const longLists: readonly (readonly [path: string, most: number, change: Change])[] = [
  [
    'destinations.served',
    codes.length,
    (count) => ({
      policy: { ...aallyn, destinations: { ...aallyn.destinations, served: first(foreign, count) } },
    }),
  ],
  [
    'addresses.exceptions',
    codes.length,
    (count) => ({
      policy: { ...aallyn, addresses: { ...aallyn.addresses, exceptions: first(exceptions, count) } },
    }),
  ],
  [
    'calendar.transit',
    60,
    (count) => ({
      policy: {
        ...aallyn,
        destinations: { ...aallyn.destinations, served: first(served, 60) },
        calendar: { ...aallyn.calendar, arrivalInTitles: true, transit: first(transit, count) },
      },
    }),
  ],
  [
    'promotions.events',
    100,
    (count) => ({
      policy: {
        ...aallyn,
        events: first(events, count),
        promotions: {
          ...aallyn.promotions,
          events: first(events, count).map(({ id }) => ({ event: id, message })),
        },
      },
    }),
  ],
  [
    'protection',
    400,
    (count) => ({
      publication: {
        retiredVariantIds: first(codes, count).map((code) => `gid://shopify/ProductVariant/41${code}`),
      },
    }),
  ],
];

const compiled = ({ policy = aallyn, publication = {} }: ReturnType<Change>) =>
  compileCheckout(policy, { version: 1, publishedOn: '2026-11-02', protectionVariantId, ...publication });

test.each(longLists)(
  '%s: too many entries are said at their list, with about how many',
  (path, most, change) => {
    const result = compiled(change(most));
    const problems = result.ok ? [] : result.error;
    expect(problems.map((problem) => [problem.path, problem.code])).toEqual([[path, 'too-large']]);
    const said = problems[0]?.message ?? '';
    const [, entries, tooMany] = /has (\d+) entries, about (\d+) too many/.exec(said) ?? [];
    expect(Number(entries)).toBe(most);
    expect(Number(tooMany)).toBeGreaterThan(0);
    // "About": a tenth of the list more is surely enough, and half of what is said is not.
    expect(compiled(change(most - Number(tooMany) - Math.ceil(most / 10))).ok).toBe(true);
    expect(compiled(change(most - Math.floor(Number(tooMany) / 2))).ok).toBe(false);
  },
);

test('two lists that are too long in two documents are both said', () => {
  const [, , manyDestinations] = longLists[0] ?? [];
  const destinations = manyDestinations?.(codes.length).policy?.destinations ?? aallyn.destinations;
  const addresses = { ...aallyn.addresses, exceptions };
  const result = compiled({ policy: { ...aallyn, destinations, addresses } });
  expect(result.ok ? [] : result.error.map(({ path }) => path).sort()).toEqual([
    'addresses.exceptions',
    'destinations.served',
  ]);
});

test('texts that are too long by themselves are said as such', () => {
  const long = '保'.repeat(2_000);
  const protection = { ...aallyn.protection, name: { en: long } };
  const result = compiled({ policy: { ...aallyn, protection } });
  expect(result).toMatchObject({ ok: false, error: [{ path: '', code: 'too-large' }] });
  expect(result.ok ? '' : result.error[0]?.message).toMatch(/texts for shoppers are too long/);
});

test('whatever else grows with a policy is no list: without those that are said, its rules fit', () => {
  const bare = compiled({
    policy: {
      ...aallyn,
      destinations: { ...aallyn.destinations, served: [] },
      addresses: { ...aallyn.addresses, exceptions: [] },
      protection: { ...aallyn.protection, countries: [] },
      promotions: { ...aallyn.promotions, events: [] },
      calendar: {
        ...aallyn.calendar,
        transit: [],
        arrivalInTitles: true,
        seasons: first(codes, 12).map((name) => ({
          name,
          period: { from: { kind: 'fixed', month: 1, day: 1 }, until: { kind: 'fixed', month: 2, day: 1 } },
          shipsWithin: 3,
          refundWithinDays: null,
        })),
        warehouse: {
          ...aallyn.calendar.warehouse,
          holidays: first(codes, 20).map((name) => ({
            name,
            on: { kind: 'fixed' as const, month: 3, day: 3 },
          })),
        },
      },
      events,
    },
  });
  if (!bare.ok) throw new Error(bare.error[0]?.message);
  const { shipping, delivery, validation, promo } = bare.value;
  for (const rules of [shipping, delivery, validation, promo])
    expect(JSON.stringify(rules).length).toBeLessThan(largestMetafield / 4);
});
