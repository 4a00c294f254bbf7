import type { PostalAddress } from '../addresses/address.ts';
import type { CountryCode } from '../document/policy.ts';
import { isListed, type CodeList } from './code-list.ts';

/** U.S. territories that a policy can serve at the U.S. rate [SHIP-06]. */
export const territories = ['PR', 'GU', 'VI', 'AS', 'MP'] as const;

/** U.S. military "states" (Armed Forces Americas, Europe, Pacific) [SHIP-06]. */
export const military = ['AA', 'AE', 'AP'] as const;

/**
 * Provinces of "US" at Shopify that are countries of their own: Micronesia, the Marshall Islands and Palau. A policy
 * that serves the United States does not promise them anything [SHIP-05].
 */
export const freelyAssociated = ['FM', 'MH', 'PW'] as const;

/** `territories` and `freelyAssociated`, written out: a function sets up each list at every start. */
export const insideUnitedStates: CodeList = 'PR GU VI AS MP FM MH PW';

/** Where a cart or an order goes. `null` while the shopper has not said. */
export interface PlaceFacts {
  readonly countryCode: CountryCode | null;
  readonly provinceCode: string | null;
}

/** As much of an address of Shopify's as tells the place, or {@link PlaceFacts}. */
export type Place =
  { readonly countryCode?: CountryCode | null; readonly provinceCode?: string | null } | null | undefined;

/**
 * The place of an address; nothing is known of one that is missing. In one spelling where there are two: wallets send Puerto
 * Rico as a country of its own, Shopify as a province of the United States.
 */
export function placeOf(place: Place): PlaceFacts {
  const countryCode = place?.countryCode ?? null;
  if (countryCode !== null && countryCode !== 'US' && isListed(insideUnitedStates, countryCode))
    return { countryCode: 'US', provinceCode: countryCode };
  return { countryCode, provinceCode: place?.provinceCode ?? null };
}

/** The country that a decision is made for when no province matters: Puerto Rico given as a country is the United States. */
export function countryOf(countryCode: CountryCode): CountryCode {
  return isListed(insideUnitedStates, countryCode) ? 'US' : countryCode;
}

/** Whether two addresses are in one place, as those of a cart's delivery groups nearly always are. */
export function isSamePlace(a: Place, b: Place): boolean {
  return a?.countryCode === b?.countryCode && a?.provinceCode === b?.provinceCode;
}

/** Whether two addresses are written alike: groups nearly always go to one, and to read it is most of what a function costs. */
export function isSameAddress(
  a: PostalAddress | null | undefined,
  b: PostalAddress | null | undefined,
): boolean {
  return (
    isSamePlace(a, b) &&
    a?.address1 === b?.address1 &&
    a?.address2 === b?.address2 &&
    a?.city === b?.city &&
    a?.company === b?.company &&
    a?.zip === b?.zip
  );
}
