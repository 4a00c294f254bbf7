const formats = new Map<string, Intl.DisplayNames>();

function formatOf(locale: string, style: 'long' | 'short'): Intl.DisplayNames {
  const known = formats.get(`${locale} ${style}`);
  if (known) return known;
  const format = new Intl.DisplayNames(locale, { type: 'region', style });
  formats.set(`${locale} ${style}`, format);
  return format;
}

/** Their long names are official ones: "Hong Kong SAR China". */
const knownByShortName: ReadonlySet<string> = new Set(['HK', 'MO']);

/** A country or region as people say it: "Hong Kong". In English unless another language is asked for. */
export function countryName(code: string, locale = 'en'): string {
  return formatOf(locale, knownByShortName.has(code) ? 'short' : 'long').of(code) ?? code;
}
