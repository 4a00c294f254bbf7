import { expect, test } from 'vitest';
import { diffPolicies } from '../diff/diff.ts';
import { aallyn } from '../presets/aallyn.ts';
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
  const decoded = decodePolicy({ ...aallyn, schemaVersion: 2, calendar });
  expect(decoded.ok && decoded.value.calendar).toEqual(aallyn.calendar);
  expect(decodePolicy({ ...aallyn, schemaVersion: 2, calendar: null }).ok).toBe(false);
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
