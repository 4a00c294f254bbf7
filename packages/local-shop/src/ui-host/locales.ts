import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRecord } from './record.ts';
import type { Dictionary } from './target-start.ts';

/** The locale files of an extension. Exactly one is the default. */
export interface LocaleFiles {
  readonly dictionaries: readonly Dictionary[];
  readonly defaultLocale: string | null;
}

/**
 * Reads `locales/<code>.json` and `locales/<code>.default.json`; an extension without the folder has none. With
 * `.schema.json` as ending it reads the texts of the theme editor, which lie beside them.
 */
export function readLocales(folder: string, ending: '.json' | '.schema.json' = '.json'): LocaleFiles {
  if (!existsSync(folder)) return { dictionaries: [], defaultLocale: null };
  const files = readdirSync(folder).filter(
    (name) => name.endsWith(ending) && name.includes('.schema.') === (ending === '.schema.json'),
  );
  const codeOf = (name: string) => name.slice(0, -ending.length).replace(/\.default$/, '');
  const defaults = files.filter((name) => name.endsWith(`.default${ending}`));
  if (defaults.length !== 1) throw new Error(`${folder}: exactly one <code>.default${ending} is needed`);
  return {
    dictionaries: files.map((name) => ({
      locale: codeOf(name),
      strings: readStrings(join(folder, name)),
    })),
    defaultLocale: defaults.map(codeOf)[0] ?? null,
  };
}

function readStrings(file: string): Dictionary['strings'] {
  const strings: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isRecord(strings)) throw new Error(`${file}: an object with texts is needed`);
  return strings;
}

/**
 * The dictionaries in the order in which checkout asks them: the buyer's locale, its language, the shop's locale, its
 * language, the extension's default.
 */
export function fallbackOrder(
  files: LocaleFiles,
  buyerLocale: string,
  shopLocale: string,
): readonly Dictionary[] {
  const languageOf = (locale: string) => locale.split('-')[0] ?? locale;
  const wanted = [
    buyerLocale,
    languageOf(buyerLocale),
    shopLocale,
    languageOf(shopLocale),
    files.defaultLocale,
  ];
  const dictionaries = wanted.flatMap((locale) =>
    files.dictionaries.filter((entry) => entry.locale === locale),
  );
  return [...new Set(dictionaries)];
}
