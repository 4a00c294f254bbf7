import { z } from 'zod';

import type { ShopContext } from '../shop-context.ts';
import type { Market, MarketOption, MarketRateGroup } from '../state/markets.ts';
import { newGid } from '../state/state.ts';
import { byId, connection, pageArguments } from './connection.ts';
import { marketView } from './market-view.ts';
import { moneyInput } from './money-input.ts';
import { succeed, refuse, rootField, userError, type RootFields, type View } from './root-field.ts';

const rateGroup = z.strictObject({
  conditions: z.strictObject({ originLocationsToAdd: z.array(z.string()).nullish() }).nullish(),
  rate: z.strictObject({ price: moneyInput }),
});
const changedRateGroup = z.strictObject({
  id: z.string(),
  rate: z.strictObject({ price: moneyInput }).nullish(),
});

const optionFields = {
  description: z.string().nullish(),
  freeDeliveryMinimumValue: moneyInput.nullish(),
  isActive: z.boolean().nullish(),
} as const;
const newOption = z.strictObject({
  flatRate: z.strictObject({
    ...optionFields,
    name: z.string(),
    currency: z.string(),
    rateGroups: z.array(rateGroup).nullish(),
  }),
});
const changedOption = z.strictObject({
  flatRate: z.strictObject({
    ...optionFields,
    id: z.string(),
    name: z.string().nullish(),
    currency: z.string().nullish(),
    rateGroupsToCreate: z.array(rateGroup).nullish(),
    rateGroupsToUpdate: z.array(changedRateGroup).nullish(),
    rateGroupsToDelete: z.array(z.string()).nullish(),
  }),
});

const shippingInput = z.strictObject({
  isEnabled: z.boolean().nullish(),
  optionDefinitionsToCreate: z.array(newOption).nullish(),
  optionDefinitionsToUpdate: z.array(changedOption).nullish(),
  optionDefinitionsToDelete: z.array(z.string()).nullish(),
});
type ShippingInput = z.infer<typeof shippingInput>;

const deliveryInput = z.strictObject({
  shipping: shippingInput.nullish(),
  removeShipping: z.boolean().nullish(),
});

export const markets: RootFields = {
  queries: {
    market: rootField('read_markets', z.strictObject({ id: z.string() }), ({ id }, context) => {
      const found = context.state.markets.get(id);
      return found ? marketView(context, found) : null;
    }),
    markets: rootField(
      'read_markets',
      z.strictObject({
        ...pageArguments,
        type: z.literal('REGION').nullish(),
        sortKey: z.string().nullish(),
      }),
      ({ type: _region, sortKey: _name, ...page }, context) =>
        connection([...context.state.markets.values()], page, (each) => marketView(context, each), byId),
    ),
  },
  mutations: {
    marketUpdate: rootField(
      'write_markets',
      z.strictObject({ id: z.string(), input: z.strictObject({ delivery: deliveryInput }) }),
      ({ id, input }, context) => update(context, id, input.delivery),
    ),
  },
};

function update(context: ShopContext, id: string, delivery: z.infer<typeof deliveryInput>): View {
  const before = context.state.markets.get(id);
  if (!before) return refuse(['market'], userError(['id'], "The market wasn't found.", 'MARKET_NOT_FOUND'));
  const given = delivery.shipping;
  const missing = given && unknownOption(before, given);
  if (missing)
    return refuse(
      ['market'],
      userError(['input', 'delivery', 'shipping'], `Option definition ${missing} not found.`, 'INVALID'),
    );
  const shipping = delivery.removeShipping
    ? null
    : given
      ? changeShipping(context, before, given)
      : before.shipping;
  const changed: Market = { ...before, shipping };
  context.state.markets.set(id, changed);
  return succeed({ market: marketView(context, changed) });
}

function unknownOption(market: Market, given: ShippingInput): string | undefined {
  const known = new Set((market.shipping?.options ?? []).map((option) => option.id));
  const named = [
    ...(given.optionDefinitionsToUpdate ?? []).map((option) => option.flatRate.id),
    ...(given.optionDefinitionsToDelete ?? []),
  ];
  return named.find((id) => !known.has(id));
}

function changeShipping(context: ShopContext, before: Market, given: ShippingInput): Market['shipping'] {
  const kept = (before.shipping?.options ?? []).filter(
    (option) => !given.optionDefinitionsToDelete?.includes(option.id),
  );
  const updated = kept.map((option) => {
    const change = given.optionDefinitionsToUpdate?.find((each) => each.flatRate.id === option.id)?.flatRate;
    return change ? withChange(context, option, change) : option;
  });
  const created = (given.optionDefinitionsToCreate ?? []).map(({ flatRate }): MarketOption => ({
    id: newGid(context.state, 'DeliveryFlatRateOptionDefinition'),
    name: flatRate.name,
    description: flatRate.description ?? null,
    currency: flatRate.currency,
    active: flatRate.isActive ?? true,
    freeFrom: flatRate.freeDeliveryMinimumValue ?? null,
    rateGroups: (flatRate.rateGroups ?? []).map((group) => newRateGroup(context, group)),
  }));
  return { enabled: given.isEnabled ?? before.shipping?.enabled ?? true, options: [...updated, ...created] };
}

function withChange(
  context: ShopContext,
  option: MarketOption,
  change: z.infer<typeof changedOption>['flatRate'],
): MarketOption {
  const kept = option.rateGroups.filter((group) => !change.rateGroupsToDelete?.includes(group.id));
  const updated = kept.map((group) => {
    const price = change.rateGroupsToUpdate?.find((each) => each.id === group.id)?.rate?.price;
    return price ? { ...group, price } : group;
  });
  const created = (change.rateGroupsToCreate ?? []).map((group) => newRateGroup(context, group));
  return {
    ...option,
    name: change.name ?? option.name,
    description: change.description === undefined ? option.description : change.description,
    currency: change.currency ?? option.currency,
    active: change.isActive ?? option.active,
    freeFrom:
      change.freeDeliveryMinimumValue === undefined ? option.freeFrom : change.freeDeliveryMinimumValue,
    rateGroups: [...updated, ...created],
  };
}

function newRateGroup(context: ShopContext, group: z.infer<typeof rateGroup>): MarketRateGroup {
  return {
    id: newGid(context.state, 'DeliveryFlatRateGroup'),
    locationIds: group.conditions?.originLocationsToAdd ?? [],
    rateId: newGid(context.state, 'DeliveryFlatRate'),
    price: group.rate.price,
  };
}
