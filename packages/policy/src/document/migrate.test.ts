import { expect, test } from 'vitest';
import { diffPolicies } from '../diff/diff.ts';
import { aallyn } from '../presets/aallyn.ts';
import { decidePromise } from '../promise/promise.ts';
import { decodePolicy } from './decode.ts';
import { migrate } from './migrate.ts';

/** The AALLYN preset as the first version of the product wrote it: checkout only. */
function firstVersion(): Readonly<Record<string, unknown>> {
  const { merchant, protection, signature } = aallyn;
  const { basis, optionName, served, usTerritories, usMilitary } = aallyn.destinations;
  const destinations = { basis, optionName, served, usTerritories, usMilitary };
  const { poBox, streetAndPoBox, privateMailbox, ruralBox, generalDelivery } = aallyn.addresses;
  const addresses = { poBox, streetAndPoBox, privateMailbox, ruralBox, generalDelivery };
  return { schemaVersion: 1, merchant, destinations, addresses, protection, signature };
}

const days = (from: string, until: string) => ({
  from: { kind: 'date', date: from },
  until: { kind: 'date', date: until },
});
const everyYear = {
  from: { kind: 'fixed', month: 11, day: 18 },
  until: { kind: 'fixed', month: 12, day: 12 },
};
const november = days('2024-11-01', '2024-11-30');

/** The AALLYN preset as the third version wrote it: an event dated in each place, and not alike. */
function thirdVersion(
  returned: { readonly name: string; readonly period: unknown } = {
    name: 'Holiday Event',
    period: everyYear,
  },
  promoted: { readonly name: string; readonly period: unknown } = {
    name: 'Holiday Event 2024',
    period: november,
  },
) {
  const { events: _, ...rest } = aallyn;
  const [tiers, message] = [aallyn.returns.events[0]?.tiers, aallyn.promotions.events[0]?.message];
  return {
    ...rest,
    schemaVersion: 3,
    returns: { ...aallyn.returns, events: [{ ...returned, tiers }] },
    promotions: { ...aallyn.promotions, events: [{ ...promoted, message }] },
  };
}

test('[RET-07, PROMO-02] a document of the third version keeps the days of each of its events', () => {
  const decoded = decodePolicy(JSON.parse(JSON.stringify(thirdVersion())));
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.error));
  const { events, returns, promotions } = decoded.value;
  expect(events).toEqual([
    { id: 'event-1', name: 'Holiday Event', period: everyYear },
    { id: 'event-2', name: 'Holiday Event 2024', period: november },
  ]);
  expect(returns.events).toEqual([{ event: 'event-1', tiers: aallyn.returns.events[0]?.tiers }]);
  expect(promotions.events).toEqual([{ event: 'event-2', message: aallyn.promotions.events[0]?.message }]);
  const placed = { countryCode: 'US', placedAt: '2026-11-20T20:00:00Z', deliveredOn: '2026-12-01' };
  expect(decidePromise(decoded.value, placed)?.creditRequestBy?.date).toBe('2027-01-15');
});

test('[RET-07, PROMO-02] two rules of the third version with the same event share it', () => {
  const event = { name: 'Holiday Event', period: november };
  const decoded = decodePolicy(thirdVersion(event, event));
  expect(decoded.ok && decoded.value.events).toEqual([{ id: 'event-1', ...event }]);
});

test('a broken document of the third version is refused with its problems, not thrown', () => {
  for (const events of [null, 7, [null], [{ name: 'Holiday Event' }], 'none']) {
    const { returns } = thirdVersion();
    expect(decodePolicy({ ...thirdVersion(), returns: { ...returns, events } }).ok).toBe(false);
  }
});

test('a document of the first version becomes a policy that keeps everything it said', () => {
  const decoded = decodePolicy(JSON.parse(JSON.stringify(firstVersion())));
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.error));
  const { merchant, destinations, protection, signature } = decoded.value;
  expect({ merchant, destinations, protection, signature }).toEqual({
    merchant: aallyn.merchant,
    destinations: aallyn.destinations,
    protection: aallyn.protection,
    signature: aallyn.signature,
  });
  expect(decoded.value.addresses).toMatchObject({ poBox: 'refuse', generalDelivery: 'ask', exceptions: [] });
});

test('what it did not speak about is cautious: no fees, no refusals, an estimate for each destination', () => {
  const decoded = decodePolicy(firstVersion());
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.error));
  const { returns, calendar, missingParcels } = decoded.value;
  expect([returns.fee.minor, missingParcels.replacementFee.minor]).toEqual([0, 0]);
  expect(calendar.transit.map(({ country }) => country)).toEqual(['US', 'CA', 'HK', 'JP', 'KR', 'SG']);
});

test('[CAL-05] a document of the second version gets no arrival dates in names that had none', () => {
  const { arrivalInTitles: _, ...calendar } = aallyn.calendar;
  const decoded = decodePolicy({ ...thirdVersion(), schemaVersion: 2, calendar });
  expect(decoded.ok && decoded.value.calendar).toEqual(aallyn.calendar);
  expect(decodePolicy({ ...thirdVersion(), schemaVersion: 2, calendar: null }).ok).toBe(false);
});

test('a present document stays as it is, and so does one of the future, which is then refused', () => {
  expect(migrate(aallyn)).toBe(aallyn);
  const future = { ...aallyn, schemaVersion: 99 };
  expect(migrate(future)).toBe(future);
  expect(decodePolicy(future)).toMatchObject({ ok: false, error: [{ code: 'unsupported-version' }] });
});

test('a broken document of the first version is refused with its problems, not thrown', () => {
  for (const broken of [
    { schemaVersion: 1 },
    { ...firstVersion(), merchant: null },
    { ...firstVersion(), destinations: { served: 'US' } },
    { ...firstVersion(), addresses: 7 },
  ]) {
    expect(decodePolicy(broken).ok).toBe(false);
  }
});

test('migrating twice changes nothing more', () => {
  const once = decodePolicy(firstVersion());
  if (!once.ok) throw new Error(JSON.stringify(once.error));
  const twice = decodePolicy(JSON.parse(JSON.stringify(once.value)));
  expect(twice.ok && diffPolicies(once.value, twice.value)).toEqual([]);
});
