import { isRecord } from '../../ui-host/record.ts';
import type { Dictionary } from '../../ui-host/target-start.ts';

/**
 * The text of a dotted key from the first dictionary that has it, with `{{ name }}` filled in; a plural is chosen by
 * `count`. A missing text is said as Shopify says it, so that it is seen on the page.
 */
export function translate(
  dictionaries: readonly Dictionary[],
  key: string,
  values: Readonly<Record<string, unknown>>,
): string {
  for (const { locale, strings } of dictionaries) {
    const text = textAt(strings, key, locale, values['count']);
    if (text !== null) return fill(text, values);
  }
  return `Translation missing: ${dictionaries[0]?.locale ?? 'en'}.${key}`;
}

function textAt(strings: unknown, key: string, locale: string, count: unknown): string | null {
  const found = key.split('.').reduce<unknown>((node, name) => (isRecord(node) ? node[name] : null), strings);
  if (typeof found === 'string') return found;
  if (!isRecord(found) || typeof count !== 'number') return null;
  const plural = found[new Intl.PluralRules(locale).select(count)] ?? found['other'];
  return typeof plural === 'string' ? plural : null;
}

function fill(text: string, values: Readonly<Record<string, unknown>>): string {
  return text.replaceAll(/{{\s*(\w+)\s*}}/g, (_, name: string) => {
    const value = values[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  });
}
