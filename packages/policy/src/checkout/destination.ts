import type { DestinationDecision } from './decisions.ts';
import type { PlaceFacts } from './facts.ts';
import { military, placeOf, territories } from './place.ts';
import type { DestinationRules } from './rules.ts';

/**
 * Whether an order can go to a place [SHIP-05], and whether it counts as the United States [SHIP-06].
 * @returns `unknown` as long as the shopper has named no country; otherwise served, or not with the text to show.
 */
export function decideDestination(rules: DestinationRules, facts: PlaceFacts): DestinationDecision {
  const { countryCode, provinceCode } = placeOf(facts);
  if (countryCode === null) return { kind: 'unknown', because: [] };
  if (!rules.countries.includes(countryCode)) {
    return {
      kind: 'not-served',
      text: 'country',
      because: [{ statement: 'SHIP-05', says: `${countryCode} is not one of ${rules.countries.join(', ')}` }],
    };
  }
  if (countryCode === 'US' && provinceCode !== null && rules.withoutProvinces.includes(provinceCode)) {
    return {
      kind: 'not-served',
      text: textFor(provinceCode),
      because: [{ statement: 'SHIP-06', says: `${provinceCode} is not served at the U.S. rate` }],
    };
  }
  return { kind: 'served', because: [{ statement: 'SHIP-05', says: `${countryCode} is served` }] };
}

function textFor(province: string): 'country' | 'territory' | 'military' {
  if (military.some((code) => code === province)) return 'military';
  return territories.some((code) => code === province) ? 'territory' : 'country';
}
