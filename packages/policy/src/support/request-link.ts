import { military, placeOf } from '../checkout/place.ts';
import type { Locale } from '../document/locales.ts';

/**
 * The form on which shoppers ask for something, as one place for the app that serves it and the blocks that link to it.
 * `proxy` is the app proxy of shopify.app.toml as every storefront has it, `path` the form below it, `parameters` what
 * its address says.
 */
export const requestForm = {
  proxy: '/apps/doorstep',
  path: '/requests/new',
  parameters: { kind: 'kind', country: 'country', locale: 'locale' },
} as const;

/** A place as Shopify's address gives it, and the language to ask in. */
export interface WantedDestination {
  readonly countryCode: string | null | undefined;
  readonly provinceCode?: string | null | undefined;
  readonly locale: Locale;
}

/**
 * [SHIP-05, FORM-01] Where a shopper tells the merchant "I want you to ship here": the form, in their language and with
 * the country chosen. A U.S. territory is asked for as the country it also is. `null` for a military address, which is no
 * country, and while the storefront's address or the country is not known.
 * @param storefrontUrl Shopify's shop.storefrontUrl.
 */
export function destinationRequestLink(
  storefrontUrl: string | undefined,
  { countryCode, provinceCode, locale }: WantedDestination,
): string | null {
  if (storefrontUrl === undefined || !countryCode) return null;
  const place = placeOf({ countryCode, provinceCode: provinceCode ?? null });
  if (military.some((code) => code === place.provinceCode)) return null;
  const { kind, country, locale: language } = requestForm.parameters;
  const wanted = place.countryCode === 'US' ? (place.provinceCode ?? 'US') : countryCode;
  const query = [
    `${kind}=destination`,
    `${country}=${encodeURIComponent(wanted)}`,
    `${language}=${encodeURIComponent(locale)}`,
  ];
  return `${storefrontUrl.replace(/\/$/, '')}${requestForm.proxy}${requestForm.path}?${query.join('&')}`;
}
