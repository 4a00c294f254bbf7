import { createServer } from 'node:http';
import type { Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import '@shopify/shopify-api/adapters/node';
import { ApiVersion, Session, shopifyApi } from '@shopify/shopify-api';
import { getGlobalDispatcher, setGlobalDispatcher } from 'undici';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { readRecorded } from '../testing/recorded.ts';
import { callAdmin } from './call.ts';
import type { Admin } from './call.ts';
import { isPassing } from './failure.ts';
import { holdFulfillmentOrder } from './fulfillment.ts';
import { jobTransportOf } from './job-transport.server.ts';
import { routeToLocalShop } from './route-to-local-shop.server.ts';
import { mailSenderDocument } from './shop.ts';
import { transportOf } from './transport.server.ts';

/** The bytes that Shopify gives, at the end of the real library and a real socket. */
type Answer = (response: ServerResponse) => void;

const shop = 'aallyn.myshopify.com';
const before = getGlobalDispatcher();
let answer: Answer;
let server: Server;

beforeAll(async () => {
  server = createServer((request, response) => {
    request.resume().on('end', () => answer(response));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address: AddressInfo | string | null = server.address();
  routeToLocalShop(`http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`);
});

afterAll(() => {
  setGlobalDispatcher(before);
  server.closeAllConnections();
  server.close();
});

const library = shopifyApi({
  apiKey: 'key',
  apiSecretKey: 'secret',
  apiVersion: ApiVersion.July26,
  hostName: 'doorstep.example.com',
  isEmbeddedApp: true,
  logger: { log: () => undefined },
});

/** As `unauthenticated.admin` calls it: nothing catches what the library throws. */
const byLibrary = (patienceSeconds?: number): Admin => {
  const session = new Session({ id: '1', shop, state: '', isOnline: false, accessToken: 'shpat_1' });
  const client = new library.clients.Graphql({ session });
  const graphql = async (query: string, options: object) =>
    new Response(JSON.stringify(await client.request(query, { ...options, retries: 0 })));
  return { shop, send: transportOf(graphql, patienceSeconds), wait: () => Promise.resolve() };
};

/** As jobs ask. */
const byItself = (patienceSeconds?: number): Admin => ({
  ...{ shop, send: jobTransportOf({ shop, accessToken: 'shpat_1' }, patienceSeconds) },
  wait: () => Promise.resolve(),
});

const ways = { byLibrary, byItself };
type Way = keyof typeof ways;

const callShop = (way: Way, patienceSeconds?: number) =>
  callAdmin(ways[way](patienceSeconds), mailSenderDocument, {});

const sends =
  (body: string, status = 200, type = 'application/json'): Answer =>
  (response) =>
    void response.writeHead(status, { 'content-type': type }).end(body);

/** What jobs, who ask by themselves, call otherwise. */
const kindsByItself: ReadonlyMap<string, string> = new Map([
  ['data: null beside no errors', 'unusable'],
  ['a connection that breaks within the answer', 'unreachable'],
]);

const refused = '{"data":{"order":{"userErrors":[{"field":null,"message":"No."}]}}}';
const withCode = (code: string) => JSON.stringify({ errors: [{ message: 'Sorry.', extensions: { code } }] });

test.each<[string, Answer, string, 'passes' | 'lasts']>([
  ['HTML with 200', sends('<html>Down for maintenance</html>', 200, 'text/html'), 'unusable', 'passes'],
  ['HTML that says it is JSON', sends('<html>'), 'unusable', 'passes'],
  ['an empty answer', sends(''), 'unusable', 'passes'],
  ['JSON that is cut off', sends('{"data":{"shop":{"na'), 'unusable', 'passes'],
  ['{}', sends('{}'), 'unusable', 'passes'],
  ['null', sends('null'), 'unusable', 'passes'],
  ['data: null', sends('{"data":null}'), 'unusable', 'passes'],
  // The library itself stumbles over a list of errors without any.
  ['data: null beside no errors', sends('{"data":null,"errors":[]}'), 'unreachable', 'passes'],
  ['INTERNAL_SERVER_ERROR', sends(withCode('INTERNAL_SERVER_ERROR')), 'unusable', 'passes'],
  ['TIMEOUT', sends(withCode('TIMEOUT')), 'unusable', 'passes'],
  ['THROTTLED', sends(withCode('THROTTLED')), 'throttled', 'passes'],
  ['402, a frozen shop', sends('{"errors":"Unavailable Shop"}', 402), 'unusable', 'passes'],
  ['408', sends('', 408), 'unreachable', 'passes'],
  ['423, a locked shop', sends('{"errors":"Locked"}', 423), 'unusable', 'passes'],
  ['429', sends('', 429), 'throttled', 'passes'],
  ['430', sends('', 430), 'throttled', 'passes'],
  ['500', sends('<html>', 500), 'unreachable', 'passes'],
  ['502', sends('<html>', 502), 'unreachable', 'passes'],
  ['503', sends('', 503), 'unreachable', 'passes'],
  ['504', sends('', 504), 'unreachable', 'passes'],
  ['a connection that is reset', (response) => response.socket?.destroy(), 'unreachable', 'passes'],
  [
    'a connection that breaks within the answer',
    (response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': 100 });
      response.write('{"data":');
      response.socket?.destroySoon();
    },
    'unusable',
    'passes',
  ],
  ['400', sends('{"errors":"Bad Request"}', 400), 'unexpected', 'lasts'],
  ['401', sends('{"errors":"Invalid API key or access token"}', 401), 'unauthorized', 'lasts'],
  ['403', sends('{"errors":"Forbidden"}', 403), 'unauthorized', 'lasts'],
  ['404', sends('{"errors":"Not Found"}', 404), 'unexpected', 'lasts'],
  ['ACCESS_DENIED', sends(withCode('ACCESS_DENIED')), 'unexpected', 'lasts'],
  ['an error without a code', sends('{"errors":[{"message":"Field is missing"}]}'), 'unexpected', 'lasts'],
  ['words instead of errors', sends('{"errors":"Not Found"}'), 'unexpected', 'lasts'],
  ['data of another shape', sends('{"data":{"shop":{"name":7}}}'), 'incomplete', 'lasts'],
  ['data without a field', sends('{"data":{"shop":{"name":"AALLYN"}}}'), 'incomplete', 'lasts'],
  ['null where something is', sends('{"data":{"shop":null}}'), 'incomplete', 'lasts'],
  ['a refusal', sends(refused), 'refused', 'lasts'],
])('%s is an answer of its kind', async (what, given, kind, lasting) => {
  answer = given;
  for (const way of ['byLibrary', 'byItself'] as const) {
    const result = await callShop(way);
    const own = way === 'byItself' ? kindsByItself.get(what) : undefined;
    expect(result).toMatchObject({ ok: false, error: { kind: own ?? kind } });
    expect(result.ok || isPassing(result.error)).toBe(lasting === 'passes');
  }
});

test.each(['byLibrary', 'byItself'] as const)(
  'an answer that never comes counts as none and passes, %s',
  async (way) => {
    answer = () => undefined;
    const result = await callShop(way, 0.05);
    expect(result).toMatchObject({ ok: false, error: { kind: 'unreachable' } });
  },
);

test('jobs wait as long as Shopify says', async () => {
  answer = (response) => void response.writeHead(429, { 'retry-after': '2.0' }).end();
  expect(await byItself().send('query Any { shop { id } }', {})).toMatchObject({
    status: 429,
    retryAfter: 2,
  });
});

test('a mutation that was carried out is done for the app, although a part of its answer is denied', async () => {
  const { answer: recorded } = readRecorded(
    'fulfillment-order-hold-validation',
    ...['workflows', 'validation', 'firstHold'],
  );
  answer = sends(JSON.stringify(recorded));
  const hold = { handle: 'appA-1', reason: 'OTHER', reasonNotes: 'A reason.' } as const;
  expect(
    await holdFulfillmentOrder(byLibrary(), 'gid://shopify/FulfillmentOrder/9652928282930', hold),
  ).toMatchObject({
    ok: true,
    value: { id: 'gid://shopify/FulfillmentHold/262926795058' },
  });
});

test.each(['byLibrary', 'byItself'] as const)('a good answer is one, %s', async (way) => {
  const primaryDomain = { url: 'https://aallyn.example' };
  const shop = { name: 'AALLYN', contactEmail: 'care@aallyn.example', primaryDomain };
  answer = sends(JSON.stringify({ data: { shop } }));
  expect(await callShop(way)).toEqual({ ok: true, value: { shop } });
});
