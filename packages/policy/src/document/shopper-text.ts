import type { Locale } from './locales.ts';

/** A text for shoppers; `en` is always there and stands in for a missing language. */
export type ShopperText = { readonly en: string } & { readonly [locale in Locale]?: string };
