import { fail, ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import type { MarketShippingChange, ShippingMarket } from '../admin-api/markets.ts';
import type { BaseRate, BaseRates } from './base-rates.ts';
import type { FoundBefore } from './found-before.ts';
import type { PlanLine } from './plan-line.ts';
import { sayOption, sayPrice } from './say-price.ts';
import { describeMixedRates, findSharedRate, isDropped, samePrice } from './shared-rate.ts';
import type { SetupFailure } from './step.ts';

/** One market: as it is, and how to make it as the policy says; no change where it is so. */
export interface MarketPlan {
  readonly market: ShippingMarket;
  readonly line: PlanLine;
  readonly change: MarketShippingChange | null;
}

/** Plans the rates of all active markets; fails where one cannot have the one rate that the policy wants. */
export function planMarkets(
  markets: readonly ShippingMarket[],
  rates: BaseRates,
): Result<readonly MarketPlan[], SetupFailure> {
  const planned: MarketPlan[] = [];
  for (const market of markets.filter((candidate) => candidate.status === 'ACTIVE')) {
    const rate = findSharedRate(rates, listMarketCountries(market));
    if (rate === 'mixed') return fail(describeMixedRates(`The market “${market.name}”`));
    const plan = rate ? planMarket(market, rates.option, rate) : planSwitchingOff(market, rates);
    if (plan) planned.push(plan);
  }
  return ok(planned);
}

export const listMarketCountries = (market: ShippingMarket): readonly string[] =>
  market.conditions?.regionsCondition?.regions.nodes.flatMap((region) =>
    region.__typename === 'MarketRegionCountry' ? region.code : [],
  ) ?? [];

export const flatOptionsOf = (market: ShippingMarket) =>
  market.delivery.shipping?.optionDefinitions.nodes.filter(
    (definition) => definition.__typename === 'DeliveryFlatRateOptionDefinition',
  ) ?? [];

export type FlatOption = ReturnType<typeof flatOptionsOf>[number];

export const findOption = (market: ShippingMarket, option: string): FlatOption | null =>
  flatOptionsOf(market).find(({ name }) => name === option) ?? null;

/** What an option costs from each of the shop's places, and whether buyers can choose it. */
export const sayFlatOption = ({ isActive, rateGroups }: FlatOption): string =>
  [...new Set((rateGroups?.nodes ?? []).map(({ rate: { price } }) => sayOption(price, isActive)))].join(
    ' or ',
  ) || 'without a price';

const describeOption = (market: ShippingMarket, option: string): string =>
  `“${option}” in the market “${market.name}”`;

function planMarket(market: ShippingMarket, option: string, rate: BaseRate): MarketPlan {
  const existing = findOption(market, option);
  const line = {
    what: describeOption(market, option),
    before: existing && sayFlatOption(existing),
    after: sayPrice(rate.price),
  };
  if (!existing) {
    const create = { isEnabled: true, optionDefinitionsToCreate: [{ flatRate: buildOption(option, rate) }] };
    return { market, line, change: create };
  }
  const groups = existing.rateGroups?.nodes ?? [];
  if (existing.isActive && groups.every((group) => samePrice(group.rate.price, rate.price)))
    return { market, line, change: null };
  const rateGroupsToUpdate = groups.map((group) => ({ id: group.id, rate: { price: rate.price } }));
  const flatRate = { id: existing.id, isActive: true, rateGroupsToUpdate };
  return { market, line, change: { isEnabled: true, optionDefinitionsToUpdate: [{ flatRate }] } };
}

function planSwitchingOff(market: ShippingMarket, rates: BaseRates): MarketPlan | null {
  const existing = findOption(market, rates.option);
  if (!existing?.isActive || !isDropped(rates, listMarketCountries(market))) return null;
  const before = sayFlatOption(existing);
  const line = {
    what: describeOption(market, rates.option),
    before,
    after: sayFlatOption({ ...existing, isActive: false }),
  };
  const change = { optionDefinitionsToUpdate: [{ flatRate: { id: existing.id, isActive: false } }] };
  return { market, line, change };
}

const buildOption = (name: string, rate: BaseRate) => ({
  name,
  currency: rate.price.currencyCode,
  isActive: true,
  rateGroups: [{ rate: { price: rate.price } }],
});

/** What stands in a market that is about to change. */
export function foundInMarket(market: ShippingMarket, option: string): FoundBefore {
  const existing = findOption(market, option);
  const { shipping } = market.delivery;
  return {
    place: market.id,
    option,
    before: {
      enabled: shipping?.isEnabled ?? null,
      optionIds: shipping?.optionDefinitions.nodes.map(({ id }) => id) ?? [],
      option: existing && {
        active: existing.isActive,
        groups: (existing.rateGroups?.nodes ?? []).map(({ id, rate: { price } }) => ({ id, price })),
      },
    },
  };
}
