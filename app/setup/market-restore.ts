import { ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';
import { z } from 'zod';

import type { Admin } from '../admin-api/call.ts';
import { changeMarketShipping, readMarkets, removeMarketShipping } from '../admin-api/markets.ts';
import type { MarketShippingChange, ShippingMarket } from '../admin-api/markets.ts';
import type { FoundBefore } from './found-before.ts';
import { flatOptionsOf, sayFlatOption } from './market-plan.ts';
import type { FlatOption } from './market-plan.ts';
import type { PlanLine } from './plan-line.ts';
import { step } from './step.ts';
import type { SetupFailure } from './step.ts';

const price = z.object({ amount: z.string(), currencyCode: z.string() });
const marketBefore = z.object({
  /** `null`: the market had no shipping of its own. */
  enabled: z.boolean().nullable(),
  optionIds: z.array(z.string()),
  option: z.object({ active: z.boolean(), groups: z.array(z.object({ id: z.string(), price })) }).nullable(),
});
type MarketBefore = z.infer<typeof marketBefore>;

/** How one market is put back; `remove`: it had no shipping of its own, and has none but the app's. */
interface MarketRestoring {
  readonly market: ShippingMarket;
  readonly lines: readonly PlanLine[];
  readonly change: MarketShippingChange | 'remove' | null;
}

/** Puts the markets back: options that the app made go, prices that it changed are set again. */
export async function restoreMarkets(
  admin: Admin,
  found: readonly FoundBefore[],
): Promise<Result<unknown, SetupFailure>> {
  const markets = await step('reading the markets', readMarkets(admin));
  if (!markets.ok) return markets;
  for (const { market, change } of planRestoringMarkets(markets.value, found)) {
    if (!change) continue;
    const changed = await step(
      'putting the shipping rates back',
      change === 'remove'
        ? removeMarketShipping(admin, market.id)
        : changeMarketShipping(admin, market.id, change),
    );
    if (!changed.ok) return changed;
  }
  return ok(null);
}

/** Plans it, for the markets in which the app has written. */
export const planRestoringMarkets = (
  markets: readonly ShippingMarket[],
  found: readonly FoundBefore[],
): readonly MarketRestoring[] =>
  markets.flatMap((market) => {
    const known = found.flatMap(({ place, option, before }) => {
      const read = marketBefore.safeParse(before);
      return place === market.id && read.success ? [{ option, before: read.data }] : [];
    });
    const [first] = known;
    return first ? [planRestoring(market, known, first.before)] : [];
  });

function planRestoring(
  market: ShippingMarket,
  known: readonly { readonly option: string; readonly before: MarketBefore }[],
  { enabled, optionIds }: MarketBefore,
): MarketRestoring {
  const options = flatOptionsOf(market);
  const touched = known.flatMap(({ option, before }) =>
    options.filter(({ name }) => name === option).map((now) => ({ now, before: before.option })),
  );
  const lines = touched.flatMap(({ now, before }) => lineOf(market, now, before));
  const goes = touched.filter(({ before }) => before === null).map(({ now }) => now.id);
  const others = (market.delivery.shipping?.optionDefinitions.nodes ?? []).filter(
    ({ id }) => !goes.includes(id),
  );
  if (enabled === null && goes.length > 0 && others.length === 0) return { market, lines, change: 'remove' };
  // What the merchant made since then would be switched off with it.
  const switchOff = enabled === false && others.every(({ id }) => optionIds.includes(id));
  if (lines.length === 0 && !(switchOff && market.delivery.shipping?.isEnabled))
    return { market, lines, change: null };
  const change: MarketShippingChange = {
    ...(switchOff ? { isEnabled: false } : {}),
    optionDefinitionsToDelete: goes,
    optionDefinitionsToUpdate: touched.flatMap(({ now, before }) => (before ? [back(now, before)] : [])),
  };
  return { market, lines, change };
}

function lineOf(
  market: ShippingMarket,
  now: FlatOption,
  before: MarketBefore['option'],
): readonly PlanLine[] {
  const what = `“${now.name}” in the market “${market.name}”`;
  if (before === null) return [{ what, before: sayFlatOption(now), after: null }];
  const after = sayFlatOption({
    ...now,
    isActive: before.active,
    rateGroups: now.rateGroups && {
      ...now.rateGroups,
      nodes: now.rateGroups.nodes.map((group) => {
        const old = before.groups.find(({ id }) => id === group.id);
        return old ? { ...group, rate: { price: { ...group.rate.price, amount: old.price.amount } } } : group;
      }),
    },
  });
  return after === sayFlatOption(now) ? [] : [{ what, before: sayFlatOption(now), after }];
}

/** A group of places that is not there any more has no price to put back. */
function back(now: FlatOption, { active, groups }: NonNullable<MarketBefore['option']>) {
  const there = new Set((now.rateGroups?.nodes ?? []).map(({ id }) => id));
  const rateGroupsToUpdate = groups
    .filter(({ id }) => there.has(id))
    .map((group) => ({ id: group.id, rate: { price: { ...group.price } } }));
  return { flatRate: { id: now.id, isActive: active, rateGroupsToUpdate } };
}
