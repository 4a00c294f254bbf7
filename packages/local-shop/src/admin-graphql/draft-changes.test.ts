import { expect, test } from 'vitest';
import { z } from 'zod';

import { testShop } from '../test-shop.ts';

const SEEN = `id name status email note2 tags totalPriceSet { shopMoney { amount } } lineItems(first: 5) { nodes { title quantity } }`;
const CREATE = `mutation ($input: DraftOrderInput!) { draftOrderCreate(input: $input) { draftOrder { ${SEEN} } userErrors { field message } } }`;
const UPDATE = `mutation ($id: ID!, $input: DraftOrderInput!) {
  draftOrderUpdate(id: $id, input: $input) { draftOrder { ${SEEN} } userErrors { field message } } }`;
const input = {
  email: 'ana@example.com',
  tags: ['b', 'a'],
  lineItems: [{ title: 'Bag', quantity: 2, originalUnitPrice: '10.00' }],
};
const made = z.object({ draftOrderCreate: z.object({ draftOrder: z.looseObject({ id: z.string() }) }) });

async function drafted() {
  const shop = testShop();
  const plain = async (query: string, variables = {}): Promise<unknown> =>
    JSON.parse(JSON.stringify((await shop.admin(query, variables)).data));
  const { draftOrder } = made.parse(await plain(CREATE, { input })).draftOrderCreate;
  return { shop, plain, draftOrder };
}

test('a draft order is changed in what is named, and what is not named stays', async () => {
  const { plain, draftOrder, shop } = await drafted();
  expect(await plain(UPDATE, { id: draftOrder.id, input: { note: 'Twice' } })).toEqual({
    draftOrderUpdate: { draftOrder: { ...draftOrder, note2: 'Twice' }, userErrors: [] },
  });
  expect(
    await plain(UPDATE, {
      id: draftOrder.id,
      input: { lineItems: [{ title: 'Belt', quantity: 1, originalUnitPrice: '7.00' }] },
    }),
  ).toMatchObject({
    draftOrderUpdate: {
      draftOrder: {
        note2: 'Twice',
        totalPriceSet: { shopMoney: { amount: '7.0' } },
        lineItems: { nodes: [{ title: 'Belt' }] },
      },
    },
  });
  expect(shop.events.map(({ topic }) => topic)).toEqual([
    'draft_orders/create',
    'draft_orders/update',
    'draft_orders/update',
  ]);
});

test('a draft order that is not there, is without lines or has become an order is not changed', async () => {
  const { plain, draftOrder, shop } = await drafted();
  const refused = (message: string) => ({
    draftOrderUpdate: { draftOrder: null, userErrors: [expect.objectContaining({ message })] },
  });
  const unknown = 'gid://shopify/DraftOrder/1';
  expect(await plain(UPDATE, { id: unknown, input: {} })).toEqual(refused('Draft order does not exist'));
  expect(await plain(UPDATE, { id: draftOrder.id, input: { lineItems: [] } })).toEqual(
    refused('Add at least 1 product'),
  );
  await shop.admin('mutation ($id: ID!) { draftOrderComplete(id: $id) { userErrors { message } } }', {
    id: draftOrder.id,
  });
  expect(await plain(UPDATE, { id: draftOrder.id, input: {} })).toEqual(refused('This order has been paid'));
});

test('a draft order is calculated without being written down', async () => {
  const { plain, shop } = await drafted();
  const calculate = `mutation ($input: DraftOrderInput!) { draftOrderCalculate(input: $input) {
    calculatedDraftOrder { totalPriceSet { shopMoney { amount } } totalQuantityOfLineItems lineItems { title quantity custom } }
    userErrors { field message } } }`;
  expect(await plain(calculate, { input })).toEqual({
    draftOrderCalculate: {
      calculatedDraftOrder: {
        totalPriceSet: { shopMoney: { amount: '20.0' } },
        totalQuantityOfLineItems: 2,
        lineItems: [{ title: 'Bag', quantity: 2, custom: true }],
      },
      userErrors: [],
    },
  });
  expect(shop.context.state.draftOrders.size).toBe(1);
});

test('a draft order is written down once more, and both are deleted', async () => {
  const { plain, draftOrder, shop } = await drafted();
  const copy = await plain(
    `mutation ($id: ID!) { draftOrderDuplicate(id: $id) { draftOrder { ${SEEN} } userErrors { message } } }`,
    { id: draftOrder.id },
  );
  expect(copy).toMatchObject({
    draftOrderDuplicate: { draftOrder: { name: '#D2', status: 'OPEN', lineItems: draftOrder['lineItems'] } },
  });
  const ids = [...shop.context.state.draftOrders.keys()];
  await plain(
    'mutation ($ids: [ID!]) { draftOrderBulkDelete(ids: $ids) { job { done } userErrors { message } } }',
    {
      ids,
    },
  );
  expect(shop.context.state.draftOrders.size).toBe(0);
});
