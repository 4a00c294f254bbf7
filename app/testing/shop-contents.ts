import { putMetafield } from '../../packages/local-shop/src/metafields/put-metafield.ts';
import { productByHandle } from '../../packages/local-shop/src/state/catalogue.ts';
import type { MethodDefinition, Zone } from '../../packages/local-shop/src/state/delivery.ts';
import type { Market, MarketOption } from '../../packages/local-shop/src/state/markets.ts';
import type { Metafield } from '../../packages/local-shop/src/state/metafields.ts';
import { decimalText, money } from '../../packages/local-shop/src/state/money.ts';
import type { Product, Variant } from '../../packages/local-shop/src/state/products.ts';
import { newGid } from '../../packages/local-shop/src/state/state.ts';
import type { ShopWithApp } from './shop-with-app.ts';

export type { Product, Variant };

/** The app's metafields, of whatever owner. */
export const appMetafields = ({ state, context }: ShopWithApp): readonly Metafield[] =>
  [...state.metafields.values()].filter(({ namespace }) => namespace === `app--${context.app.id}`);

/** What stands in the app's metafield of this key, `null` when there is none; of one owner, when it is named. */
export function metafieldValue(shop: ShopWithApp, key: string, ownerId?: string): unknown {
  const found = appMetafields(shop).find(
    (each) => each.key === key && (ownerId === undefined || each.ownerId === ownerId),
  );
  return found === undefined ? null : JSON.parse(found.value);
}

/** Somebody else writes the app's metafield. */
export const writeMetafield = ({ context }: ShopWithApp, ownerId: string, key: string, value: unknown) =>
  putMetafield(context, ownerId, { namespace: '$app', key, type: 'json', value: JSON.stringify(value) });

/** The zones of the general delivery profile. */
export const zonesOf = ({ state }: ShopWithApp): readonly Zone[] =>
  [...state.deliveryProfiles.values()]
    .filter((profile) => profile.default)
    .flatMap(({ locationGroups }) => locationGroups.flatMap(({ zones }) => zones));

/** The flat option of this name in a country, `null` where there is none; its price as a Decimal of Shopify's. */
export function flatOption(
  shop: ShopWithApp,
  country: string,
  name = 'Standard',
): { readonly price: string; readonly active: boolean } | null {
  const zone = zonesOf(shop).find(({ countries }) => countries.some(({ code }) => code === country));
  const method = zone?.methods.find((each) => each.name === name);
  return method === undefined ? null : { price: decimalText(method.price), active: method.active };
}

/** A merchant makes a zone with flat options by hand; prices in minor units by the option's name. */
export function addZone(
  { state }: ShopWithApp,
  name: string,
  countries: readonly string[],
  prices: Readonly<Record<string, number>> = {},
): Zone {
  const methods = Object.entries(prices).map(([option, minor]): MethodDefinition => ({
    id: newGid(state, 'DeliveryMethodDefinition'),
    name: option,
    description: null,
    active: true,
    rateId: newGid(state, 'DeliveryRateDefinition'),
    price: money(minor, state.shop.currency),
    conditions: [],
  }));
  const zone: Zone = {
    id: newGid(state, 'DeliveryZone'),
    name,
    countries: countries.map((code) => ({ id: newGid(state, 'DeliveryCountry'), code, provinces: null })),
    restOfWorld: false,
    methods,
  };
  for (const profile of [...state.deliveryProfiles.values()].filter((each) => each.default)) {
    const [first, ...others] = profile.locationGroups;
    if (!first) throw new Error('The seed has no location group.');
    const changed = { ...first, zones: [...first.zones, zone] };
    state.deliveryProfiles.set(profile.id, { ...profile, locationGroups: [changed, ...others] });
  }
  return zone;
}

/** The product that the app sells as protection; `null` when there is none. */
export const protectionProduct = ({ state }: ShopWithApp): Product | null =>
  productByHandle(state, 'doorstep-protection');

/** A merchant makes a market of these countries, or makes it anew; with our flat option when its price is given. */
export function addMarket(
  { state }: ShopWithApp,
  name: string,
  countries: readonly string[],
  option: { readonly price: number; readonly active: boolean } | null = null,
): Market {
  const { currency } = state.shop;
  const known = [...state.markets.values()].find((market) => market.name === name);
  const priceOption = (each: NonNullable<typeof option>): MarketOption => ({
    id: newGid(state, 'DeliveryFlatRateOptionDefinition'),
    ...{ name: 'Standard', description: null, currency, active: each.active, freeFrom: null },
    rateGroups: [
      {
        id: newGid(state, 'DeliveryFlatRateGroup'),
        rateId: newGid(state, 'DeliveryFlatRate'),
        ...{ locationIds: [], price: money(each.price, currency) },
      },
    ],
  });
  const market: Market = {
    id: known?.id ?? newGid(state, 'Market'),
    handle: name.toLowerCase().replaceAll(' ', '-'),
    ...{
      name,
      countries,
      currency,
      status: 'ACTIVE',
      primary: countries.includes('US'),
      rate: 1,
      fixedPrices: {},
    },
    shipping: option && { enabled: true, options: [priceOption(option)] },
  };
  state.markets.set(market.id, market);
  return market;
}

/** The shipping options of a market; prices as Decimals of Shopify's. */
export const marketOptions = (
  { state }: ShopWithApp,
  name: string,
): readonly { readonly name: string; readonly price: string; readonly active: boolean }[] =>
  [...state.markets.values()]
    .filter((market) => market.name === name)
    .flatMap(({ shipping }) => shipping?.options ?? [])
    .map(({ name: option, active, rateGroups: [group] }) => ({
      name: option,
      price: group ? decimalText(group.price) : '',
      active,
    }));

/** Somebody gives the flat option of a country another price by hand, where this shop keeps its rates; in minor units. */
export function repriceByHand({ state }: ShopWithApp, country: string, minor: number): void {
  const price = money(minor, state.shop.currency);
  for (const profile of [...state.deliveryProfiles.values()]) {
    const locationGroups = profile.locationGroups.map((group) => ({
      ...group,
      zones: group.zones.map((zone) => ({
        ...zone,
        methods: zone.methods.map((method) =>
          method.name === 'Standard' && zone.countries.some(({ code }) => code === country)
            ? { ...method, price }
            : method,
        ),
      })),
    }));
    state.deliveryProfiles.set(profile.id, { ...profile, locationGroups });
  }
  for (const market of [...state.markets.values()]) {
    if (!market.shipping || !market.countries.includes(country)) continue;
    const options = market.shipping.options.map((option) =>
      option.name === 'Standard'
        ? { ...option, rateGroups: option.rateGroups.map((group) => ({ ...group, price })) }
        : option,
    );
    state.markets.set(market.id, { ...market, shipping: { ...market.shipping, options } });
  }
}
