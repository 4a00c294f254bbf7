import { largestAmount, sayAmount } from '../money/amount.ts';
import type { Policy } from '../document/policy.ts';
import { setting } from '../document/value-change.ts';
import type { Finding } from './finding.ts';

/** [SHIP-01, SHIP-02] A rate that nobody pays, or an amount from which free shipping stays free. */
export const ratesNobodyPays = ({ destinations }: Policy): readonly Finding[] =>
  destinations.served.flatMap(({ country, flat, freeFrom }, at): readonly Finding[] => {
    if (freeFrom === null) return [];
    const path = `destinations.served.${at}` as const;
    const isAlwaysFree = freeFrom.amount.minor === 0;
    if (flat.minor > 0 && !isAlwaysFree) return [];
    return [
      {
        id: `rate-unused/${country}`,
        statements: ['SHIP-01', 'SHIP-02'],
        path: `${path}.freeFrom`,
        message:
          flat.minor === 0
            ? `Shipping to ${country} costs nothing, and is free from an amount besides.`
            : `Shipping to ${country} is free from 0 on: its flat rate is never paid.`,
        fix: 'Name either a rate or no amount.',
        waysOut: [
          {
            label: `Shipping to ${country} is always free`,
            changes: [
              ...(flat.minor === 0 ? [] : [setting(`${path}.flat`, { ...flat, minor: 0 })]),
              setting(`${path}.freeFrom`, null),
            ],
          },
          ...(flat.minor === 0
            ? []
            : [
                {
                  label: `Shipping to ${country} always costs the flat rate`,
                  changes: [setting(`${path}.freeFrom`, null)],
                },
              ]),
        ],
      },
    ];
  });

/** More than one part in so many is no rounding. */
const tolerance = 10;

/**
 * [SHIP-03] Two thresholds of one currency say what they are in the shop's, at rates that are far from each other. What a
 * currency is worth is known from nowhere else.
 */
export function thresholdsAtTwoRates({ destinations: { served } }: Policy): readonly Finding[] {
  const said = served.flatMap(({ country, freeFrom }, at) => {
    if (!freeFrom?.shopEquivalent || freeFrom.amount.minor === 0) return [];
    return [{ country, at, amount: freeFrom.amount, equivalent: freeFrom.shopEquivalent }];
  });
  return said.flatMap(({ country, at, amount, equivalent }): readonly Finding[] => {
    const first = said.find((each) => each.amount.currency === amount.currency);
    if (first === undefined || first.at === at) return [];
    const minor = Math.round((amount.minor / first.amount.minor) * first.equivalent.minor);
    const isNear = Math.abs(minor - equivalent.minor) <= Math.max(1, minor / tolerance);
    if (isNear || minor > largestAmount) return [];
    const meant = { ...equivalent, minor };
    const path = `destinations.served.${at}.freeFrom.shopEquivalent` as const;
    return [
      {
        id: `two-rates/${country}`,
        statements: ['SHIP-03'],
        path,
        message: `The threshold of ${country} is worth ${sayAmount(equivalent)}; at the rate of that of ${first.country}, ${sayAmount(amount)} are ${sayAmount(meant)}.`,
        fix: 'Use one rate for both.',
        waysOut: [{ label: `Set it to ${sayAmount(meant)}`, changes: [setting(path, meant)] }],
      },
    ];
  });
}
