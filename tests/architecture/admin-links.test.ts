import { expect, test } from 'vitest';
import { wrongLinks } from './admin-links.ts';
import { codeBelow, importsOf, isTest, read } from './sources.ts';

/** The modules that pages of the embedded admin are made of: its routes, and all that these import. */
function adminModules(): readonly string[] {
  const known = new Set(codeBelow('app').filter((file) => !isTest(file)));
  const found = new Set([...known].filter((file) => /^app\/routes\/app(\.|\/|_)/.test(file)));
  for (const file of found)
    for (const imported of importsOf(file)) if (known.has(imported)) found.add(imported);
  return [...found].filter(
    (file) => file.endsWith('.tsx') && !isForOthers.test(file) && !takesItsClicks.has(file),
  );
}

/** Pages and mails that are no admin's: shoppers and customers read them in a document of their own. */
const isForOthers = /^app\/(mail|correction-page|after-sale\/form|requests\/(problem-summary|shopper-page))/;

/** A year of days is one grid, which takes every click and key itself; 366 elements of Polaris would make it slow. */
const takesItsClicks = new Set(['app/policy/calendar/year-grid.tsx']);

test('in the embedded admin a link keeps the session: it is one of Polaris, and what leads outside opens a tab of its own', () => {
  const modules = adminModules();
  expect(modules.length).toBeGreaterThan(100);
  expect(modules.flatMap((file) => wrongLinks(read(file)).map((wrong) => `${file}: ${wrong}`))).toEqual([]);
});

test.each([
  ['<a href="/app/policy">Policy</a>', 1],
  ['<form method="post" action="/app/policy" />', 1],
  ['<s-link href="https://shopify.dev">Docs</s-link>', 1],
  ['<s-link href={`mailto:${email}`}>Write</s-link>', 1],
  ['<s-link href="shopify://admin/pages">Pages</s-link>', 1],
  ['<s-button onClick={() => { location.href = "/app"; }} />', 1],
  ['<s-button onClick={() => window.open(url)} />', 1],
  ['<s-link href="/app/policy">Policy</s-link>', 0],
  ['<s-link href="https://shopify.dev" target="_blank">Docs</s-link>', 0],
  ['<s-link href="shopify://admin/pages" target="_top">Pages</s-link>', 0],
  ['<fetcher.Form method="post" action="/app/health" />', 0],
])('%s: %i wrong', (source, count) => {
  expect(wrongLinks(`const page = ${source};`)).toHaveLength(count);
});
