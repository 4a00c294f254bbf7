// @vitest-environment node
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { themeCheckRun } from '@shopify/theme-check-node';
import { expect, test } from 'vitest';
import { extension } from './storefront.fixture.ts';

async function offences(folder: string): Promise<readonly string[]> {
  const { offenses } = await themeCheckRun(folder, 'theme-check:theme-app-extension', () => undefined);
  return offenses.map(({ check, uri, message }) => `${check} in ${path.basename(uri)}: ${message}`);
}

test('theme check finds nothing', { timeout: 60_000 }, async () => {
  expect(await offences(extension)).toEqual([]);
});

test('theme check would find something', { timeout: 60_000 }, async () => {
  const copy = mkdtempSync(path.join(tmpdir(), 'cart-toggle-'));
  try {
    cpSync(extension, copy, { recursive: true });
    writeFileSync(path.join(copy, 'snippets/broken.liquid'), "{{ 'no.such.text' | t }}");
    expect((await offences(copy)).join()).toContain('no.such.text');
  } finally {
    rmSync(copy, { recursive: true });
  }
});

test('the script stays under 7.5 kB as it is served, without compression', () => {
  expect(readFileSync(path.join(extension, 'assets/protection-toggle.js')).length).toBeLessThan(7_500);
});

test('every language has the keys and placeholders of English', () => {
  const shape = (file: string) =>
    readFileSync(path.join(extension, 'locales', file), 'utf8')
      .split('\n')
      .map((line) => [/^ *"([\w-]+)":/.exec(line)?.[1], (line.match(/{{ \w+ }}/g) ?? []).sort()]);
  const storefront = readdirSync(path.join(extension, 'locales')).filter((file) => !file.includes('schema'));
  expect(storefront).toHaveLength(7);
  for (const file of storefront) expect([file, shape(file)]).toEqual([file, shape('en.default.json')]);
});
