import type { CountryCode, Policy } from '../document/policy.ts';
import { isSame } from '../document/is-same.ts';
import { sayCountry } from '../statements/say-value.ts';
import type { Versions } from './versions.ts';
import { sayList } from './words.ts';

/** Countries to compare, those together to which both versions say the same; and how many are left out. */
export interface Compared {
  readonly groups: readonly (readonly CountryCode[])[];
  readonly left: readonly CountryCode[];
}

/** So many different delivery times are worked out for a year of orders each: as many as can be read, in a moment. */
export const mostCompared = 30;

/**
 * The countries with an estimate to which a change can bring other dates, those together to which both versions say the
 * same. Of very many different ones the most common are compared.
 */
export function countriesToCompare({ before, after }: Versions): Compared {
  const groups = new Map<string, CountryCode[]>();
  const estimates = [before, after].map(estimatesOf);
  const isOnlyOfCountries = isSame(withoutEstimates(before), withoutEstimates(after));
  for (const country of new Set(estimates.flatMap((each) => [...each.keys()]))) {
    const [was, is] = estimates.map((each) => each.get(country));
    if (isOnlyOfCountries && was === is) continue;
    const key = `${was} ${is}`;
    groups.set(key, [...(groups.get(key) ?? []), country]);
  }
  const common = [...groups.values()].toSorted((one, other) => other.length - one.length);
  const compared = new Set(common.slice(0, mostCompared));
  return {
    groups: [...groups.values()].filter((group) => compared.has(group)),
    left: common.slice(mostCompared).flat(),
  };
}

/** What is estimated for each country, as a text to compare. Of two estimates for one country the first counts. */
function estimatesOf({ calendar: { transit } }: Policy): ReadonlyMap<CountryCode, string> {
  const estimates = new Map<CountryCode, string>();
  for (const { country, ...estimate } of transit)
    if (!estimates.has(country)) estimates.set(country, JSON.stringify(estimate));
  return estimates;
}

const withoutEstimates = ({ calendar, missingParcels }: Policy) => [
  { ...calendar, transit: [] },
  missingParcels,
];

/** That countries were left out, where any were. */
export function sayNotCompared(
  { left }: Compared,
  what: string,
  does: string,
  { reader }: Versions,
): readonly string[] {
  if (left.length === 0) return [];
  const named = left.slice(0, 3).map((code) => sayCountry(code, reader));
  const more = left.length - named.length;
  const where = sayList(more === 0 ? named : [...named, `${more} more countries`]);
  return [
    `${what} to ${where} may ${does} on other days, too: only the ${mostCompared} most common delivery times were compared day by day`,
  ];
}
