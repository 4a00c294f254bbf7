import { expect, test } from 'vitest';
import { z } from 'zod';

import { testShop, type TestShop } from '../test-shop.ts';

const long = (length: number): string => 'a'.repeat(length);

/** The field and code of each user error of the one mutation that was sent. */
async function problems(shop: TestShop, query: string, variables: Readonly<Record<string, unknown>>) {
  const { data, errors } = await shop.admin(query, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  const error = z.object({ field: z.array(z.string()).nullable(), message: z.string() });
  const payload = z.record(z.string(), z.object({ userErrors: z.array(error) }));
  const [root] = Object.values(payload.parse(JSON.parse(JSON.stringify(data))));
  return (root?.userErrors ?? []).map(({ field, message }) => `${field?.join('.') ?? ''}: ${message}`);
}

/**
 * Key and namespace: the description of MetafieldDefinitionInput in Shopify's schema of 2026-07 (2 to 64, 3 to 255). Name and
 * description: Shopify documents that they may be TOO_LONG, not at what length; 255 is our own expectation.
 */
test.each([
  ['key', 1, 'definition.key: Key is too short (minimum is 2 characters)'],
  ['key', 2, null],
  ['key', 64, null],
  ['key', 65, 'definition.key: Key is too long (maximum is 64 characters)'],
  ['namespace', 2, 'definition.namespace: Namespace is too short (minimum is 3 characters)'],
  ['namespace', 3, null],
  ['namespace', 255, null],
  ['namespace', 256, 'definition.namespace: Namespace is too long (maximum is 255 characters)'],
  ['name', 255, null],
  ['name', 256, 'definition.name: Name is too long (maximum is 255 characters)'],
  ['description', 255, null],
  ['description', 256, 'definition.description: Description is too long (maximum is 255 characters)'],
])('a metafield definition whose %s has %i characters', async (field, length, problem) => {
  const definition = { name: 'Note', namespace: 'notes', key: 'note', ownerType: 'ORDER', type: 'json' };
  const query = `mutation ($definition: MetafieldDefinitionInput!) {
    metafieldDefinitionCreate(definition: $definition) { createdDefinition { id } userErrors { field message code } }
  }`;
  const found = await problems(testShop(), query, { definition: { ...definition, [field]: long(length) } });
  expect(found).toEqual(problem === null ? [] : [problem]);
});

/**
 * Handles: matrixify.app/documentation/shopify-limits. That titles have the same limit is our own expectation. Collections are
 * not emulated here.
 */
test.each([
  ['title', 255, null],
  ['title', 256, 'title: Title is too long (maximum is 255 characters)'],
  ['handle', 255, null],
  ['handle', 256, 'handle: Handle is too long (maximum is 255 characters)'],
])('a product whose %s has %i characters, made and changed', async (field, length, problem) => {
  const shop = testShop();
  const [product] = shop.context.state.products.values();
  const create = `mutation ($product: ProductCreateInput!) { productCreate(product: $product) { product { id } userErrors { field message } } }`;
  const update = `mutation ($product: ProductUpdateInput!) { productUpdate(product: $product) { product { id } userErrors { field message } } }`;
  const expected = problem === null ? [] : [problem];
  const given = { title: 'Bag', [field]: long(length) };
  expect(await problems(shop, create, { product: given })).toEqual(expected);
  const changed = { id: product?.id, [field]: `${long(length - 1)}b` };
  expect(await problems(shop, update, { product: changed })).toEqual(expected);
});

/** Names: shopify.dev/docs/api/storefront/2026-07/objects/ProductOption. Values, field and words are our own expectation. */
test.each([
  ['an option', 255, 1, []],
  ['an option', 256, 1, ['input.productOptions.0.name: Option name is too long.']],
  ['a value', 1, 255, []],
  ['a value', 1, 256, ['input.productOptions.0.values.0.name: Option value name is too long.']],
])('a product with %s of %i and %i characters', async (_, option, value, expected) => {
  const query = `mutation ($input: ProductSetInput!) { productSet(input: $input, synchronous: true) { product { id } userErrors { field message code } } }`;
  const productOptions = [{ name: long(option), values: [{ name: long(value) }] }];
  expect(await problems(testShop(), query, { input: { title: 'Bag', productOptions } })).toEqual(expected);
});

/** DeliveryProfileInput serves both mutations in Shopify's schema; what is there to change or delete, a new profile has not. */
const group = 'gid://shopify/DeliveryLocationGroup/1';
const nested = (fields: object) => ({ locationGroupsToCreate: [{ locations: [], ...fields }] });
test.each([
  ['locationGroupsToUpdate', { locationGroupsToUpdate: [{ id: group }] }, 'profile.locationGroupsToUpdate'],
  ['locationGroupsToDelete', { locationGroupsToDelete: [group] }, 'profile.locationGroupsToDelete'],
  ['profileLocationGroups', { profileLocationGroups: [{ id: group }] }, 'profile.profileLocationGroups'],
  ['zonesToDelete', { zonesToDelete: ['gid://shopify/DeliveryZone/1'] }, 'profile.zonesToDelete'],
  [
    'methodDefinitionsToDelete',
    { methodDefinitionsToDelete: ['gid://shopify/DeliveryMethodDefinition/1'] },
    'profile.methodDefinitionsToDelete',
  ],
  [
    'conditionsToDelete',
    { conditionsToDelete: ['gid://shopify/DeliveryCondition/1'] },
    'profile.conditionsToDelete',
  ],
  [
    'zonesToUpdate',
    nested({ zonesToUpdate: [{ id: 'gid://shopify/DeliveryZone/1' }] }),
    'profile.locationGroupsToCreate.0.zonesToUpdate',
  ],
  [
    'locationsToRemove',
    nested({ locationsToRemove: ['gid://shopify/Location/1'] }),
    'profile.locationGroupsToCreate.0.locationsToRemove',
  ],
  [
    'methodDefinitionsToUpdate',
    nested({
      zonesToCreate: [{ methodDefinitionsToUpdate: [{ id: 'gid://shopify/DeliveryMethodDefinition/1' }] }],
    }),
    'profile.locationGroupsToCreate.0.zonesToCreate.0.methodDefinitionsToUpdate',
  ],
])('deliveryProfileCreate takes no %s', async (_, fields, path) => {
  const shop = testShop();
  const query = `mutation ($profile: DeliveryProfileInput!) { deliveryProfileCreate(profile: $profile) { profile { id } userErrors { field message } } }`;
  const { errors } = await shop.admin(query, { profile: { name: 'Bags', ...fields } });
  expect(JSON.stringify(errors)).toContain(`does not emulate the argument ${path}.`);
  expect(shop.context.state.deliveryProfiles.size).toBe(1);
});
