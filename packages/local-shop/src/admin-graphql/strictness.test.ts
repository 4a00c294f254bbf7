import { expect, test } from 'vitest';
import { z } from 'zod';

import { testShop } from '../test-shop.ts';

const messages = (answer: { readonly errors?: readonly unknown[] }): unknown =>
  z
    .array(z.object({ message: z.string() }))
    .parse(JSON.parse(JSON.stringify(answer.errors ?? [])))
    .map((error) => error.message);

test('an unknown field is an error in Shopify’s words', async () => {
  const answer = await testShop().admin('{ shop { nickname } }');
  expect(messages(answer)).toEqual(["Field 'nickname' doesn't exist on type 'Shop'"]);
});

test('a root field that is not emulated says so by its name', async () => {
  const answer = await testShop().admin('{ customers(first: 1) { nodes { id } } }');
  expect(messages(answer)).toEqual(['The local shop does not emulate QueryRoot.customers.']);
});

test('a field below that is not emulated says so instead of answering null', async () => {
  const answer = await testShop().admin('{ order: shop { id assignedCustomization: timezoneAbbreviation } }');
  expect(messages(answer)).toEqual(['The local shop does not emulate Shop.timezoneAbbreviation.']);
});

test('an input field that is real but not emulated is named, not ignored', async () => {
  const answer = await testShop().admin(
    'mutation { productCreate(product: { title: "Bag", templateSuffix: "wide" }) { product { id } } }',
  );
  expect(messages(answer)).toEqual(['The local shop does not emulate the argument product.templateSuffix.']);
});

test('a field whose scope the app lacks is refused', async () => {
  const shop = testShop();
  const { executeAdminGraphql } = await import('./execute.ts');
  const request = { query: '{ orders(first: 1) { nodes { id } } }', variables: {}, operationName: null };
  const answer = await executeAdminGraphql(shop.context, request, ['read_products']);
  expect(messages(answer)).toEqual([
    'Access denied for orders field. Required access: `read_orders` access scope.',
  ]);
});

test('a write scope includes its read scope', async () => {
  const answer = await testShop().admin('{ orders(first: 1) { nodes { id } } }');
  expect(answer.data).toEqual({ orders: { nodes: [] } });
});

test('a connection without first or last is refused', async () => {
  const answer = await testShop().admin('{ products { nodes { id } } }');
  expect(messages(answer)).toEqual(['you must provide one of first or last']);
});

test('a Decimal that is no number is refused', async () => {
  const answer = await testShop().admin(
    'mutation ($id: ID!, $profile: DeliveryProfileInput!) { deliveryProfileUpdate(id: $id, profile: $profile) { profile { id } } }',
    {
      id: 'gid://shopify/DeliveryProfile/1',
      profile: {
        locationGroupsToUpdate: [
          {
            id: 'gid://shopify/DeliveryLocationGroup/1',
            zonesToCreate: [
              {
                methodDefinitionsToCreate: [
                  { rateDefinition: { price: { amount: 'five', currencyCode: 'USD' } } },
                ],
              },
            ],
          },
        ],
      },
    },
  );
  expect(String(messages(answer))).toContain('invalid Decimal: "five"');
});

test('an enum value that does not exist is refused with those that do', async () => {
  const answer = await testShop().admin(
    'mutation ($product: ProductCreateInput!) { productCreate(product: $product) { product { id } } }',
    { product: { title: 'Bag', status: 'HIDDEN' } },
  );
  expect(String(messages(answer))).toContain(
    'Expected "HIDDEN" to be one of: ACTIVE, ARCHIVED, DRAFT, UNLISTED',
  );
});

test('every answer carries its cost and the state of the bucket', async () => {
  const answer = await testShop().admin(
    'mutation { tagsAdd(id: "gid://shopify/Order/0", tags: ["a"]) { node { id } } }',
  );
  expect(answer.extensions).toEqual({
    cost: {
      requestedQueryCost: 10,
      actualQueryCost: 10,
      throttleStatus: { maximumAvailable: 2000, currentlyAvailable: 1990, restoreRate: 100 },
    },
  });
});

const page = z.object({
  products: z.object({
    nodes: z.array(z.object({ handle: z.string() })),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string() }),
  }),
});

test('pages of a connection follow one another by cursor', async () => {
  const shop = testShop();
  const query =
    'query ($after: String) { products(first: 4, after: $after) { nodes { handle } pageInfo { hasNextPage endCursor } } }';
  const handles: string[] = [];
  let after: string | null = null;
  for (let turn = 0; turn < 3; turn += 1) {
    const { data }: { data?: unknown } = await shop.admin(query, { after });
    const { products } = page.parse(data);
    handles.push(...products.nodes.map((node) => node.handle));
    after = products.pageInfo.endCursor;
    expect(products.pageInfo.hasNextPage).toBe(turn < 2);
  }
  expect(new Set(handles).size).toBe(10);
});
