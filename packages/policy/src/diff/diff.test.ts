import { expect, test } from 'vitest';
import type { Policy } from '../document/policy.ts';
import { aallyn } from '../presets/aallyn.ts';
import { diffPolicies } from './diff.ts';

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
      kind: 'changed',
      before: '$100.00',
      after: '$120.00',
    },
  ]);
});

test('[SHIP-05] a country that is no longer served is removed with all it said', () => {
  const served = aallyn.destinations.served.filter(({ country }) => country !== 'HK');
  expect(changes({ ...aallyn, destinations: { ...aallyn.destinations, served } })).toEqual([
    { path: 'destinations.served.HK.country', kind: 'removed', before: 'HK', after: null },
    { path: 'destinations.served.HK.flat', kind: 'removed', before: '$25.00', after: null },
    { path: 'destinations.served.HK.freeFrom.amount', kind: 'removed', before: 'HK$1,000.00', after: null },
    {
      path: 'destinations.served.HK.freeFrom.shopEquivalent',
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
    { path: 'calendar.warehouse.holidays.Inventory.name', kind: 'added', before: null, after: 'Inventory' },
    {
      path: 'calendar.warehouse.holidays.Inventory.on',
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
      kind: 'changed',
      before: '2024-11-18 through 2024-12-12',
      after: 'November 20 through 2026-12-12',
    },
  ]);
});

test('switches and missing values are said in words', () => {
  expect(changes(withReturns({ chargeBackFreeShipping: true }))).toEqual([
    { path: 'returns.chargeBackFreeShipping', kind: 'changed', before: 'off', after: 'on' },
  ]);
  const gifts = { ...aallyn.gifts, threshold: usd(15000) };
  expect(changes({ ...aallyn, gifts })).toEqual([
    { path: 'gifts.threshold', kind: 'changed', before: 'none', after: '$150.00' },
  ]);
});

test('what one direction adds, the other removes', () => {
  const after = withReturns({ flashSale: [] });
  expect(diffPolicies(aallyn, after)).toEqual([
    { path: 'returns.flashSale.store-credit', kind: 'removed', before: 'store-credit', after: null },
  ]);
  expect(diffPolicies(after, aallyn)).toMatchObject([{ kind: 'added', after: 'store-credit' }]);
});
