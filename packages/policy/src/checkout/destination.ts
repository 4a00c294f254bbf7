import type { CodeList } from '../facts/code-list.ts';
import { codesOf, isListed } from '../facts/code-list.ts';
import { placeOf, type Place, type PlaceFacts } from '../facts/place.ts';
import type { DestinationRules } from '../rules/destinations.ts';
import type { DestinationDecision } from './decisions.ts';

/** Why a place is not served, as the text that says so. */
export type Unserved = 'country' | 'territory' | 'military';

/**
 * Whether an order can go to a place [SHIP-05], and whether it counts as the United States [SHIP-06].
 * @returns `unknown` as long as the shopper has named no country; otherwise served, or not with the text to show.
 */
export function decideDestination(rules: DestinationRules, address: Place): DestinationDecision {
  const { countryCode, provinceCode } = placeOf(address);
  if (countryCode === null) return { kind: 'unknown', because: [] };
  const text = whyUnserved(rules, address);
  if (text === null)
    return { kind: 'served', because: [{ statement: 'SHIP-05', message: `Orders ship to ${countryCode}.` }] };
  if (isListed(rules.countries, countryCode)) {
    const message = `Nothing ships to ${provinceCode ?? ''} at the U.S. rate.`;
    return { kind: 'not-served', text, because: [{ statement: 'SHIP-06', message }] };
  }
  const message = `Nothing ships to ${countryCode}, only to ${codesOf(rules.countries).join(', ')}.`;
  return { kind: 'not-served', text, because: [{ statement: 'SHIP-05', message }] };
}

/** {@link decideDestination} for functions: the text to show of a place that is not served, else `null`. */
export function whyUnserved(
  { countries, withoutProvinces }: DestinationRules,
  address: Place,
): Unserved | null {
  const place = placeOf(address);
  const { countryCode, provinceCode } = place;
  if (countryCode === null) return null;
  if (!isListed(countries, countryCode)) return 'country';
  if (!isLeftOut(withoutProvinces, place)) return null;
  switch (provinceCode) {
    case 'AA':
    case 'AE':
    case 'AP':
      return 'military';
    case 'PR':
    case 'GU':
    case 'VI':
    case 'AS':
    case 'MP':
      return 'territory';
    default:
      return 'country';
  }
}

/** Whether a place in the United States is one that the policy leaves out; takes what `placeOf` gives. */
export function isLeftOut(withoutProvinces: CodeList, { countryCode, provinceCode }: PlaceFacts): boolean {
  return countryCode === 'US' && provinceCode !== null && isListed(withoutProvinces, provinceCode);
}
