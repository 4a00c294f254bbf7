import { explained } from '../reasons.ts';
import type { DestinationDecision } from './decisions.ts';
import type { PlaceFacts } from './facts.ts';
import { military, placeOf, territories } from './place.ts';
import type { DestinationRules } from './rules.ts';

/**
 * Whether an order can go to a place [SHIP-05], and whether it counts as the United States [SHIP-06].
 * @returns `unknown` as long as the shopper has named no country; otherwise served, or not with the text to show.
 */
export function decideDestination(rules: DestinationRules, facts: PlaceFacts): DestinationDecision {
  const place = placeOf(facts);
  const { countryCode, provinceCode } = place;
  if (countryCode === null) return { kind: 'unknown', because: [] };
  if (!rules.countries.includes(countryCode)) {
    return explained({ kind: 'not-served' as const, text: 'country' as const }, () => [
      { statement: 'SHIP-05', says: `${countryCode} is not one of ${rules.countries.join(', ')}` },
    ]);
  }
  if (isLeftOut(rules.withoutProvinces, place)) {
    return explained({ kind: 'not-served' as const, text: textFor(provinceCode) }, () => [
      { statement: 'SHIP-06', says: `${provinceCode ?? ''} is not served at the U.S. rate` },
    ]);
  }
  return explained({ kind: 'served' as const }, () => [
    { statement: 'SHIP-05', says: `${countryCode} is served` },
  ]);
}

/** Whether a place in the United States is one that the policy leaves out; takes what `placeOf` gives. */
export function isLeftOut(withoutProvinces: readonly string[], place: PlaceFacts): boolean {
  return (
    place.countryCode === 'US' && place.provinceCode !== null && withoutProvinces.includes(place.provinceCode)
  );
}

function textFor(province: string | null): 'country' | 'territory' | 'military' {
  if (military.some((code) => code === province)) return 'military';
  return territories.some((code) => code === province) ? 'territory' : 'country';
}
