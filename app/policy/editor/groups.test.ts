import { policyPlaces } from '@doorstep/policy';
import { expect, test } from 'vitest';

import { groupOf, groups } from './groups.ts';

test('there are thirteen groups, each with a page of its own', () => {
  expect(groups).toHaveLength(13);
  expect(new Set(groups.map(({ slug }) => slug)).size).toBe(13);
});

test('every place of the policy stands in exactly one group', () => {
  expect(policyPlaces().filter((place) => groupOf(place) === null)).toEqual([]);
  const held = groups.flatMap(({ holds }) => holds.map(String));
  expect(new Set(held).size).toBe(held.length);
});

test('what a group names stands in it, and a more exact path is the one that counts', () => {
  for (const { slug, holds } of groups) for (const place of holds) expect(groupOf(place)?.slug).toBe(slug);
  expect(groupOf('calendar.arrivalInTitles')?.slug).toBe('shipping');
  expect(groupOf('calendar.transit.3.least')?.slug).toBe('delivery');
  expect(groupOf('destinations.served.0.freeFrom.amount.currency')?.slug).toBe('shipping');
  expect(groupOf('calendarium')).toBeNull();
});
