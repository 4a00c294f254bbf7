import { aallyn, minimalPolicy } from '@doorstep/policy';
import type { Policy } from '@doorstep/policy';
import { beforeEach, expect, test } from 'vitest';

import { addMarket, addZone } from '../testing/shop-contents.ts';
import { shopWithApp } from '../testing/shop-with-app.ts';
import type { ShopWithApp } from '../testing/shop-with-app.ts';
import { readFacts } from './facts.ts';
import { planSetup } from './plan.ts';

let shop: ShopWithApp;

beforeEach(() => {
  shop = shopWithApp();
});

const plain = minimalPolicy({
  ...{ name: 'AALLYN', currency: 'USD', timeZone: 'America/Los_Angeles', country: 'US' },
  contact: 'hello@aallyn.example',
});

async function planFor(policy: Policy, live: Policy | null = null) {
  const facts = await readFacts(shop.admin, { productId: null, variantId: null, soldVariantIds: [] });
  if (!facts.ok) throw new Error(facts.error.reason);
  return planSetup(facts.value, policy, live);
}
const ratesFor = async (policy: Policy, live: Policy | null = null) =>
  (await planFor(policy, live)).publishing.flatMap(({ lines }) => lines);
const obstaclesFor = async (policy: Policy) =>
  (await planFor(policy)).obstacles.map(({ message }) => message).join('\n');

test('a new shop has everything to make, and a policy without a protection needs no product', async () => {
  const { steps } = await planFor(plain);
  expect(steps.map(({ id, lines }) => [id, lines.map(({ before }) => before)])).toEqual([
    ['order-fields', [null, null]],
    ['checkout-rule', [null]],
    ['delivery-rule', [null]],
    ['shipping-discount', [null]],
    ['promotion-rule', [null]],
  ]);
  expect((await planFor(aallyn)).steps.at(-1)?.lines).toEqual([
    {
      what: 'Product “Free returns”',
      before: null,
      after: '“Free returns” for $2.98, in no list, in every sales channel',
    },
  ]);
});

test('a rate of the merchant’s own with the name of ours is shown as it is and as it will be, others are left alone', async () => {
  addZone(shop, 'Home', ['US'], { Standard: 7_00, Express: 19_00 });
  addZone(shop, 'Europe', ['DE'], { Standard: 40_00 });
  expect(await ratesFor(plain)).toEqual([
    { what: '“Standard” in the shipping zone “Home”', before: '$7.00', after: '$5.00' },
  ]);
  expect((await planFor(plain)).leftAlone).toContain('“Express” in the shipping zone “Home”');
});

test('a country that is not served any more has its option switched off', async () => {
  addZone(shop, 'Home', ['US'], { Standard: 5_00 });
  addZone(shop, 'Korea', ['KR'], { Standard: 25_00 });
  expect(await ratesFor(plain, aallyn)).toEqual([
    { what: '“Standard” in the shipping zone “Home”', before: '$5.00', after: '$5.00' },
    { what: '“Standard” in the shipping zone “Korea”', before: '$25.00', after: '$25.00, switched off' },
  ]);
});

test('on market-driven shipping the rates are those of markets, and a country without a market is said', async () => {
  shop.state.shop = { ...shop.state.shop, marketDrivenShipping: true };
  shop.state.markets.clear();
  addMarket(shop, 'Home', ['US'], { price: 7_00, active: false });
  expect(await ratesFor(plain)).toEqual([
    { what: '“Standard” in the market “Home”', before: '$7.00, switched off', after: '$5.00' },
  ]);
  expect(await obstaclesFor(aallyn)).toContain(
    'No active market of yours holds Canada, Hong Kong, Japan, South Korea, Singapore',
  );
});

test('a zone that mixes rates is said, and so is a function that is not deployed and access that was not given', async () => {
  addZone(shop, 'America', ['US', 'CA']);
  shop.functions = shop.functions.filter(({ handle }) => handle !== 'delivery-policy');
  shop.state.installation = {
    id: 'gid://shopify/AppInstallation/1',
    installedAt: shop.context.now(),
    scopes: shop.context.app.scopes.filter((scope) => scope !== 'write_orders'),
  };
  const said = await obstaclesFor(aallyn);
  expect(said).toContain('“America” holds countries with different rates');
  expect(said).toContain('“delivery-policy”, is not deployed');
  expect(said).toContain('has not been given the access it asks for (write_orders)');
});

test.each([
  ['combines with shipping discounts', true, aallyn, false],
  ['does not combine with them', false, aallyn, true],
  ['does not, where no shipping is free', false, plain, false],
] as const)('a code that %s', async (_, shippingDiscounts, policy, isSaid) => {
  const [code] = shop.state.discountCodes.values();
  if (!code) throw new Error('The shop has no codes.');
  const combinesWith = { ...code.combinesWith, shippingDiscounts };
  shop.state.discountCodes.set(code.id, { ...code, title: 'Fall', combinesWith });
  expect((await obstaclesFor(policy)).includes('your code “Fall” may pay for shipping')).toBe(isSaid);
});

test('a policy in another currency is said', async () => {
  const merchant = { ...plain.merchant, shopCurrency: 'EUR' };
  expect(await obstaclesFor({ ...plain, merchant })).toContain(
    'currency is USD, and the policy counts in EUR',
  );
});
