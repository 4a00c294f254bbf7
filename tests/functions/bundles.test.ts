import { deflateSync } from 'node:zlib';
import { transform } from 'esbuild';
import { expect, test } from 'vitest';
import { functionBundles } from './function-targets.ts';

const bundles = [...(await functionBundles())];

// The CLI leaves spaces and names of locals in the text that it hands to Javy; in the bytecode that is shipped there are none.
test.each(bundles)('%s is under 16 kB, minified and deflated', async (_, code) => {
  const { code: minified } = await transform(code, { minify: true });
  expect(deflateSync(Buffer.from(minified)).length).toBeLessThan(16_000);
});

test.each(bundles)('%s uses nothing that the platform does not have', (_, code) => {
  const absent =
    /\b(?:Intl|Temporal|setTimeout|fetch|URL|crypto|structuredClone|process|performance|require)\b/;
  const unsettled = /\b(?:Math\.random|Date\.now|new Date|async|await|Promise)\b/;
  expect(absent.exec(code)?.[0]).toBeUndefined();
  expect(unsettled.exec(code)?.[0]).toBeUndefined();
});
