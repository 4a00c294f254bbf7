import { expect, test } from 'vitest';

import { contentDigest } from '../state/translations.ts';
import { testShop } from '../test-shop.ts';

const writePolicy = `mutation($body: String!) {
  shopPolicyUpdate(shopPolicy: { type: REFUND_POLICY, body: $body }) {
    shopPolicy { id title url } userErrors { field message code }
  }
}`;
const read = `query($id: ID!, $locale: String!, $marketId: ID) {
  translatableResource(resourceId: $id) {
    translatableContent { key value digest locale type }
    translations(locale: $locale, marketId: $marketId) { key value outdated market { id } }
  }
}`;
const register = `mutation($id: ID!, $list: [TranslationInput!]!) {
  translationsRegister(resourceId: $id, translations: $list) {
    translations { key locale value outdated } userErrors { field message code }
  }
}`;

async function shopWithPolicy() {
  const shop = testShop();
  await shop.admin(writePolicy, { body: '<p>21 days</p>' });
  const id = [...shop.context.state.shopPolicies.values()][0]?.id ?? '';
  const translation = {
    key: 'body',
    locale: 'fr',
    value: '<p>21 jours</p>',
    translatableContentDigest: contentDigest('<p>21 days</p>'),
  };
  return { shop, id, translation };
}

test('a policy that was never written is not there; once written its body alone can be translated, and it cannot be deleted', async () => {
  const shop = testShop();
  const policies = '{ shop { shopPolicies { type body } } }';
  expect((await shop.admin(policies)).data).toEqual({ shop: { shopPolicies: [] } });
  await shop.admin(writePolicy, { body: '<p>21 days</p>' });
  const id = [...shop.context.state.shopPolicies.values()][0]?.id;
  expect((await shop.admin(read, { id, locale: 'fr' })).data).toEqual({
    translatableResource: {
      translatableContent: [
        {
          key: 'body',
          value: '<p>21 days</p>',
          digest: contentDigest('<p>21 days</p>'),
          locale: 'en',
          type: 'HTML',
        },
      ],
      translations: [],
    },
  });
  await shop.admin(writePolicy, { body: '' });
  expect((await shop.admin(policies)).data).toEqual({
    shop: { shopPolicies: [{ type: 'REFUND_POLICY', body: '' }] },
  });
});

test('the largest body that passes has 524,287 bytes', async () => {
  const shop = testShop();
  const passes = (await shop.admin(writePolicy, { body: 'a'.repeat(524_287) })).data;
  expect(passes).toMatchObject({ shopPolicyUpdate: { userErrors: [] } });
  expect((await shop.admin(writePolicy, { body: 'a'.repeat(524_288) })).data).toMatchObject({
    shopPolicyUpdate: {
      shopPolicy: null,
      userErrors: [
        {
          field: ['shopPolicy', 'body'],
          message: 'Body is too big (maximum is 512 KB)',
          code: 'TOO_BIG',
        },
      ],
    },
  });
});

test('a translation is of one version of its text: it is outdated once that changes, and a digest of before is refused', async () => {
  const { shop, id, translation } = await shopWithPolicy();
  expect((await shop.admin(register, { id, list: [translation] })).data).toMatchObject({
    translationsRegister: { translations: [{ value: '<p>21 jours</p>', outdated: false }], userErrors: [] },
  });
  await shop.admin(writePolicy, { body: '<p>30 days</p>' });
  expect((await shop.admin(read, { id, locale: 'fr' })).data).toMatchObject({
    translatableResource: { translations: [{ value: '<p>21 jours</p>', outdated: true }] },
  });
  expect((await shop.admin(register, { id, list: [translation] })).data).toMatchObject({
    translationsRegister: {
      translations: null,
      userErrors: [{ message: 'Translatable content hash is invalid', code: 'INVALID_TRANSLATABLE_CONTENT' }],
    },
  });
});

test('a market has a translation of its own beside that of the language', async () => {
  const { shop, id, translation } = await shopWithPolicy();
  const canada = [...shop.context.state.markets.values()].find(({ name }) => name === 'Canada')?.id;
  const list = [translation, { ...translation, value: '<p>21 jours, au Canada</p>', marketId: canada }];
  await shop.admin(register, { id, list });
  const shown = async (marketId: string | undefined) =>
    (await shop.admin(read, { id, locale: 'fr', marketId })).data;
  expect(await shown(canada)).toMatchObject({
    translatableResource: { translations: [{ value: '<p>21 jours, au Canada</p>', market: { id: canada } }] },
  });
  expect(await shown(undefined)).toMatchObject({
    translatableResource: { translations: [{ value: '<p>21 jours</p>', market: null }] },
  });
});

test.each([
  ['a language that the shop has not', { locale: 'de' }, 'locale', 'INVALID_LOCALE_FOR_SHOP'],
  ['the shop’s own language', { locale: 'en' }, 'locale', 'INVALID_LOCALE_FOR_SHOP'],
  ['a market that is none', { marketId: 'gid://shopify/Market/99' }, 'marketId', 'MARKET_DOES_NOT_EXIST'],
  ['a title of a policy', { key: 'title' }, 'key', 'INVALID_KEY_FOR_MODEL'],
  ['nothing', { value: ' ' }, 'value', 'FAILS_RESOURCE_VALIDATION'],
])('no translation is registered for %s', async (_what, changed, field, code) => {
  const { shop, id, translation } = await shopWithPolicy();
  const list = [translation, { ...translation, ...changed }];
  expect((await shop.admin(register, { id, list })).data).toMatchObject({
    translationsRegister: { userErrors: [{ field: ['translations', '1', field], code }] },
  });
  expect(shop.context.state.translations.size).toBe(0);
});
