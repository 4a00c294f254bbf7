import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isObject } from '../document/is-object.ts';
import type { Field } from '../document/schema/kinds.ts';
import { policySchema } from '../document/schema/policy.ts';
import { itemsOf, partOf } from '../document/schema/value-kinds.ts';
import { present } from '../document/schema/walk.ts';
import type { Policy } from '../document/policy.ts';
import { aallyn } from '../presets/aallyn.ts';
import { arbitraryPolicies } from '../testing/arbitrary-policies.ts';
import { readerIn } from '../testing/reader.ts';
import { diffFields, diffPolicies } from './diff.ts';

const usd = (minor: number) => ({ minor, currency: 'USD' });
const changes = (after: Policy) => diffPolicies(aallyn, after);
const withReturns = (returns: Partial<Policy['returns']>): Policy => ({
  ...aallyn,
  returns: { ...aallyn.returns, ...returns },
});

test('equal policies have no changes, whatever the order of their lists', () => {
  expect(changes(structuredClone(aallyn))).toEqual([]);
  const served = aallyn.destinations.served.toReversed();
  expect(changes({ ...aallyn, destinations: { ...aallyn.destinations, served } })).toEqual([]);
});

test('[SHIP-01] a new threshold is one change, named by its country, in money', () => {
  const served = aallyn.destinations.served.map((destination) =>
    destination.country === 'US'
      ? { ...destination, freeFrom: { amount: usd(12000), shopEquivalent: null } }
      : destination,
  );
  expect(changes({ ...aallyn, destinations: { ...aallyn.destinations, served } })).toEqual([
    {
      path: 'destinations.served.US.freeFrom.amount',
      label:
        'Destinations and rates › Countries you ship to › US › Free shipping from a certain amount › Free from',
      kind: 'changed',
      before: '$100.00',
      after: '$120.00',
    },
  ]);
});

test('[SHIP-05] a country that is no longer served is removed with all it said', () => {
  const served = aallyn.destinations.served.filter(({ country }) => country !== 'HK');
  const hongKong = 'Destinations and rates › Countries you ship to › HK';
  expect(changes({ ...aallyn, destinations: { ...aallyn.destinations, served } })).toEqual([
    {
      path: 'destinations.served.HK.country',
      label: `${hongKong} › Country`,
      kind: 'removed',
      before: 'HK',
      after: null,
    },
    {
      path: 'destinations.served.HK.flat',
      label: `${hongKong} › Flat rate`,
      kind: 'removed',
      before: '$25.00',
      after: null,
    },
    {
      path: 'destinations.served.HK.freeFrom.amount',
      label: `${hongKong} › Free shipping from a certain amount › Free from`,
      kind: 'removed',
      before: 'HK$1,000.00',
      after: null,
    },
    {
      path: 'destinations.served.HK.freeFrom.shopEquivalent',
      label: `${hongKong} › Free shipping from a certain amount › The same in the shop’s currency`,
      kind: 'removed',
      before: '$128.00',
      after: null,
    },
  ]);
});

test('[CAL-03] a holiday is named, its day said in words', () => {
  const holiday = {
    name: 'Inventory',
    on: { kind: 'nth-weekday', month: 2, weekday: 5, nth: 'last' },
  } as const;
  const warehouse = {
    ...aallyn.calendar.warehouse,
    holidays: [...aallyn.calendar.warehouse.holidays, holiday],
  };
  expect(changes({ ...aallyn, calendar: { ...aallyn.calendar, warehouse } })).toEqual([
    {
      path: 'calendar.warehouse.holidays.Inventory.name',
      label: 'Calendar › Warehouse › Holidays › Inventory › Name',
      kind: 'added',
      before: null,
      after: 'Inventory',
    },
    {
      path: 'calendar.warehouse.holidays.Inventory.on',
      label: 'Calendar › Warehouse › Holidays › Inventory › Day',
      kind: 'added',
      before: null,
      after: 'last Friday of February',
    },
  ]);
});

test('[RET-07] a moved event is one change of its period', () => {
  const period = {
    from: { kind: 'fixed', month: 11, day: 20 },
    until: { kind: 'date', date: '2026-12-12' },
  } as const;
  const events = aallyn.events.map((event) => ({ ...event, period }));
  expect(changes({ ...aallyn, events })).toEqual([
    {
      path: 'events.Holiday Event.period',
      label: 'Events › Holiday Event › From and until',
      kind: 'changed',
      before: '2024-11-18 through 2024-12-12',
      after: 'November 20 through 2026-12-12',
    },
  ]);
});

test('switches and missing values are said in words', () => {
  expect(changes(withReturns({ chargeBackFreeShipping: true }))).toEqual([
    {
      path: 'returns.chargeBackFreeShipping',
      label: 'Returns › Charge back free shipping',
      kind: 'changed',
      before: 'off',
      after: 'on',
    },
  ]);
  const gifts = { ...aallyn.gifts, threshold: usd(15000) };
  expect(changes({ ...aallyn, gifts })).toEqual([
    {
      path: 'gifts.threshold',
      label: 'Gifts › Gift threshold',
      kind: 'changed',
      before: 'none',
      after: '$150.00',
    },
  ]);
});

test('what one direction adds, the other removes', () => {
  const after = withReturns({ flashSale: [] });
  expect(diffPolicies(aallyn, after)).toEqual([
    {
      path: 'returns.flashSale.store-credit',
      label: 'Returns › Flash-sale items',
      kind: 'removed',
      before: 'Store credit',
      after: null,
    },
  ]);
  expect(diffPolicies(after, aallyn)).toMatchObject([{ kind: 'added', after: 'Store credit' }]);
});

test('a value is said as a merchant reads it: a choice by its label, days as days, a time as a time', () => {
  const calendar = { ...aallyn.calendar, cutOff: 17 * 60 + 30, scanGapHours: 1 };
  const said = (after: Policy) => changes(after).map(({ before, after: now }) => [before, now]);
  expect(said({ ...aallyn, calendar })).toEqual([
    ['none', '17:30'],
    ['12 hours', '1 hour'],
  ]);
  expect(said(withReturns({ refundDays: 30 }))).toEqual([['21 days', '30 days']]);
  const addresses = { ...aallyn.addresses, poBox: 'allow' } as const;
  expect(said({ ...aallyn, addresses })).toEqual([['Refuse at checkout', 'Accept']]);
});

test('of two things with one name none is lost', () => {
  const allowed = (zip: string) => ({ address1: 'PO Box 12', zip, country: 'US', who: 'Ann', why: 'A shop' });
  const withExceptions = (...zips: readonly string[]): Policy => ({
    ...aallyn,
    addresses: { ...aallyn.addresses, exceptions: zips.map(allowed) },
  });
  expect(diffPolicies(withExceptions('10001', '90001'), withExceptions('90001', '10001'))).toEqual([]);
  expect(diffPolicies(withExceptions('10001', '90001'), withExceptions('90001', '10002'))).toMatchObject([
    {
      path: 'addresses.exceptions.PO Box 12 (2).zip',
      label: 'Addresses › Addresses that always pass › PO Box 12 (2) › Postal code',
      kind: 'changed',
      before: '10001',
      after: '10002',
    },
  ]);
  expect(diffPolicies(withExceptions(), withExceptions('10001', '90001')).map(({ path }) => path)).toContain(
    'addresses.exceptions.PO Box 12 (2).zip',
  );
});

test('whoever reads finds countries and events by their names, also as values, while paths keep the codes', () => {
  const served = aallyn.destinations.served.map((each) => ({ ...each, flat: usd(9900) }));
  const events = aallyn.returns.events.map((each) => ({ ...each, tiers: each.tiers.slice(1) }));
  const countries = aallyn.returns.countries.filter((country) => country !== 'US');
  const after = {
    ...aallyn,
    destinations: { ...aallyn.destinations, served },
    returns: { ...aallyn.returns, events, countries },
  };
  const told = diffPolicies(aallyn, after, readerIn('en'));
  expect(told).toContainEqual(
    expect.objectContaining({
      path: 'destinations.served.US.flat',
      label: 'Destinations and rates › Countries you ship to › United States › Flat rate',
    }),
  );
  expect(told.find(({ path }) => path.startsWith('returns.events.'))?.label).toContain('› Holiday Event ›');
  expect(told.find(({ path }) => path === 'returns.countries.US')?.before).toBe('United States');
});

/** A value whose lists hold each of their rows twice, the second as it stands in another value. */
function withTwins(field: Field, value: unknown, other: unknown): unknown {
  const part = present(field);
  if (part?.kind === 'section' && isObject(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => {
        const inner = part.fields[name];
        return [name, inner === undefined ? each : withTwins(inner, each, partOf(other, name))];
      }),
    );
  }
  if (part?.kind !== 'list' || part.namedBy === undefined) return value;
  const { namedBy } = part;
  const others = itemsOf(other);
  return itemsOf(value).flatMap((item, index) => {
    const like = others[index];
    return isObject(like) && isObject(item) ? [item, { ...like, [namedBy]: item[namedBy] }] : [item, item];
  });
}

test('whatever changes, no two changes stand at one path, nor under one label but as words of one list', () => {
  let twins = 0;
  fc.assert(
    fc.property(arbitraryPolicies, arbitraryPolicies, arbitraryPolicies, (one, two, three) => {
      const [before, after] = [withTwins(policySchema, one, two), withTwins(policySchema, one, three)];
      const told = diffFields(policySchema.fields, before, after);
      twins += told.filter(({ path }) => / \(2\)/.test(path)).length;
      const paths = told.map(({ path }) => path);
      expect(paths.filter((path, index) => paths.indexOf(path) < index)).toEqual([]);
      const said = told.map(({ label, before: was, after: is }) => `${label}: ${was} ${is}`);
      expect(said.filter((each, index) => said.indexOf(each) < index)).toEqual([]);
    }),
    { numRuns: 20 },
  );
  expect(twins).toBeGreaterThan(10);
});
