import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PolicyChange } from '../diff/diff.ts';
import { diffPolicies } from '../diff/diff.ts';
import { nameOf } from '../diff/pair-items.ts';
import { decodePolicy } from '../document/decode.ts';
import { isObject } from '../document/is-object.ts';
import type { Policy } from '../document/policy.ts';
import type { Field } from '../document/schema/kinds.ts';
import { policySchema } from '../document/schema/policy.ts';
import { itemsOf } from '../document/schema/value-kinds.ts';
import { present } from '../document/schema/walk.ts';
import { aallyn } from '../presets/aallyn.ts';
import { arbitraryPolicies } from '../testing/arbitrary-policies.ts';
import { isSame } from '../document/is-same.ts';
import type { Merge } from './merge.ts';
import { mergePolicies } from './merge.ts';

const usd = (minor: number) => ({ minor, currency: 'USD' });
const merged = (...sides: readonly [Policy, Policy, Policy]) => {
  const [base, theirs, mine] = sides;
  return mergePolicies({ base, theirs, mine });
};

/** A value whose lists hold one row of each name: which of two with one name a change means, nobody can say. */
function withoutTwins(field: Field, value: unknown): unknown {
  const part = present(field);
  if (part?.kind === 'section' && isObject(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => {
        const inner = part.fields[name];
        return [name, inner === undefined ? each : withoutTwins(inner, each)];
      }),
    );
  }
  if (part?.kind !== 'list') return value;
  const names = itemsOf(value).map((item) => nameOf(part, item));
  return itemsOf(value).flatMap((item, index) =>
    names.indexOf(names[index] ?? '') < index ? [] : [withoutTwins(part.item, item)],
  );
}

const decoded = (documents: fc.Arbitrary<unknown>) =>
  documents
    .map((document) => decodePolicy(withoutTwins(policySchema, document)))
    .filter((policy) => policy.ok)
    .map(({ value }) => value);

/** A policy with some of the sections of another one. */
const alike = (policy: Policy) =>
  decoded(
    fc.tuple(arbitraryPolicies, fc.subarray(Object.keys(policy))).map(([other, sections]) => ({
      ...policy,
      ...Object.fromEntries(Object.entries(other).filter(([name]) => sections.includes(name))),
    })),
  );

/** A policy, and two that come from it. */
const three = decoded(arbitraryPolicies).chain((base) =>
  fc.tuple(fc.constant(base), alike(base), alike(base)),
);

// Each run makes three whole policies.
const few = { numRuns: 20 };

test('what only one side changed is as that side has it, to the last order of a list', () => {
  fc.assert(
    fc.property(arbitraryPolicies, arbitraryPolicies, (base, other) => {
      expect(merged(base, base, other)).toMatchObject({ policy: { ok: true, value: other }, collisions: [] });
      expect(merged(base, other, base)).toMatchObject({ policy: { ok: true, value: other }, collisions: [] });
      expect(merged(base, other, other)).toMatchObject({
        policy: { ok: true, value: other },
        collisions: [],
      });
    }),
    few,
  );
});

test('without collisions it does not matter whose changes are called mine', () => {
  let met = 0;
  fc.assert(
    fc.property(three, ([base, theirs, mine]) => {
      const [one, other] = [merged(base, theirs, mine), merged(base, mine, theirs)];
      expect(one.collisions.map(({ path }) => path).sort()).toEqual(
        other.collisions.map(({ path }) => path).sort(),
      );
      if (one.collisions.length > 0) return;
      met += 1;
      expect(one.policy.ok).toBe(other.policy.ok);
      if (one.policy.ok && other.policy.ok) expect(isSame(one.policy.value, other.policy.value)).toBe(true);
    }),
  );
  expect(met).toBeGreaterThan(5);
});

/** A change, whichever of several rows with one name it is at: they are told apart by what is in them, which a merge changes. */
const told = ({ path, kind, before, after }: PolicyChange) =>
  JSON.stringify([path.replace(/ \(\d+\)/g, ''), kind === 'removed' ? before : after]);

/** The changes of one side that the merged policy does not have, but for those at a collision. */
function lostIn(
  base: Policy,
  { policy, collisions }: Merge,
  changes: readonly PolicyChange[],
): readonly PolicyChange[] {
  if (!policy.ok) return [];
  const lasting = new Set(diffPolicies(base, policy.value).map(told));
  const isNamed = (path: string) =>
    collisions.some((each) => path === each.path || path.startsWith(`${each.path}.`));
  return changes.filter((change) => !lasting.has(told(change)) && !isNamed(change.path));
}

test('nothing of either side is lost without being named, and what does not go together has its problems told', () => {
  fc.assert(
    fc.property(three, ([base, theirs, mine]) => {
      const merge = merged(base, theirs, mine);
      expect(lostIn(base, merge, [...merge.theirs, ...merge.mine])).toEqual([]);
      if (!merge.policy.ok) expect(merge.policy.error.every(({ message }) => message !== '')).toBe(true);
    }),
    few,
  );
});

test('all collisions chosen for one side lose nothing of it', () => {
  fc.assert(
    fc.property(three, fc.constantFrom('theirs' as const, 'mine' as const), ([base, theirs, mine], side) => {
      const { collisions } = merged(base, theirs, mine);
      const choices = Object.fromEntries(collisions.map(({ path }) => [path, side] as const));
      const chosen = mergePolicies({ base, theirs, mine }, choices);
      expect(chosen.collisions.every((each) => each.chosen === side)).toBe(true);
      expect(lostIn(base, { ...chosen, collisions: [] }, chosen[side])).toEqual([]);
    }),
    few,
  );
});

const withUs = (changes: Partial<Policy['destinations']['served'][number]>): Policy => ({
  ...aallyn,
  destinations: {
    ...aallyn.destinations,
    served: aallyn.destinations.served.map((row) => (row.country === 'US' ? { ...row, ...changes } : row)),
  },
});

test('[SHIP-02, SIGN-01] a rate that one changed and a signature that another did are both kept', () => {
  const mine = { ...aallyn, signature: { ...aallyn.signature, above: usd(300_00) } };
  const both = merged(aallyn, withUs({ flat: usd(6_00) }), mine);
  expect(both).toMatchObject({
    policy: { ok: true, value: { ...withUs({ flat: usd(6_00) }), signature: mine.signature } },
    theirs: [{ before: '$5.00', after: '$6.00' }],
    mine: [{ before: '$250.00', after: '$300.00' }],
    collisions: [],
  });
});

test('[SHIP-02] two rates for one country collide, with all three in words', () => {
  const sides = { base: aallyn, theirs: withUs({ flat: usd(6_00) }), mine: withUs({ flat: usd(7_00) }) };
  const { collisions } = mergePolicies(sides);
  expect(collisions).toEqual([
    {
      path: 'destinations.served.US.flat',
      label: 'Destinations and rates › Countries you ship to › US › Flat rate',
      base: '$5.00',
      theirs: '$6.00',
      mine: '$7.00',
      chosen: null,
    },
  ]);
  expect(mergePolicies(sides, { 'destinations.served.US.flat': 'theirs' }).policy).toEqual({
    ok: true,
    value: sides.theirs,
  });
});

test('[SHIP-05] a country that one took away and another changed collides as a whole', () => {
  const served = aallyn.destinations.served.filter(({ country }) => country !== 'US');
  const protection = { ...aallyn.protection, countries: [] };
  const theirs = { ...aallyn, protection, destinations: { ...aallyn.destinations, served } };
  const sides = { base: aallyn, theirs, mine: withUs({ flat: usd(7_00) }) };
  expect(mergePolicies(sides).collisions).toMatchObject([
    {
      path: 'destinations.served.US',
      theirs: null,
      mine: 'Country: US; Flat rate: $7.00; Free shipping from a certain amount: Free from: $100.00; The same in the shop’s currency: none',
    },
  ]);
  const kept = mergePolicies(sides, { 'destinations.served.US': 'theirs' }).policy;
  expect(kept).toEqual({ ok: true, value: theirs });
});

test('[SHIP-05, PROT-03] two changes that do not go together are told as problems', () => {
  const served = aallyn.destinations.served.filter(({ country }) => country !== 'CA');
  const theirs = { ...aallyn, destinations: { ...aallyn.destinations, served } };
  const mine = { ...aallyn, protection: { ...aallyn.protection, countries: ['US', 'CA'] } };
  expect(merged(aallyn, theirs, mine)).toMatchObject({
    policy: { ok: false, error: [{ path: 'protection.countries.1' }] },
    collisions: [],
  });
});

const paying = (...methods: readonly string[]): Policy => ({ ...aallyn, payments: { methods } });
const order = (policy: ReturnType<typeof merged>['policy']) => policy.ok && policy.value.payments.methods;

test('[PAY-01] one changed the order, another added and took out: all three are in the merged list', () => {
  const both = merged(paying('a', 'b', 'c'), paying('c', 'b', 'a'), paying('a', 'x', 'c'));
  expect(order(both.policy)).toEqual(['c', 'a', 'x']);
  expect(both.collisions).toEqual([]);
});

test('[PAY-01] two orders of one list collide', () => {
  const sides = { base: paying('a', 'b', 'c'), theirs: paying('c', 'b', 'a'), mine: paying('b', 'a', 'c') };
  expect(mergePolicies(sides).collisions).toMatchObject([
    {
      path: 'payments.methods',
      label: 'Payments › Payment methods › Order',
      theirs: 'c, b, a',
      mine: 'b, a, c',
    },
  ]);
  expect(order(mergePolicies(sides, { 'payments.methods': 'theirs' }).policy)).toEqual(['c', 'b', 'a']);
});

test('[ADDR-03] both allowed an address of one name: the same one is there once, two different ones collide', () => {
  const allowing = (...zips: readonly string[]): Policy => {
    const exceptions = zips.map((zip) => ({
      address1: 'PO Box 12',
      zip,
      country: 'US',
      who: 'Ann',
      why: 'A shop',
    }));
    return { ...aallyn, addresses: { ...aallyn.addresses, exceptions } };
  };
  expect(merged(aallyn, allowing('10001'), allowing('10001')).policy).toEqual({
    ok: true,
    value: allowing('10001'),
  });
  expect(merged(aallyn, allowing('10001'), allowing('90001')).collisions).toMatchObject([
    { path: 'addresses.exceptions.PO Box 12.zip', base: null, theirs: '10001', mine: '90001' },
  ]);
  const both = merged(allowing('10001'), allowing('10001', '90001'), allowing('10001', '60601'));
  expect(both.collisions).toMatchObject([{ path: 'addresses.exceptions.PO Box 12 (2).zip' }]);
});

test('[RET-07, CAL-03] of holidays, tiers and events with one name a merge and the redline mean the same one by the same words', () => {
  const holidays = (...days: readonly number[]): Policy => ({
    ...aallyn,
    calendar: {
      ...aallyn.calendar,
      warehouse: {
        ...aallyn.calendar.warehouse,
        holidays: days.map((day) => ({ name: 'Obon', on: { kind: 'fixed', month: 8, day } })),
      },
    },
  });
  const [base, theirs, mine] = [holidays(13, 14, 15), holidays(13, 14, 20), holidays(13, 14, 21)];
  const both = merged(base, theirs, mine);
  const second = {
    path: 'calendar.warehouse.holidays.Obon (3).on',
    label: 'Calendar › Warehouse › Holidays › Obon (3) › Day',
  };
  expect(both.collisions).toMatchObject([second]);
  expect(both.mine).toMatchObject([second]);
  expect(both.theirs).toMatchObject([second]);
});
