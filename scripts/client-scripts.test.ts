import { expect, test } from 'vitest';

import { read } from '../tests/architecture/sources.ts';
import { gzipSizeOf, readBuiltPages, scriptsWithZod } from './client-scripts.ts';

/** Bytes, compressed. Shopify's own scripts come on top, from its CDN. */
const budget = 120_000;

const pages = readBuiltPages();

test('the pages of the build are found, and neither layouts nor what answers with data', () => {
  const patterns = pages.map(({ pattern }) => pattern);
  expect(patterns).toEqual(
    expect.arrayContaining(['/app', '/app/orders', '/app/policy/history/:number', '/auth/login']),
  );
  expect(patterns).not.toContain('/app/policy/republish');
  expect(new Set(patterns).size).toBe(patterns.length);
});

test('every page of the navigation is there', () => {
  const named = [...read('app/polaris/navigation.tsx').matchAll(/\bto(?:: '|=")(\/app[^'"]*)['"]/g)].map(
    ([, to]) => to,
  );
  expect(named.length).toBeGreaterThan(4);
  expect(named.filter((to) => !pages.some(({ pattern }) => pattern === to))).toEqual([]);
});

test.each(pages)('no script of $pattern brings zod, with which the server reads forms', (page) => {
  expect(scriptsWithZod(page)).toEqual([]);
});

test.each(pages)('the scripts of $pattern stay in their budget', (page) => {
  expect(gzipSizeOf(page)).toBeLessThanOrEqual(budget);
});
