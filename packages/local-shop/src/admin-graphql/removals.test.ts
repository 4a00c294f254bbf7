import { expect, test } from 'vitest';

import { testShop } from '../test-shop.ts';

// What is deleted goes with what belongs to it, as Shopify's reference says of each mutation.

test('with a validation its metafields go', async () => {
  const shop = testShop();
  const metafields = [{ namespace: '$app', key: 'rules', type: 'json', value: '{}' }];
  const validation = { functionHandle: 'conformance-validation', title: 'Rules', enable: true, metafields };
  await shop.admin(
    'mutation ($validation: ValidationCreateInput!) { validationCreate(validation: $validation) { userErrors { message } } }',
    { validation },
  );
  const { validations, metafields: stored } = shop.context.state;
  expect(stored.size).toBe(1);
  await shop.admin('mutation ($id: ID!) { validationDelete(id: $id) { deletedId } }', {
    id: [...validations.keys()][0],
  });
  expect([validations.size, stored.size]).toEqual([0, 0]);
});

test('a product is deleted once, with its variants, and the app is told', async () => {
  const shop = testShop();
  const remove = () =>
    shop.admin(
      'mutation { productDelete(input: { id: "gid://shopify/Product/3" }) { deletedProductId userErrors { field message } } }',
    );
  expect(await remove()).toMatchObject({
    data: { productDelete: { deletedProductId: 'gid://shopify/Product/3', userErrors: [] } },
  });
  expect(shop.events.map(({ topic }) => topic)).toEqual(['products/delete']);
  expect(await remove()).toMatchObject({
    data: {
      productDelete: {
        deletedProductId: null,
        userErrors: [{ field: ['id'], message: 'Product does not exist' }],
      },
    },
  });
});

const define =
  'mutation ($definition: MetafieldDefinitionInput!) { metafieldDefinitionCreate(definition: $definition) { userErrors { code } } }';
const forget = `mutation ($all: Boolean!) {
  metafieldDefinitionDelete(identifier: { ownerType: SHOP, namespace: "$app", key: "note" }, deleteAllAssociatedMetafields: $all) {
    deletedDefinitionId
    userErrors { code }
  }
}`;

test('a definition in a reserved namespace is not deleted while somebody carries a value, unless the values go, too', async () => {
  const shop = testShop();
  const definition = { ownerType: 'SHOP', namespace: '$app', key: 'note', name: 'Note', type: 'json' };
  await shop.admin(define, { definition });
  const { state } = shop.context;
  await shop.admin(
    'mutation ($metafields: [MetafieldsSetInput!]!) { metafieldsSet(metafields: $metafields) { userErrors { message } } }',
    { metafields: [{ ownerId: state.shop.id, namespace: '$app', key: 'note', type: 'json', value: '1' }] },
  );
  const refused = { userErrors: [{ code: 'RESERVED_NAMESPACE_ORPHANED_METAFIELDS' }] };
  expect(await shop.admin(forget, { all: false })).toMatchObject({
    data: { metafieldDefinitionDelete: refused },
  });
  expect(await shop.admin(forget, { all: true })).toMatchObject({
    data: { metafieldDefinitionDelete: { userErrors: [] } },
  });
  expect([state.metafieldDefinitions.size, state.metafields.size]).toEqual([0, 0]);
});

test('metafieldsDelete says null for what is not there, and leaves what is another app’s', async () => {
  const shop = testShop();
  const remove = (namespace: string) =>
    shop.admin(
      'mutation ($metafields: [MetafieldIdentifierInput!]!) { metafieldsDelete(metafields: $metafields) { deletedMetafields { key } userErrors { message } } }',
      { metafields: [{ ownerId: shop.context.state.shop.id, namespace, key: 'note' }] },
    );
  expect(await remove('$app')).toMatchObject({ data: { metafieldsDelete: { deletedMetafields: [null] } } });
  expect(await remove('app--1')).toMatchObject({ data: { metafieldsDelete: { deletedMetafields: null } } });
});

test('the languages of the shop and its codes are told with what they combine with', async () => {
  const shop = testShop();
  const query = `{
    shopLocales(published: true) { locale primary }
    codeDiscountNodes(first: 5, query: "status:active") {
      nodes { codeDiscount { ... on DiscountCodeBasic { title combinesWith { shippingDiscounts } codes(first: 1) { nodes { code } } } } }
    }
  }`;
  const answer = await shop.admin(query);
  expect(answer.errors).toBeUndefined();
  expect(answer.data).toMatchObject({
    shopLocales: [{ locale: 'en', primary: true }, { locale: 'fr', primary: false }, {}, {}, {}, {}, {}],
    codeDiscountNodes: {
      nodes: [
        {
          codeDiscount: {
            title: '10 % off',
            combinesWith: { shippingDiscounts: true },
            codes: { nodes: [{ code: 'WELCOME10' }] },
          },
        },
        {},
      ],
    },
  });
});
