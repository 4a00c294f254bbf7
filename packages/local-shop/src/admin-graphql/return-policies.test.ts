import { expect, test } from 'vitest';

import { defaultReturnPolicy } from '../state/return-policies.ts';
import { testApp, testShop } from '../test-shop.ts';
import { executeAdminGraphql } from './execute.ts';

const request = {
  query:
    '{ returnPolicyProfiles(first: 5) { nodes { default name returnRules { returnWindowDays } editRules { canAcceptEdits } } } }',
  variables: {},
  operationName: null,
};

test('return rules are told in the version that has them, and every shop has a default profile of which nothing is set', async () => {
  const { context } = testShop();
  const answer = await executeAdminGraphql(context, request, testApp.scopes, '2026-10');
  expect(answer.data).toEqual({
    returnPolicyProfiles: { nodes: [{ default: true, name: null, returnRules: null, editRules: null }] },
  });
});

test('a profile of its own names the markets that it is assigned to', async () => {
  const { context } = testShop();
  const [market] = context.state.markets.values();
  if (!market) throw new Error('The shop has no market.');
  const own = { ...defaultReturnPolicy, id: 'gid://shopify/ReturnPolicyProfile/2', default: false };
  context.state.returnPolicyProfiles.set(own.id, { ...own, name: 'Near', marketIds: [market.id] });
  const query = '{ returnPolicyProfiles(first: 5) { nodes { name markets { id name } } } }';
  const answer = await executeAdminGraphql(context, { ...request, query }, testApp.scopes, '2026-10');
  expect(answer.data).toEqual({
    returnPolicyProfiles: {
      nodes: [
        { name: null, markets: [] },
        { name: 'Near', markets: [{ id: market.id, name: market.name }] },
      ],
    },
  });
});

test('the version before does not know them, and without the scope nobody reads them', async () => {
  const { context } = testShop();
  const before = await executeAdminGraphql(context, request, testApp.scopes);
  expect(before.errors).toMatchObject([
    { message: "Field 'returnPolicyProfiles' doesn't exist on type 'QueryRoot'" },
  ]);
  const without = await executeAdminGraphql(context, request, ['write_products'], '2026-10');
  expect(without.errors).toMatchObject([{ extensions: { code: 'ACCESS_DENIED' } }]);
});
