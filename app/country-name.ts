const names = new Intl.DisplayNames('en', { type: 'region' });

/** A country or region in English as merchants say it: "Hong Kong", not "Hong Kong SAR China". */
export const countryName = (code: string): string => (names.of(code) ?? code).replace(' SAR China', '');
