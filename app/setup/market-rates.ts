import { ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import type { Admin } from '../admin-api/call.ts';
import { changeMarketShipping, readMarkets } from '../admin-api/markets.ts';
import type { MarketShippingChange, ShippingMarket } from '../admin-api/markets.ts';
import type { BaseRates } from './base-rates.ts';
import type { Remember } from './found-before.ts';
import { findOption, foundInMarket, planMarkets } from './market-plan.ts';
import { step } from './step.ts';
import type { SetupFailure } from './step.ts';
import type { Undo } from './undo.ts';

/** The rates of a shop on market-driven shipping: one flat option in every market that holds a served country. */
export async function setMarketRates(
  admin: Admin,
  rates: BaseRates,
  remember: Remember,
): Promise<Result<Undo, SetupFailure>> {
  const markets = await step('reading the markets', readMarkets(admin));
  if (!markets.ok) return markets;
  const planned = planMarkets(markets.value, rates);
  if (!planned.ok) return planned;
  const changes = planned.value.flatMap(({ market, change }) => (change ? [{ market, change }] : []));
  await remember(changes.map(({ market }) => foundInMarket(market, rates.option)));
  const done: ShippingMarket[] = [];
  const undo: Undo = () => restoreAll(admin, done, rates.option);
  for (const { market, change } of changes) {
    const changed = await step('setting the shipping rates', changeMarketShipping(admin, market.id, change));
    if (!changed.ok) {
      await undo();
      return changed;
    }
    done.push(market);
  }
  return ok(undo);
}

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
