import { Router } from 'express';
import { expect, test } from 'vitest';

import { visiting } from '../http.fixture.ts';
import { testShop } from '../test-shop.ts';
import { faultRoutes, type AskedStorm } from './fault-routes.ts';
import { mutationsAsked } from './mutation-ledger.ts';
import { adminGraphqlRoutes } from './routes.ts';

const token = { token: 'shpat_1', kind: 'offline', scopes: ['write_products'], expiresAt: null } as const;
const id = 'gid://shopify/Product/3';

/** A shop over HTTP, and an app that adds a tag to a product. */
async function shop() {
  const { context } = testShop();
  context.state.accessTokens.set(token.token, token);
  const visit = await visiting(Router().use(faultRoutes(context)).use(adminGraphqlRoutes(context)));
  const post = (path: string, body: unknown, init: RequestInit = {}) =>
    visit(path, {
      method: 'POST',
      body: JSON.stringify(body),
      ...init,
      headers: { 'content-type': 'application/json', 'x-shopify-access-token': token.token },
    });
  const addTag = async (tag: string, operation = 'TagsAdd', signal?: AbortSignal): Promise<string> => {
    const query = `mutation ${operation}($id: ID!, $tag: String!) { tagsAdd(id: $id, tags: [$tag]) { userErrors { message } } }`;
    const answer = await post(
      '/admin/api/2026-07/graphql.json',
      { query, variables: { id, tag } },
      { signal: signal ?? null },
    ).catch((error: unknown) =>
      error instanceof Error && error.name === 'AbortError' ? 'nothing' : 'cut off',
    );
    if (typeof answer === 'string') return answer;
    const text = await answer.text();
    return text.includes('THROTTLED') ? 'throttled' : String(answer.status);
  };
  return {
    context,
    addTag,
    visit,
    storm: async (asked: AskedStorm) => (await post('/local-shop/storm', asked)).status,
    throttling: (plan: string | null) => post('/local-shop/throttling', { plan }),
  };
}

const heavy = { throttled: 0.4, failed: 0.2, cut: 0.1, cutAfterTheChange: 0.1 };

test('a storm does to the same calls the same things for the same seed, and every kind of them', async () => {
  const { addTag, storm } = await shop();
  const answers = async (seed: number): Promise<readonly string[]> => {
    await storm({ seed, shares: heavy });
    const all: string[] = [];
    for (let call = 0; call < 30; call += 1) all.push(await addTag(`tag ${call}`));
    return all;
  };
  const first = await answers(1);
  expect(await answers(1)).toEqual(first);
  expect(await answers(2)).not.toEqual(first);
  expect(new Set(first)).toEqual(new Set(['200', 'throttled', '502', '503', 'cut off']));
});

test('a storm over some operations spares the others, and ends', async () => {
  const { addTag, storm } = await shop();
  await storm({ seed: 1, operations: ['TagsAdd'], shares: { failed: 1 } });
  expect(await addTag('a', 'Other')).toBe('200');
  expect(['502', '503']).toContain(await addTag('a'));
  await storm(null);
  expect(await addTag('a')).toBe('200');
});

test('an API that hangs says nothing, whether it has made the change or not, and the ledger tells', async () => {
  const { addTag, storm, context } = await shop();
  const impatient = new AbortController();
  await storm({ seed: 1, shares: { hung: 1 } });
  const lost = addTag('lost', 'TagsAdd', impatient.signal);
  await expect.poll(() => context.state.storm?.state).not.toBe(1);
  await storm({ seed: 1, shares: { hungAfterTheChange: 1 } });
  const made = addTag('made', 'TagsAdd', impatient.signal);
  await expect
    .poll(() => mutationsAsked(context, 'tagsAdd'))
    .toMatchObject([{ arguments: { id, tags: ['made'] }, done: 1 }]);
  impatient.abort();
  expect(await Promise.all([lost, made])).toEqual(['nothing', 'nothing']);
});

test('the ledger lists each mutation with its arguments once, and how often it was done or refused', async () => {
  const { addTag, visit } = await shop();
  for (const tag of ['a', 'a', 'b', 'x'.repeat(41)]) await addTag(tag);
  const listed: unknown = await (await visit('/local-shop/mutations?mutation=tagsAdd')).json();
  expect(listed).toMatchObject([
    { mutation: 'tagsAdd', arguments: { tags: ['a'] }, done: 2, refused: 0 },
    { arguments: { tags: ['b'] }, done: 1, refused: 0 },
    { done: 0, refused: 1 },
  ]);
  expect(await (await visit('/local-shop/mutations?mutation=refundCreate')).json()).toEqual([]);
});

test('a shop has the points of its plan, or as many as are asked for', async () => {
  const { addTag, throttling, context } = await shop();
  await throttling('Advanced');
  expect(context.state.shop.plan).toBe('Advanced');
  context.state.queryBucket = { available: -1000, at: context.now() };
  expect(await addTag('a')).toBe('throttled');
  await throttling(null);
  context.state.queryBucket = { available: -1000, at: context.now() };
  expect(await addTag('a')).toBe('200');
});

test('a storm of more than everything is refused', async () => {
  const { storm } = await shop();
  expect(await storm({ seed: 1, shares: { cut: 0.6, failed: 0.6 } })).toBe(400);
});
