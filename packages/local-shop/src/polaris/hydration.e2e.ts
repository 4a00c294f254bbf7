import { expect } from '@playwright/test';
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { renderToString } from 'react-dom/server';
import { form } from './hydrated-form.fixture.ts';
import { test } from './polaris.fixture.ts';

/** The same page for the browser, with the warnings of React's development build. */
async function bundleForm(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('hydrated-form.fixture.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"development"' },
    logLevel: 'silent',
  });
  return outputFiles[0]?.text.replaceAll('</script', '<\\/script') ?? '';
}

const SENT = [
  ['text', 'a'],
  ['area', 'b'],
  ['number', '3'],
  ['money', '4.00'],
  ['date', '2026-12-24'],
  ['picker', '2026-12-25'],
  ['checkbox', 'on'],
  ['switch', 'on'],
  ['select', 'two'],
  ['choice', 'one'],
];

test('a page that a server rendered is hydrated over the elements that are there already, without a word from React', async ({
  page,
  polaris,
}) => {
  const script = await bundleForm();
  await polaris.show(`<div id="root">${renderToString(form())}</div><script>${script}</script>`);
  await page.getByLabel('The text').fill('typed');
  expect(await polaris.formData()).toEqual([['text', 'typed'], ...SENT.slice(1)]);
  expect(await page.locator('#root').evaluate((root) => root.innerHTML)).toBe(renderToString(form()));
});
