import { fail, ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import type { Admin } from '../admin-api/call.ts';
import { changeMarketShipping, readMarkets } from '../admin-api/markets.ts';
import type { MarketShippingChange, ShippingMarket } from '../admin-api/markets.ts';
import { isDropped, describeMixedRates, samePrice, findSharedRate } from './base-rates.ts';
import type { BaseRate, BaseRates } from './base-rates.ts';
import { step } from './step.ts';
import type { SetupFailure } from './step.ts';
import type { Undo } from './undo.ts';

/** The rates of a shop on market-driven shipping: one flat option in every market that holds a served country. */
export async function setMarketRates(admin: Admin, rates: BaseRates): Promise<Result<Undo, SetupFailure>> {
  const markets = await step('reading the markets', readMarkets(admin));
  if (!markets.ok) return markets;
  const planned = planChanges(markets.value, rates);
  if (!planned.ok) return planned;
  const done: ShippingMarket[] = [];
  const undo: Undo = () => restoreAll(admin, done, rates.option);
  for (const { market, change } of planned.value) {
    const changed = await step('setting the shipping rates', changeMarketShipping(admin, market.id, change));
    if (!changed.ok) {
      await undo();
      return changed;
    }
    done.push(market);
  }
  return ok(undo);
}

interface Planned {
  readonly market: ShippingMarket;
  readonly change: MarketShippingChange;
}

function planChanges(
  markets: readonly ShippingMarket[],
  rates: BaseRates,
): Result<readonly Planned[], SetupFailure> {
  const planned: Planned[] = [];
  for (const market of markets.filter((candidate) => candidate.status === 'ACTIVE')) {
    const rate = findSharedRate(rates, listCountries(market));
    if (rate === 'mixed') return fail(describeMixedRates(`The market “${market.name}”`));
    const change = rate
      ? planChange(market, rates.option, rate)
      : isDropped(rates, listCountries(market)) && planSwitchingOff(market, rates.option);
    if (change) planned.push({ market, change });
  }
  return ok(planned);
}

const listCountries = (market: ShippingMarket): readonly string[] =>
  market.conditions?.regionsCondition?.regions.nodes.flatMap((region) =>
    region.__typename === 'MarketRegionCountry' ? region.code : [],
  ) ?? [];

const findOption = (market: ShippingMarket, option: string) =>
  market.delivery.shipping?.optionDefinitions.nodes
    .filter((definition) => definition.__typename === 'DeliveryFlatRateOptionDefinition')
    .find(({ name }) => name === option) ?? null;

function planChange(market: ShippingMarket, option: string, rate: BaseRate): MarketShippingChange | null {
  const existing = findOption(market, option);
  if (!existing)
    return { isEnabled: true, optionDefinitionsToCreate: [{ flatRate: buildOption(option, rate) }] };
  const groups = existing.rateGroups?.nodes ?? [];
  if (existing.isActive && groups.every((group) => samePrice(group.rate.price, rate.price))) return null;
  const rateGroupsToUpdate = groups.map((group) => ({ id: group.id, rate: { price: rate.price } }));
  const flatRate = { id: existing.id, isActive: true, rateGroupsToUpdate };
  return { isEnabled: true, optionDefinitionsToUpdate: [{ flatRate }] };
}

function planSwitchingOff(market: ShippingMarket, option: string): MarketShippingChange | null {
  const existing = findOption(market, option);
  if (!existing?.isActive) return null;
  return { optionDefinitionsToUpdate: [{ flatRate: { id: existing.id, isActive: false } }] };
}

const buildOption = (name: string, rate: BaseRate) => ({
  name,
  currency: rate.price.currencyCode,
  isActive: true,
  rateGroups: [{ rate: { price: rate.price } }],
});

/** Sets the changed markets back: an option that was not there goes, one that was gets its prices again. */
async function restoreAll(
  admin: Admin,
  before: readonly ShippingMarket[],
  option: string,
): Promise<Result<unknown, SetupFailure>> {
  const now = await step('reading the markets', readMarkets(admin));
  if (!now.ok) return now;
  for (const market of before) {
    const current = now.value.find((candidate) => candidate.id === market.id);
    const change = current && planRestoring(market, current, option);
    if (!change) continue;
    const changed = await step(
      'restoring the shipping rates',
      changeMarketShipping(admin, market.id, change),
    );
    if (!changed.ok) return changed;
  }
  return ok(null);
}

function planRestoring(
  before: ShippingMarket,
  now: ShippingMarket,
  option: string,
): MarketShippingChange | null {
  const [old, current] = [findOption(before, option), findOption(now, option)];
  if (!current) return null;
  if (!old) return { optionDefinitionsToDelete: [current.id] };
  const rateGroupsToUpdate = (old.rateGroups?.nodes ?? []).map((group) => ({
    id: group.id,
    rate: { price: group.rate.price },
  }));
  return {
    optionDefinitionsToUpdate: [{ flatRate: { id: old.id, isActive: old.isActive, rateGroupsToUpdate } }],
  };
}
