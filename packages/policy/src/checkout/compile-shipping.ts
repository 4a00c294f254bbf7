import type { Policy } from '../document/policy.ts';
import { freelyAssociated, military, territories } from './place.ts';
import type { Publication } from './publication.ts';
import type { DestinationRules, ShippingRate, ShippingRules } from './rules.ts';
import { rulesFormat } from './rules.ts';

/** [SHIP-01..06] What function shipping-policy decides by. */
export function compileShipping(policy: Policy, { version }: Publication): ShippingRules {
  const rates: Record<string, ShippingRate> = {};
  for (const { country, flat, freeFrom } of sortedDestinations(policy)) {
    const foreign = freeFrom !== null && freeFrom.amount.currency !== policy.merchant.shopCurrency;
    rates[country] = {
      flat: flat.minor,
      ...(freeFrom === null ? {} : { freeFrom: freeFrom.amount.minor }),
      ...(foreign ? { freeIn: freeFrom.amount.currency } : {}),
      ...(foreign && freeFrom.shopEquivalent !== null
        ? { shopEquivalent: freeFrom.shopEquivalent.minor }
        : {}),
    };
  }
  return {
    format: rulesFormat,
    version,
    currency: policy.merchant.shopCurrency,
    basis: policy.destinations.basis,
    option: policy.destinations.optionName,
    rates,
    withoutProvinces: compileDestinations(policy).withoutProvinces,
    clamp: policy.destinations.clampToFlat,
  };
}

/** [SHIP-05, SHIP-06] Where orders can go. */
export function compileDestinations(policy: Policy): DestinationRules {
  const { usTerritories, usMilitary } = policy.destinations;
  return {
    countries: sortedDestinations(policy).map(({ country }) => country),
    withoutProvinces: [
      ...freelyAssociated,
      ...territories.filter((code) => !usTerritories[code]),
      ...military.filter((code) => !usMilitary[code]),
    ],
  };
}

function sortedDestinations(policy: Policy) {
  return [...policy.destinations.served].sort((a, b) => (a.country < b.country ? -1 : 1));
}
