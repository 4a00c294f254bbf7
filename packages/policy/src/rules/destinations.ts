import type { Destination, Policy } from '../document/policy.ts';
import { codeList, type CodeList } from '../facts/code-list.ts';
import { freelyAssociated, military, territories } from '../facts/place.ts';

/** [SHIP-05, SHIP-06] The countries served, and the U.S. provinces that are not served at the U.S. rate. */
export interface DestinationRules {
  readonly countries: CodeList;
  readonly withoutProvinces: CodeList;
}

/** [SHIP-05, SHIP-06] Where orders can go. */
export function compileDestinations(policy: Policy): DestinationRules {
  const { usTerritories, usMilitary } = policy.destinations;
  return {
    countries: codeList(sortDestinations(policy).map(({ country }) => country)),
    withoutProvinces: codeList([
      ...freelyAssociated,
      ...territories.filter((code) => !usTerritories[code]),
      ...military.filter((code) => !usMilitary[code]),
    ]),
  };
}

/** The places that the policy serves, in the one order of compiled rules. */
export function sortDestinations(policy: Policy): readonly Destination[] {
  return [...policy.destinations.served].sort((a, b) => (a.country < b.country ? -1 : 1));
}
