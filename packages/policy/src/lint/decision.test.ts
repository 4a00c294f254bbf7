import { expect, test } from 'vitest';
import type { Policy } from '../document/policy.ts';
import { aallyn } from '../presets/aallyn.ts';
import { decisionAbout } from './decision.ts';
import { lintPolicy } from './lint.ts';

const decisionsOf = (policy: Policy, today = '2026-11-23') =>
  new Map(lintPolicy(policy, today).map((finding) => [finding.id, decisionAbout(policy, finding)]));

test('[LINT-01] what a decision is kept by names its rule, and is another one for each finding', () => {
  const decisions = [...decisionsOf(aallyn).values()];
  expect(decisions.map((decision) => decision.split('/')[0])).toEqual([
    'international-days',
    'event',
    'gift-threshold',
    'law',
  ]);
  expect(new Set(decisions).size).toBe(decisions.length);
});

test('[LINT-01] a decision outlives the day and what it is not about', () => {
  const signature = { ...aallyn.signature, above: { minor: 99_00, currency: 'USD' } };
  expect(decisionsOf({ ...aallyn, signature })).toEqual(decisionsOf(aallyn));
  expect(decisionsOf(aallyn, '2027-03-01')).toEqual(decisionsOf(aallyn));
});

test('[LINT-01] another value of what it is about, in any row, is another decision', () => {
  const transit = aallyn.calendar.transit.map((each) =>
    each.country === 'SG' ? { ...each, most: 40 } : each,
  );
  const slower = decisionsOf({ ...aallyn, calendar: { ...aallyn.calendar, transit } });
  expect(slower.get('international-days')).not.toBe(decisionsOf(aallyn).get('international-days'));
  expect(slower.get('gift-threshold')).toBe(decisionsOf(aallyn).get('gift-threshold'));
});
