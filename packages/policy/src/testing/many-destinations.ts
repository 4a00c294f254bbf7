import type { CountryCode, Destination, Policy, Transit } from '../document/policy.ts';

/** Rates, thresholds and delivery times come back after so many countries each, as zones of a carrier do. */
const zones = { rates: 5, thresholds: 3, estimates: 6 };

/**
 * A policy that ships to `count` countries: as it is to its own, and to as many of `codes` as that takes with rates,
 * thresholds for every other one, and delivery times.
 */
export function withManyDestinations(policy: Policy, codes: readonly CountryCode[], count: number): Policy {
  const { destinations, calendar } = policy;
  const own = destinations.served.map(({ country }) => country);
  const added = codes.filter((code) => !own.includes(code)).slice(0, Math.max(0, count - own.length));
  const estimated = calendar.transit.map(({ country }) => country);
  return {
    ...policy,
    destinations: {
      ...destinations,
      served: [...destinations.served, ...added.map((country, index) => shipTo(policy, country, index))],
    },
    calendar: {
      ...calendar,
      transit: [
        ...calendar.transit,
        ...added.filter((country) => !estimated.includes(country)).map(estimate),
      ],
    },
  };
}

function shipTo({ destinations, merchant }: Policy, country: CountryCode, index: number): Destination {
  const { shopCurrency: currency } = merchant;
  const rate = destinations.served[0]?.flat.minor ?? 500;
  const amount = { minor: rate * (40 + 10 * (index % zones.thresholds)), currency };
  return {
    country,
    flat: { minor: rate * (3 + (index % zones.rates)), currency },
    freeFrom: index % 2 === 0 ? null : { amount, shopEquivalent: null },
  };
}

const estimate = (country: CountryCode, index: number): Transit => ({
  country,
  least: 4 + (index % zones.estimates),
  most: 9 + 2 * (index % zones.estimates),
  holidays: [],
});
