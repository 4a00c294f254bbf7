import { isRecord } from '../record.ts';
import type { Dictionary } from '../target-start.ts';

interface FormatOptions {
  readonly inExtensionLocale?: boolean;
}

/** What `shopify.i18n` offers. Extensions call it while they render, so it answers at once. */
export interface I18n {
  translate(key: string, options?: Readonly<Record<string, unknown>>): string | readonly unknown[];
  formatNumber(value: number | bigint, options?: FormatOptions & Intl.NumberFormatOptions): string;
  formatCurrency(value: number | bigint, options?: FormatOptions & Intl.NumberFormatOptions): string;
  formatDate(value: Date, options?: FormatOptions & Intl.DateTimeFormatOptions): string;
}

/** Strings come from the first dictionary that has the key; a missing key comes back as itself, so that it is seen. */
export function i18n(dictionaries: readonly Dictionary[], locale: string, currency: string): I18n {
  const extensionLocale = dictionaries[0]?.locale ?? locale;
  const localeFor = (options?: FormatOptions) => (options?.inExtensionLocale ? extensionLocale : locale);
  return {
    translate: (key, options = {}) => translate(dictionaries, key, options),
    formatNumber: (value, options) => new Intl.NumberFormat(localeFor(options), options).format(value),
    formatCurrency: (value, options) =>
      new Intl.NumberFormat(localeFor(options), { style: 'currency', currency, ...options }).format(value),
    formatDate: (value, options) => new Intl.DateTimeFormat(localeFor(options), options).format(value),
  };
}

function translate(
  dictionaries: readonly Dictionary[],
  key: string,
  options: Readonly<Record<string, unknown>>,
) {
  for (const { locale, strings } of dictionaries) {
    const entry = pluralForm(at(strings, key), locale, options.count);
    if (entry !== undefined) return fill(entry, options);
  }
  return key;
}

function at(strings: unknown, key: string): unknown {
  return key.split('.').reduce((level, part) => (isRecord(level) ? level[part] : undefined), strings);
}

function pluralForm(entry: unknown, locale: string, count: unknown): string | undefined {
  if (typeof entry === 'string') return entry;
  if (!isRecord(entry) || typeof count !== 'number') return undefined;
  const form = entry[new Intl.PluralRules(locale).select(count)] ?? entry.other;
  return typeof form === 'string' ? form : undefined;
}

/** `{{name}}` becomes the option of that name; when an option is an element, the answer is a list of parts. */
function fill(text: string, options: Readonly<Record<string, unknown>>): string | readonly unknown[] {
  const parts = text.split(/(\{\{\s*\w+\s*\}\})/).filter((part) => part !== '');
  const filled = parts.map((part) => {
    const name = /^\{\{\s*(\w+)\s*\}\}$/.exec(part)?.[1];
    return name !== undefined && name in options ? options[name] : part;
  });
  return filled.some((part) => typeof part === 'object' && part !== null) ? filled : filled.join('');
}
