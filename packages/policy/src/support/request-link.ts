import type { Locale } from '../document/locales.ts';
import { freelyAssociated, military, placeOf, territories } from '../facts/place.ts';

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

/** That a shopper wants us to ship to their country, with place and language as far as they are known. */
export interface DestinationRequest {
  readonly kind: 'destination';
  /** As Shopify's address gives it. */
  readonly country: string;
  readonly province?: string | null | undefined;
  /** Without it the form speaks the language of the browser. */
  readonly locale?: Locale | undefined;
}

/** Provinces of the United States at Shopify whose codes are those of countries, too; a state's is not: CA is California. */
const countriesInside = [...territories, ...freelyAssociated];

/**
 * [SHIP-05, FORM-01] Where a shopper asks: the form, with the country chosen. A U.S. territory is asked for as the country
 * that it also is. `null` for a military address, which is no country.
 * @param storefrontUrl Shopify's shop.storefrontUrl, with or without a slash at its end.
 */
export function requestLink(
  storefrontUrl: string,
  { kind, country, province, locale }: DestinationRequest,
): string | null {
  const place = placeOf({ countryCode: country, provinceCode: province ?? null });
  const part = place.countryCode === 'US' ? place.provinceCode : null;
  if (military.some((code) => code === part)) return null;
  const wanted = countriesInside.find((code) => code === part) ?? country;
  const { parameters, proxy, path } = requestForm;
  const query = [
    `${parameters.kind}=${kind}`,
    `${parameters.country}=${encodeURIComponent(wanted)}`,
    ...(locale ? [`${parameters.locale}=${encodeURIComponent(locale)}`] : []),
  ];
  return `${storefrontUrl.replace(/\/$/, '')}${proxy}${path}?${query.join('&')}`;
}
