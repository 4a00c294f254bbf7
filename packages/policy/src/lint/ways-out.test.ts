import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainDate } from '../calendar/plain-date.ts';
import type { Policy } from '../document/policy.ts';
import { aallyn } from '../presets/aallyn.ts';
import { arbitraryPolicies } from '../testing/arbitrary-policies.ts';
import { lintPolicy } from './lint.ts';
import { takeWayOut } from './way-out.ts';

const today = '2026-11-23';

test('[LINT-01] every finding can be settled at once: whichever way is taken, it is gone and no other one is new', () => {
  const rules = new Set<string>();
  fc.assert(
    fc.property(arbitraryPolicies, fc.integer({ min: 19_500, max: 22_000 }), (policy, day) => {
      const found = lintPolicy(policy, plainDate(day));
      const ids = found.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const finding of found) {
        rules.add(finding.id.split('/')[0] ?? '');
        // Which day a feast falls on in another year is known to the merchant only.
        if (!finding.id.startsWith('years/')) expect(finding.waysOut.length).toBeGreaterThan(0);
        for (const way of finding.waysOut) {
          const left = lintPolicy(takeWayOut(policy, way), plainDate(day)).map(({ id }) => id);
          expect(left).not.toContain(finding.id);
          expect(left.filter((id) => !ids.includes(id))).toEqual([]);
        }
      }
    }),
    { numRuns: 150 },
  );
  const common = ['claims', 'estimate', 'event', 'gift-threshold', 'holidays', 'international-days', 'name'];
  expect([...rules]).toEqual(expect.arrayContaining([...common, 'seasons', 'law', 'event-days', 'unserved']));
});

const ways = (policy: Policy, id: string) =>
  (lintPolicy(policy, today).find((finding) => finding.id === id)?.waysOut ?? []).map((way) => ({
    label: way.label,
    policy: takeWayOut(policy, way),
  }));

test('[RET-07, PROMO-02] an event that is over is renewed, or goes with everything that refers to it', () => {
  const [renewed, removed] = ways(aallyn, 'event/holiday');
  expect(renewed).toMatchObject({
    label: 'Renew it for Nov 18, 2026 through Dec 12, 2026',
    policy: {
      events: [{ id: 'holiday', period: { from: { date: '2026-11-18' }, until: { date: '2026-12-12' } } }],
    },
  });
  expect(removed?.policy).toEqual({
    ...aallyn,
    events: [],
    returns: { ...aallyn.returns, events: [] },
    promotions: { ...aallyn.promotions, events: [] },
  });
});

test('[CAL-05] a country gets the slowest estimate, and where that opens another gap the way out closes it too', () => {
  const home = aallyn.calendar.transit.slice(0, 1).map((transit) => ({ ...transit, most: 20 }));
  const policy = {
    ...aallyn,
    calendar: { ...aallyn.calendar, transit: home },
    destinations: { ...aallyn.destinations, served: aallyn.destinations.served.slice(0, 2) },
  };
  const [way] = ways(policy, 'estimate/CA');
  expect(way?.label).toBe('Estimate 1 to 20 business days for CA. Count the days from delivery');
  expect(way?.policy.calendar.transit[1]).toEqual({ country: 'CA', least: 1, most: 20, holidays: [] });
  expect(way?.policy.international.anchor).toBe('delivery');
});

test('[PROT-06] a name that misleads is replaced by one that holds, or what it promises is waived', () => {
  const protection = { ...aallyn.protection, name: { en: 'Parcel care', ja: '配送補償' } };
  const policy = { ...aallyn, protection };
  expect(
    ways(policy, 'name/en/parcels').map(({ label, policy: { protection: sold } }) => [
      label,
      sold.name.en,
      sold.waives.at(-1),
    ]),
  ).toEqual([
    ['Call it “Free returns”', 'Free returns', 'returned-parcel'],
    ['Waive the replacement fee', 'Parcel care', 'replacement'],
    ['Waive the fee for shipping again', 'Parcel care', 're-ship'],
  ]);
  expect(ways(policy, 'name/ja/parcels')[0]).toMatchObject({
    label: 'Show “Parcel care” in Japanese too',
    policy: { protection: { name: { en: 'Parcel care' } } },
  });
});

test('[LINT-01] a way out whose place is gone changes nothing', () => {
  const way = { label: '', changes: [{ kind: 'set', path: 'events.0.period', value: null } as const] };
  expect(takeWayOut({ ...aallyn, events: [] }, way)).toEqual({ ...aallyn, events: [] });
});
