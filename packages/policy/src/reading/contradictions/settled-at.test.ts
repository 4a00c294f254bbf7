import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isPolicyPath } from '../../document/schema/look-up.ts';
import { readText } from '../read-text.ts';
import { findContradictions } from './find-contradictions.ts';
import { settledAt } from './settled-at.ts';

const texts = ['aallyn', 'alder-ceramics', 'cedar-tools', 'southern-spoke'];
const found = (text: string) => findContradictions(readText(text), '2026-11-30');
const pageOf = (name: string) =>
  readFileSync(new URL(`../../../reading/texts/${name}.txt`, import.meta.url), 'utf8');

test('[LINT-01] of what is found on AALLYN’s page all but an empty heading has its setting', () => {
  const findings = found(pageOf('aallyn'));
  expect(findings.filter(({ place }) => place === null).map(({ rule }) => rule)).toEqual(['empty-heading']);
  expect(findings.filter(({ changes }) => changes !== undefined).length).toBeGreaterThanOrEqual(10);
});

test.each(texts)('[LINT-01] the settings of what is found in %s are settings of a policy', (name) => {
  const places = found(pageOf(name)).flatMap(({ place }) => place ?? []);
  expect(places.length).toBeGreaterThan(0);
  expect(places.filter((place) => !isPolicyPath(place))).toEqual([]);
});

test('[LINT-01] amounts lead to the amount of what most sentences are about, times to its days', () => {
  const topics = new Map([[0, 'return'] as const, [9, 'shipping'] as const, [20, 'return'] as const]);
  const quotes = [0, 9, 20, 30].map((from) => ({ text: '', from, to: from + 5 }));
  const finding = { severity: 'high', quotes, why: '', fix: '' } as const;
  expect(settledAt(topics, 'two-values', finding)).toBe('returns.fee');
  expect(settledAt(topics, 'two-answers', finding)).toBe('returns.refundDays');
  expect(settledAt(new Map(), 'two-answers', finding)).toBe(null);
});

test('[MISS-02, INTL-01] a time that is over before the parcel arrives is counted from the delivery, or by the later clock', () => {
  const text =
    'Delivery takes 30 to 40 business days. International returns are accepted within 21 days of shipment. A missing parcel must be reported within 30 days of the order date.';
  const short = found(text).filter(({ rule }) => rule === 'window-too-short');
  expect(
    short
      .flatMap(({ changes }) => changes ?? [])
      .map(({ path }) => path)
      .sort(),
  ).toEqual(['international.anchor', 'missingParcels.closes']);
});
