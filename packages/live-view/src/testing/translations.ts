import { expect, test } from 'vitest';
import { localeFiles, textsOf } from './texts.ts';

const plurals = ['zero', 'one', 'two', 'few', 'many', 'other'];
const localeOf = (file: string) => file.split('.')[0] ?? '';
const pluralOf = (key: string) => plurals.find((category) => key.endsWith(`.${category}`)) ?? null;
const withoutPlural = (key: string) => (pluralOf(key) === null ? key : key.slice(0, key.lastIndexOf('.')));
const placeholdersOf = (text: string) =>
  [...text.matchAll(/{{\s*(\w+)\s*}}/g)].map(([, name]) => name).sort();

/** Tests the locale files of an extension: languages, keys, placeholders, plural forms, words we do not use. */
export function testTranslations(folder: string): void {
  const files = localeFiles(folder);
  const english = textsOf(folder, 'en.default.json');
  const keysOf = (file: string) => [...new Set([...textsOf(folder, file).keys()].map(withoutPlural))].sort();

  test('seven languages, English by default, and no zh.json that would catch Hong Kong', () => {
    const languages = ['en.default', 'fr', 'fr-CA', 'ja', 'ko', 'zh-HK', 'zh-TW'];
    expect(files).toEqual(languages.map((name) => `${name}.json`).sort());
  });

  test.each(files)('%s has the keys of English', (file) => {
    expect(keysOf(file)).toEqual(keysOf('en.default.json'));
  });

  test.each(files)('%s has the placeholders of English', (file) => {
    for (const [key, text] of textsOf(folder, file)) {
      const original = english.get(key) ?? english.get(`${withoutPlural(key)}.other`) ?? '';
      expect([key, placeholdersOf(text)]).toEqual([key, placeholdersOf(original)]);
    }
  });

  test.each(files)('%s has the plural forms of its language and no others', (file) => {
    const known: readonly string[] = new Intl.PluralRules(localeOf(file)).resolvedOptions().pluralCategories;
    const needed = known.includes('one') ? ['one', 'other'] : ['other'];
    const forms = new Map<string, string[]>();
    for (const key of textsOf(folder, file).keys()) {
      const category = pluralOf(key);
      const whole = withoutPlural(key);
      if (category !== null) forms.set(whole, [...(forms.get(whole) ?? []), category]);
    }
    for (const [key, categories] of forms) {
      expect([key, categories.filter((category) => !known.includes(category))]).toEqual([key, []]);
      expect([key, categories]).toEqual([key, expect.arrayContaining(needed)]);
    }
  });

  test.each(files)('%s leaves no text empty, and says “insurance” nowhere', (file) => {
    for (const [key, text] of textsOf(folder, file)) {
      expect([key, text.trim() === text && text !== '']).toEqual([key, true]);
      expect(text).not.toMatch(/insurance|assurance|保険|보험|保險/i);
    }
  });

  test('Quebec reads “case postale”, France “boîte postale”', () => {
    expect([...textsOf(folder, 'fr-CA.json').values()].join(' ')).not.toMatch(/boîte postale/i);
    expect([...textsOf(folder, 'fr.json').values()].join(' ')).not.toMatch(/case postale/i);
  });
}
