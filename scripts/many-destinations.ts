import { countryChoices } from '../app/country-choices.ts';
import { withManyDestinations } from '../packages/policy/src/testing/many-destinations.ts';
import { publishChanged } from './publish-changed.ts';
import type { Running } from './publish-changed.ts';

/**
 * Lets the live policy ship to `count` countries, each with a rate and a delivery time. Gives the number of the version that is live then.
 */
export function shipToMany(running: Running, count: number): Promise<number> {
  const codes = countryChoices().map(({ value }) => value);
  return publishChanged(
    running,
    (live) => {
      const policy = withManyDestinations(live, codes, count);
      return policy.destinations.served.length === live.destinations.served.length ? live : policy;
    },
    `Ships to ${count} countries`,
  );
}
