import { expect, test } from 'vitest';

import { testShop } from '../test-shop.ts';

const PROFILE = `mutation ($id: ID!, $profile: DeliveryProfileInput!) {
  deliveryProfileUpdate(id: $id, profile: $profile) { profile { id } userErrors { field message } }
}`;

const zone = (name: string, code: string) => ({
  name,
  countries: [{ code, includeAllProvinces: true }],
  methodDefinitionsToCreate: [
    { name: 'Standard', active: true, rateDefinition: { price: { amount: '5.00', currencyCode: 'USD' } } },
  ],
});

const profile = (...zonesToCreate: readonly object[]) => ({
  id: 'gid://shopify/DeliveryProfile/1',
  profile: { locationGroupsToUpdate: [{ id: 'gid://shopify/DeliveryLocationGroup/1', zonesToCreate }] },
});

const zonesOf = (shop: ReturnType<typeof testShop>) =>
  [...shop.context.state.deliveryProfiles.values()]
    .flatMap((each) => each.locationGroups)
    .flatMap((group) => group.zones);

test('a rate of a profile is kept in minor units', async () => {
  const shop = testShop();
  await shop.admin(PROFILE, profile(zone('United States', 'US')));
  expect(zonesOf(shop)).toMatchObject([
    {
      name: 'United States',
      countries: [{ code: 'US', provinces: null }],
      methods: [{ price: { minor: 500, currency: 'USD' } }],
    },
  ]);
});

test('a country in two zones of a location group is refused', async () => {
  const shop = testShop();
  await shop.admin(PROFILE, profile(zone('United States', 'US')));
  const { data } = await shop.admin(PROFILE, profile(zone('States', 'US')));
  expect(data).toMatchObject({ deliveryProfileUpdate: { profile: null, userErrors: [{ field: null }] } });
  expect(zonesOf(shop)).toHaveLength(1);
});

test('on a shop with market-driven shipping a profile write succeeds and changes nothing', async () => {
  const shop = testShop();
  shop.context.state.shop = { ...shop.context.state.shop, marketDrivenShipping: true };
  const { data } = await shop.admin(PROFILE, profile(zone('United States', 'US')));
  expect(data).toMatchObject({ deliveryProfileUpdate: { userErrors: [] } });
  expect(zonesOf(shop)).toEqual([]);
});

const MARKET = `mutation ($id: ID!, $input: MarketUpdateInput!) {
  marketUpdate(id: $id, input: $input) {
    market { delivery { shipping { isEnabled optionDefinitions(first: 5) { nodes {
      id
      ... on DeliveryFlatRateOptionDefinition { name rateGroups(first: 5) { nodes { id rate { price { amount } } } } }
    } } } } }
    userErrors { code }
  }
}`;

test('a market’s flat rate is created, changed and removed', async () => {
  const shop = testShop();
  const change = (shipping: object) =>
    shop.admin(MARKET, { id: 'gid://shopify/Market/2', input: { delivery: { shipping } } });
  const optionOf = () => shop.context.state.markets.get('gid://shopify/Market/2')?.shipping?.options[0];
  const price = (amount: string) => ({ price: { amount, currencyCode: 'USD' } });
  await change({
    isEnabled: true,
    optionDefinitionsToCreate: [
      { flatRate: { name: 'Standard', currency: 'USD', rateGroups: [{ rate: price('25.00') }] } },
    ],
  });
  expect(optionOf()).toMatchObject({
    name: 'Standard',
    active: true,
    rateGroups: [{ price: { minor: 2500 } }],
  });
  const [group] = optionOf()?.rateGroups ?? [];
  await change({
    optionDefinitionsToUpdate: [
      { flatRate: { id: optionOf()?.id, rateGroupsToUpdate: [{ id: group?.id, rate: price('20.00') }] } },
    ],
  });
  expect(optionOf()?.rateGroups).toMatchObject([{ price: { minor: 2000 } }]);
  await change({ optionDefinitionsToDelete: [optionOf()?.id] });
  expect(optionOf()).toBeUndefined();
});

test('an option that does not exist is refused, and nothing is changed', async () => {
  const { data } = await testShop().admin(MARKET, {
    id: 'gid://shopify/Market/2',
    input: {
      delivery: {
        shipping: { optionDefinitionsToDelete: ['gid://shopify/DeliveryFlatRateOptionDefinition/9'] },
      },
    },
  });
  expect(data).toMatchObject({ marketUpdate: { market: null, userErrors: [{ code: 'INVALID' }] } });
});
