import { isListed, type CodeList } from './code-list.ts';
import type { PlaceFacts } from './facts.ts';

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

/**
 * One spelling for places that can be written in two: wallets send Puerto Rico as a country of its own, Shopify as a
 * province of the United States.
 */
export function placeOf(facts: PlaceFacts): PlaceFacts {
  const { countryCode } = facts;
  if (countryCode === null || countryCode === 'US' || !isListed(insideUnitedStates, countryCode))
    return facts;
  return { countryCode: 'US', provinceCode: countryCode };
}
