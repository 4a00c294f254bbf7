import { Router } from 'express';
import { expect, test } from 'vitest';

import { visiting } from '../http.fixture.ts';
import { testShop } from '../test-shop.ts';
import { faultRoutes, type AskedFault } from './fault-routes.ts';
import { adminGraphqlRoutes } from './routes.ts';

const token = { token: 'shpat_1', kind: 'offline', scopes: ['write_products'], expiresAt: null } as const;

/** A shop over HTTP at which these things go wrong with the next calls of `TagsAdd`. */
async function shopWith(...faults: readonly AskedFault[]) {
  const local = testShop();
  const { context } = local;
  context.state.accessTokens.set(token.token, token);
  const visit = await visiting(Router().use(faultRoutes(context)).use(adminGraphqlRoutes(context)));
  const post = (path: string, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
    visit(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const planned = await post('/local-shop/faults', { operation: 'TagsAdd', faults });
  const id = 'gid://shopify/Product/3';
  return {
    planned,
    moveTo: (instant: string) => local.moveTo(instant),
    tags: () => context.state.products.get(id)?.tags,
    addTag: (operation = 'TagsAdd') =>
      post(
        '/admin/api/2026-07/graphql.json',
        {
          query: `mutation ${operation}($id: ID!) { tagsAdd(id: $id, tags: ["new"]) { userErrors { message } } }`,
          variables: { id },
        },
        { 'x-shopify-access-token': token.token },
      ),
  };
}

test('what goes wrong meets the calls of its operation in their order, and the shop answers after the last', async () => {
  const shop = await shopWith(
    { kind: 'none' },
    { kind: 'status', status: 429, headers: { 'retry-after': '2' } },
  );
  const statuses = [];
  for (const operation of ['Other', 'TagsAdd', 'TagsAdd', 'TagsAdd'])
    statuses.push((await shop.addTag(operation)).status);
  expect(statuses).toEqual([200, 200, 429, 200]);
});

test('a connection is cut before the change is made, or after', async () => {
  const shop = await shopWith({ kind: 'cut' }, { kind: 'cut', afterTheChange: true });
  await expect(shop.addTag()).rejects.toThrow();
  expect(shop.tags()).toEqual([]);
  await expect(shop.addTag()).rejects.toThrow();
  expect(shop.tags()).toEqual(['new']);
});

test('an app that is out of points is throttled in Shopify’s words until they have come back', async () => {
  const shop = await shopWith({ kind: 'out-of-points', seconds: 5 });
  expect(await (await shop.addTag()).json()).toMatchObject({
    errors: [{ message: 'Throttled', extensions: { code: 'THROTTLED' } }],
    extensions: { cost: { throttleStatus: { currentlyAvailable: -500, restoreRate: 100 } } },
  });
  expect(shop.tags()).toEqual([]);
  shop.moveTo('2026-11-23T10:00:06.000Z');
  await shop.addTag();
  expect(shop.tags()).toEqual(['new']);
});

test('a refusal has Shopify’s shape, and a page stands where GraphQL is expected', async () => {
  const shop = await shopWith(
    { kind: 'user-error', message: 'It is archived.' },
    { kind: 'html', status: 502 },
  );
  expect(await (await shop.addTag()).json()).toEqual({
    data: { tagsAdd: { userErrors: [expect.objectContaining({ message: 'It is archived.' })] } },
  });
  expect((await shop.addTag()).headers.get('content-type')).toContain('text/html');
});

test('a fault that there is not is refused', async () => {
  const { planned } = await shopWith({ kind: 'status', status: 0.5 });
  expect(planned.status).toBe(400);
});
