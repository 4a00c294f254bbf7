import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The locale files of an extension. */
export const localeFiles = (folder: string): readonly string[] => readdirSync(folder).sort();

/** Every text of a locale file by its dotted key. */
export function textsOf(folder: string, file: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const collect = (node: unknown, path: string): void => {
    if (typeof node === 'string') texts.set(path, node);
    if (typeof node !== 'object' || node === null) return;
    for (const [key, child] of Object.entries(node)) collect(child, path === '' ? key : `${path}.${key}`);
  };
  collect(JSON.parse(readFileSync(join(folder, file), 'utf8')), '');
  return texts;
}

/** Shopify's `i18n.translate` over the English texts: placeholders, and the plural form that `count` asks for. */
export function translatorOf(folder: string) {
  const texts = textsOf(folder, 'en.default.json');
  const plural = new Intl.PluralRules('en');
  return (key: string, values: Readonly<Record<string, unknown>> = {}): string => {
    const { count } = values;
    const text =
      texts.get(key) ?? (typeof count === 'number' ? texts.get(`${key}.${plural.select(count)}`) : undefined);
    if (text === undefined) throw new Error(`No text for ${key}.`);
    return text.replace(/{{(\w+)}}/g, (_, name: string) => {
      if (!(name in values)) throw new Error(`No ${name} for ${key}.`);
      return String(values[name]);
    });
  };
}
