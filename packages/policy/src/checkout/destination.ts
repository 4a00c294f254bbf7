import type { CodeList } from './code-list.ts';
import { codesOf, isListed } from './code-list.ts';
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
  if (!isListed(rules.countries, countryCode)) {
    return {
      kind: 'not-served',
      text: 'country',
      get because() {
        const says = `${countryCode} is not one of ${codesOf(rules.countries).join(', ')}`;
        return [{ statement: 'SHIP-05', says }] as const;
      },
    };
  }
  if (isLeftOut(rules.withoutProvinces, place)) {
    return {
      kind: 'not-served',
      text: textFor(provinceCode),
      get because() {
        return [
          { statement: 'SHIP-06', says: `${provinceCode ?? ''} is not served at the U.S. rate` },
        ] as const;
      },
    };
  }
  return {
    kind: 'served',
    get because() {
      return [{ statement: 'SHIP-05', says: `${countryCode} is served` }] as const;
    },
  };
}

/** Whether {@link decideDestination} says that a place is not served, at a third of its cost. */
export function isNotServed({ countries, withoutProvinces }: DestinationRules, facts: PlaceFacts): boolean {
  if (facts.countryCode === null) return false;
  const place = placeOf(facts);
  return !isListed(countries, place.countryCode ?? '') || isLeftOut(withoutProvinces, place);
}

/** Whether a place in the United States is one that the policy leaves out; takes what `placeOf` gives. */
export function isLeftOut(withoutProvinces: CodeList, { countryCode, provinceCode }: PlaceFacts): boolean {
  return countryCode === 'US' && provinceCode !== null && isListed(withoutProvinces, provinceCode);
}

function textFor(province: string | null): 'country' | 'territory' | 'military' {
  if (military.some((code) => code === province)) return 'military';
  return territories.some((code) => code === province) ? 'territory' : 'country';
}
