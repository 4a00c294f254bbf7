import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { extensionFiles } from './extensions.ts';
import { fallbackOrder } from './locales.ts';

const UI_TOML = `api_version = "2026-07"
[[extensions]]
name = "t:name"
handle = "hello"
type = "ui_extension"
[[extensions.targeting]]
module = "./src/Hello.tsx"
target = "purchase.checkout.block.render"
[extensions.capabilities]
api_access = true
network_access = false
[[extensions.metafields]]
key = "rules"
`;

/** A folder with one UI extension of these files. */
function folderWith(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'local-shop-ui-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, 'hello', path, '..'), { recursive: true });
    writeFileSync(join(root, 'hello', path), text);
  }
  return root;
}

test('a UI extension is read from its toml, locales and bundle', () => {
  const root = folderWith({
    'shopify.extension.toml': UI_TOML,
    'locales/en.default.json': '{"name":"Hello"}',
    'locales/fr.json': '{"name":"Bonjour"}',
    'dist/hello.js': 'shopify.extend();',
  });
  expect(extensionFiles(root).list()).toMatchObject([
    {
      kind: 'ui',
      handle: 'hello',
      name: 'Hello',
      apiVersion: '2026-07',
      targets: ['purchase.checkout.block.render'],
      capabilities: ['api_access'],
      metafields: [{ namespace: '$app', key: 'rules' }],
      bundle: 'shopify.extend();',
    },
  ]);
});

test('an extension that was not built has no bundle, and gets one when it is built', () => {
  const root = folderWith({ 'shopify.extension.toml': UI_TOML.replace('t:name', 'Hello') });
  const files = extensionFiles(root);
  expect(files.list()).toMatchObject([{ bundle: null }]);
  mkdirSync(join(root, 'hello', 'dist'));
  writeFileSync(join(root, 'hello', 'dist', 'hello.js'), '1;');
  expect(files.list()).toMatchObject([{ bundle: '1;' }]);
});

test('a toml without a handle is named in the error', () => {
  const root = folderWith({ 'shopify.extension.toml': UI_TOML.replace('handle = "hello"', '') });
  expect(() => extensionFiles(root).list()).toThrow(/hello\/shopify\.extension\.toml: `handle` is missing/);
});

test('exactly one locale is the default', () => {
  const root = folderWith({ 'shopify.extension.toml': UI_TOML, 'locales/en.json': '{"name":"Hello"}' });
  expect(() => extensionFiles(root).list()).toThrow(/exactly one/);
});

test('dictionaries are asked in the order: buyer’s locale, its language, shop’s locale, default', () => {
  const dictionaries = ['en', 'fr', 'fr-CA', 'ja', 'zh-TW'].map((locale) => ({ locale, strings: {} }));
  const order = (buyer: string, shop: string) =>
    fallbackOrder({ dictionaries, defaultLocale: 'en' }, buyer, shop).map(({ locale }) => locale);
  expect(order('fr-CA', 'en')).toEqual(['fr-CA', 'fr', 'en']);
  expect(order('zh-HK', 'ja')).toEqual(['ja', 'en']);
  expect(order('ko', 'en')).toEqual(['en']);
});

test('a link is read from its toml with the path that it leads to', () => {
  const root = folderWith({
    'shopify.extension.toml': `api_version = "2026-07"
[[extensions]]
name = "t:name"
handle = "hello"
type = "admin_link"
[[extensions.targeting]]
target = "admin.order-details.action.link"
url = "/orders/open"
`,
    'locales/en.default.json': '{"name":"See more"}',
  });
  const links = [{ target: 'admin.order-details.action.link', url: '/orders/open' }];
  expect(extensionFiles(root).list()).toMatchObject([
    { kind: 'link', name: 'See more', links, bundle: null },
  ]);
});
