import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { functionBundles } from './function-targets.ts';

const bundles = [...(await functionBundles())];

test.each(bundles)('%s is under 16 kB, deflated as Shopify measures bundles', (_, code) => {
  expect(deflateSync(Buffer.from(code)).length).toBeLessThan(16_000);
});

test.each(bundles)('%s uses nothing that the platform does not have', (_, code) => {
  const absent =
    /\b(?:Intl|Temporal|setTimeout|fetch|URL|crypto|structuredClone|process|performance|require)\b/;
  const unsettled = /\b(?:Math\.random|Date\.now|new Date|async|await|Promise)\b/;
  expect(absent.exec(code)?.[0]).toBeUndefined();
  expect(unsettled.exec(code)?.[0]).toBeUndefined();
});
