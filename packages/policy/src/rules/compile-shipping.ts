import type { Destination, Policy } from '../document/policy.ts';
import type { CurrencyCode } from '../money/money.ts';
import { codeList } from '../facts/code-list.ts';
import { freelyAssociated, military, territories } from '../facts/place.ts';
import type { Publication } from './publication.ts';
import { rateTable, type ShippingRate } from './rate-table.ts';
import type { DestinationRules, ShippingRules } from './rules.ts';
import { rulesFormat } from './rules.ts';

/** [SHIP-01..06] What function shipping-policy decides by. */
export function compileShipping(policy: Policy, { version }: Pick<Publication, 'version'>): ShippingRules {
  const { shopCurrency } = policy.merchant;
  const rates = sortedDestinations(policy).map(
    (destination) => [destination.country, rateOf(destination, shopCurrency)] as const,
  );
  return {
    format: rulesFormat,
    version,
    currency: shopCurrency,
    basis: policy.destinations.basis,
    option: policy.destinations.optionName,
    rates: rateTable(rates),
    withoutProvinces: compileDestinations(policy).withoutProvinces,
    clamp: policy.destinations.clampToFlat,
  };
}

/** [SHIP-05, SHIP-06] Where orders can go. */
export function compileDestinations(policy: Policy): DestinationRules {
  const { usTerritories, usMilitary } = policy.destinations;
  return {
    countries: codeList(sortedDestinations(policy).map(({ country }) => country)),
    withoutProvinces: codeList([
      ...freelyAssociated,
      ...territories.filter((code) => !usTerritories[code]),
      ...military.filter((code) => !usMilitary[code]),
    ]),
  };
}

function rateOf({ flat, freeFrom }: Destination, shopCurrency: CurrencyCode): ShippingRate {
  const foreign = freeFrom !== null && freeFrom.amount.currency !== shopCurrency;
  return {
    flat: flat.minor,
    freeFrom: freeFrom?.amount.minor ?? null,
    freeIn: foreign ? freeFrom.amount.currency : null,
    shopEquivalent: foreign ? (freeFrom.shopEquivalent?.minor ?? null) : null,
  };
}

function sortedDestinations(policy: Policy) {
  return [...policy.destinations.served].sort((a, b) => (a.country < b.country ? -1 : 1));
}
