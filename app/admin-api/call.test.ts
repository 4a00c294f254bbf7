import { GraphqlQueryError, HttpInternalError, HttpThrottlingError } from '@shopify/shopify-api';
import { expect, test, vi } from 'vitest';

import { callAdmin } from './call.ts';
import type { Admin, AdminAnswer } from './call.ts';
import { mailSenderDocument } from './shop.ts';
import { transportOf } from './transport.server.ts';

const callShop = (admin: Admin) => callAdmin(admin, mailSenderDocument, {});
const primaryDomain = { url: 'https://aallyn.example' };
const shop = { name: 'AALLYN', contactEmail: 'care@aallyn.example', primaryDomain };

const answered = (body: unknown, status = 200): AdminAnswer => ({
  kind: 'answered',
  status,
  body,
  retryAfter: null,
});
const good = answered({ data: { shop } });
const throttled = (needed: number, available: number): AdminAnswer =>
  answered({
    errors: [{ message: 'Throttled', extensions: { code: 'THROTTLED' } }],
    extensions: {
      cost: {
        requestedQueryCost: needed,
        throttleStatus: { maximumAvailable: 2000, currentlyAvailable: available, restoreRate: 100 },
      },
    },
  });

/** An Admin API that gives these answers in order, and remembers how long it was waited for. */
function answering(...answers: AdminAnswer[]): { readonly admin: Admin; readonly waits: number[] } {
  const waits: number[] = [];
  const send = () => Promise.resolve(answers.shift() ?? good);
  const wait = (milliseconds: number) => {
    waits.push(milliseconds);
    return Promise.resolve();
  };
  return { admin: { shop: 'aallyn.myshopify.com', send, wait }, waits };
}

test('good data is decoded', async () => {
  expect(await callShop(answering(good).admin)).toEqual({
    ok: true,
    value: { shop },
  });
});

test('THROTTLED waits until the bucket holds what the query costs, then asks again', async () => {
  const { admin, waits } = answering(throttled(150, 50), good);
  expect(await callShop(admin)).toMatchObject({ ok: true });
  expect(waits).toEqual([1000]);
});

test('HTTP 429 waits as long as Retry-After says', async () => {
  const { admin, waits } = answering({ kind: 'answered', status: 429, body: null, retryAfter: 2 }, good);
  expect(await callShop(admin)).toMatchObject({ ok: true });
  expect(waits).toEqual([2000]);
});

test('a shop that stays busy is given up after three tries', async () => {
  const { admin, waits } = answering(throttled(20, 0), throttled(20, 0), throttled(20, 0), good);
  expect(await callShop(admin)).toEqual({ ok: false, error: { kind: 'throttled' } });
  expect(waits).toHaveLength(2);
});

test('a wait of more than five seconds is left to a later try', async () => {
  const { admin, waits } = answering(throttled(1000, 0));
  expect(await callShop(admin)).toEqual({ ok: false, error: { kind: 'throttled' } });
  expect(waits).toEqual([]);
});

test('userErrors of a mutation are a refusal, even when the payload has no object', async () => {
  const errors = [{ field: ['metafields', '0', 'value'], message: 'is not JSON', code: 'INVALID_VALUE' }];
  const { admin } = answering(
    answered({ data: { metafieldsSet: { metafields: null, userErrors: errors } } }),
  );
  expect(await callShop(admin)).toEqual({ ok: false, error: { kind: 'refused', errors } });
});

test.each([
  ['a 5xx answer', answered('<html>', 503), 'unreachable'],
  ['no answer', { kind: 'unreachable', message: 'socket hang up' } as const, 'unreachable'],
  ['a revoked token', answered({ errors: 'Invalid API key' }, 401), 'unauthorized'],
  ['a GraphQL error', answered({ errors: [{ message: 'Access denied for validations' }] }), 'unexpected'],
  ['data of another shape', answered({ data: { shop: null } }), 'incomplete'],
  ['words instead of a list of errors', answered({ errors: 'Not Found' }), 'unexpected'],
  ['an answer that is no GraphQL', answered('<html>'), 'unusable'],
])('%s is a failure of its own kind', async (_, given, kind) => {
  const result = await callShop(answering(given).admin);
  expect(result.ok ? null : result.error.kind).toBe(kind);
});

const libraryThatThrows = (error: unknown): Admin => ({
  shop: 'aallyn.myshopify.com',
  send: transportOf(() => Promise.reject(error instanceof Error ? error : new Error(String(error)))),
  wait: vi.fn(),
});

test('what Shopify’s library throws for GraphQL errors is read as the answer it was', async () => {
  const error = new GraphqlQueryError({
    message: 'Access denied',
    response: {},
    body: { errors: { graphQLErrors: [{ message: 'Access denied for validations' }] } },
  });
  expect(await callShop(libraryThatThrows(error))).toEqual({
    ok: false,
    error: { kind: 'unexpected', message: 'Access denied for validations' },
  });
});

const http = { message: 'no', statusText: '', body: {}, headers: {} };

test('what it throws for 5xx, 429 and a dead network is worth another try', async () => {
  const internal = await callShop(libraryThatThrows(new HttpInternalError({ ...http, code: 500 })));
  expect(internal).toEqual({ ok: false, error: { kind: 'unreachable', message: 'HTTP 500' } });
  const busy = new HttpThrottlingError({ ...http, code: 429, retryAfter: 30 });
  expect(await callShop(libraryThatThrows(busy))).toEqual({
    ok: false,
    error: { kind: 'throttled' },
  });
  expect(await callShop(libraryThatThrows(new Error('ECONNREFUSED')))).toEqual({
    ok: false,
    error: { kind: 'unreachable', message: 'the connection broke off' },
  });
});

test('what it throws for the merchant’s browser is passed on', async () => {
  const retry = new Response(null, {
    status: 401,
    headers: { 'X-Shopify-Retry-Invalid-Session-Request': '1' },
  });
  // oxlint-disable-next-line typescript/prefer-promise-reject-errors -- Shopify's library throws Responses
  const send = transportOf(() => Promise.reject(retry));
  await expect(send(mailSenderDocument, {})).rejects.toBe(retry);
});
