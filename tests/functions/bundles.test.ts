import { deflateSync } from 'node:zlib';
import { transform } from 'esbuild';
import { expect, test } from 'vitest';
import { functionBundles } from './function-targets.ts';

const bundles = [...(await functionBundles())];

test.each(bundles)('%s is under 16 kB, minified and deflated', async (_, code) => {
  const { code: minified } = await transform(code, { minify: true });
  expect(deflateSync(Buffer.from(minified)).length).toBeLessThan(16_000);
});

// Starting is not in the counts of `npm run measure`: see docs/performance.md, which has it from Shopify's own engine.
test.each([
  ['checkout-policy', 64_000],
  ['delivery-policy', 20_500],
  ['promotion-policy', 8_000],
  ['shipping-policy', 11_000],
])('%s is at most %d bytes of text: every one costs some 40 instructions at each start', (handle, atMost) => {
  expect(Buffer.byteLength(new Map(bundles).get(handle) ?? '')).toBeLessThanOrEqual(atMost);
});

test.each(bundles)('%s uses nothing that the platform does not have', (_, code) => {
  const absent =
    /\b(?:Intl|Temporal|setTimeout|fetch|URL|crypto|structuredClone|process|performance|require)\b/;
  const unsettled = /\b(?:Math\.random|Date\.now|new Date|async|await|Promise)\b/;
  expect(absent.exec(code)?.[0]).toBeUndefined();
  expect(unsettled.exec(code)?.[0]).toBeUndefined();
});
