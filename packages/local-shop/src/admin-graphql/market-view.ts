import { countryName } from '../orders/places.ts';
import type { ShopContext } from '../shop-context.ts';
import { gid, plainId } from '../state/gid.ts';
import type { Market, MarketOption, MarketRateGroup } from '../state/markets.ts';
import { moneyV2 } from '../state/money.ts';
import { byId, connectionField } from './connection.ts';
import { locationView } from './locations.ts';
import { metafieldFields } from './metafield-view.ts';
import type { View } from './root-field.ts';

/** A market as the Admin API shows it. */
export function marketView(context: ShopContext, market: Market): View {
  return {
    __typename: 'Market',
    id: market.id,
    name: market.name,
    handle: market.handle,
    status: market.status,
    enabled: market.status === 'ACTIVE',
    primary: market.primary,
    type: 'REGION',
    conditions: {
      conditionTypes: ['REGION'],
      channelsCondition: null,
      companyLocationsCondition: null,
      locationsCondition: null,
      regionsCondition: {
        applicationLevel: 'SPECIFIED',
        regions: connectionField(regionsOf(market), (region) => region, byId),
      },
    },
    currencySettings: {
      baseCurrency: { currencyCode: market.currency, currencyName: market.currency, enabled: true },
      localCurrencies: false,
      roundingEnabled: false,
    },
    delivery: { shipping: shippingView(context, market) },
    ...metafieldFields(context, market.id),
  };
}

function regionsOf(market: Market): readonly (View & { readonly id: string })[] {
  return market.countries.map((code) => ({
    __typename: 'MarketRegionCountry',
    id: gid('MarketRegionCountry', `${plainId(market.id)}-${code}`),
    code,
    name: countryName(code),
  }));
}

function shippingView(context: ShopContext, { shipping }: Market): View | null {
  if (shipping === null) return null;
  return {
    isEnabled: shipping.enabled,
    optionDefinitions: connectionField(shipping.options, (option) => optionView(context, option), byId),
    optionDefinitionsCount: { count: shipping.options.length, precision: 'EXACT' },
  };
}

function optionView(context: ShopContext, option: MarketOption): View {
  return {
    __typename: 'DeliveryFlatRateOptionDefinition',
    id: option.id,
    name: option.name,
    description: option.description,
    currency: option.currency,
    isActive: option.active,
    freeDeliveryMinimumValue: option.freeFrom && moneyV2(option.freeFrom),
    rateGroups: connectionField(option.rateGroups, (group) => rateGroupView(context, group), byId),
  };
}

function rateGroupView(context: ShopContext, group: MarketRateGroup): View {
  const locations = group.locationIds.flatMap((id) => context.state.locations.get(id) ?? []);
  return {
    __typename: 'DeliveryFlatRateGroup',
    id: group.id,
    conditions: {
      collections: null,
      collectionsCount: { count: 0, precision: 'EXACT' },
      originLocations: connectionField(locations, (location) => locationView(context, location), byId),
      originLocationsCount: { count: locations.length, precision: 'EXACT' },
    },
    rate: {
      __typename: 'DeliveryFlatRate',
      id: group.rateId,
      price: moneyV2(group.price),
      transitTimeMinSeconds: null,
      transitTimeMaxSeconds: null,
    },
  };
}
