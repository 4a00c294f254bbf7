import type { Transit } from '../document/policy.ts';

/** [CAL-05] The estimates that count, which are the first ones of their countries, each with its place in the list. */
export function firstEstimates(transit: readonly Transit[]): readonly (Transit & { readonly at: number })[] {
  const seen = new Set<string>();
  return transit.flatMap((estimate, at) => {
    if (seen.has(estimate.country)) return [];
    seen.add(estimate.country);
    return [{ ...estimate, at }];
  });
}
