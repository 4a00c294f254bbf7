import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { consentTextVersion } from '@doorstep/policy';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../locales');
const files = readdirSync(folder);

/** Every text by its dotted key. */
function textsOf(file: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const collect = (node: unknown, path: string): void => {
    if (typeof node === 'string') texts.set(path, node);
    if (typeof node !== 'object' || node === null) return;
    for (const [key, child] of Object.entries(node)) collect(child, path === '' ? key : `${path}.${key}`);
  };
  collect(JSON.parse(readFileSync(join(folder, file), 'utf8')), '');
  return texts;
}

const plurals = ['zero', 'one', 'two', 'few', 'many', 'other'];
const localeOf = (file: string) => file.split('.')[0] ?? '';
const pluralOf = (key: string) => plurals.find((category) => key.endsWith(`.${category}`)) ?? null;
const withoutPlural = (key: string) => (pluralOf(key) === null ? key : key.slice(0, key.lastIndexOf('.')));
const placeholdersOf = (text: string) =>
  [...text.matchAll(/{{\s*(\w+)\s*}}/g)].map(([, name]) => name).sort();

const english = textsOf('en.default.json');
const keys = [...new Set([...english.keys()].map(withoutPlural))].sort();

test('seven languages, English by default, and no zh.json that would catch Hong Kong', () => {
  expect(files.sort()).toEqual(
    ['en.default', 'fr', 'fr-CA', 'ja', 'ko', 'zh-HK', 'zh-TW'].map((name) => `${name}.json`).sort(),
  );
});

test.each(files)('%s has the keys of English', (file) => {
  expect([...new Set([...textsOf(file).keys()].map(withoutPlural))].sort()).toEqual(keys);
});

test.each(files)('%s has the placeholders of English', (file) => {
  for (const [key, text] of textsOf(file)) {
    const original = english.get(key) ?? english.get(`${withoutPlural(key)}.other`) ?? '';
    expect([key, placeholdersOf(text)]).toEqual([key, placeholdersOf(original)]);
  }
});

test.each(files)('%s has the plural forms of its language and no others', (file) => {
  const known: readonly string[] = new Intl.PluralRules(localeOf(file)).resolvedOptions().pluralCategories;
  const forms = new Map<string, string[]>();
  for (const key of textsOf(file).keys()) {
    const category = pluralOf(key);
    if (category !== null)
      forms.set(withoutPlural(key), [...(forms.get(withoutPlural(key)) ?? []), category]);
  }
  for (const [key, categories] of forms) {
    expect([key, categories.filter((category) => !known.includes(category))]).toEqual([key, []]);
    expect([key, categories]).toEqual([
      key,
      expect.arrayContaining(known.includes('one') ? ['one', 'other'] : ['other']),
    ]);
  }
});

test.each(files)('%s leaves no text empty, and says “insurance” nowhere', (file) => {
  for (const [key, text] of textsOf(file)) {
    expect([key, text.trim() === text && text !== '']).toEqual([key, true]);
    expect(text).not.toMatch(/insurance|assurance|保険|보험|保險/i);
  }
});

test('Quebec reads “case postale”, France “boîte postale”', () => {
  expect([...textsOf('fr-CA.json').values()].join(' ')).not.toMatch(/boîte postale/i);
  expect([...textsOf('fr.json').values()].join(' ')).not.toMatch(/case postale/i);
});

test('[PROT-05] other words of the toggle are another text version, for the consent receipt to name', () => {
  const words = files.map((file) => [
    file,
    [...textsOf(file)].filter(([key]) => key.startsWith('protection.')),
  ]);
  const hash = createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 12);
  expect({ consentTextVersion, hash }).toEqual({ consentTextVersion: 1, hash: 'b8027062b5bc' });
});
