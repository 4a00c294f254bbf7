import { beforeEach, describe, expect, test } from 'vitest';

import { unauthenticated } from '../access/shopify.server.ts';
import { callAdmin } from '../admin-api/call.ts';
import type { Admin } from '../admin-api/call.ts';
import { tagsAddDocument } from '../admin-api/orders.ts';
import { transportOf } from '../admin-api/transport.server.ts';
import type { AdminGraphql } from '../admin-api/transport.server.ts';
import { database } from '../database.server.ts';
import * as faults from './admin-faults.ts';
import type { Fault } from './admin-faults.ts';
import { installAlone } from './admin-routes.ts';
import { atCall, shopWithApp } from './shop-with-app.ts';
import type { ShopWithApp } from './shop-with-app.ts';

// Most tests of the app meet the local shop without HTTP and without Shopify's library. Here they are held to both.
const every: readonly (readonly [string, Fault])[] = [
  ['throttled', faults.throttle()],
  ['throttled for longer than the app waits', faults.throttle(60)],
  ['HTTP 429', faults.status(429, { 'retry-after': '2' })],
  ['user errors', faults.userErrors('The order is archived.')],
  ['an unknown id', faults.unknownId],
  ['a missing scope', faults.denyScope('write_orders')],
  ['MAX_COST', faults.maxCost],
  ['no data', faults.withoutData],
  ['an empty answer', faults.empty],
  ['HTML with 200', faults.html(200)],
  ['HTML with 502', faults.html(502)],
  ['HTTP 500', faults.status(500)],
  ['HTTP 503', faults.status(503)],
  ['HTTP 402', faults.status(402)],
  ['HTTP 423', faults.status(423)],
  ['HTTP 401', faults.status(401)],
  ['a cut', faults.cut],
  ['a cut after the change', faults.cutAfterTheChange],
  ['a timeout', faults.timeout],
];

const product = 'gid://shopify/Product/3';
let shop: ShopWithApp;
let graphql: AdminGraphql;

beforeEach(async () => {
  await database.session.deleteMany();
  shop = shopWithApp();
  await installAlone(shop);
  ({ graphql } = (await unauthenticated.admin(shop.domain)).admin);
});

/** The same Admin API through Shopify's library and over HTTP. */
const overHttp = (): Admin => ({ ...shop.admin, send: transportOf(graphql) });

/** One that gives up soon: for what never comes alone, because on a busy machine whatever comes may take as long. */
const impatient = (): Admin => ({ ...shop.admin, send: transportOf(graphql, 0.1) });

const addTag = (admin: Admin) => callAdmin(admin, tagsAddDocument, { id: product, tags: ['new'] });
const tags = () => shop.state.products.get(product)?.tags;

/** What the app makes of a call at which something goes wrong each time, and what is true at the shop then. */
async function made(admin: Admin, fault: Fault) {
  shop.onOperation('DoorstepTagsAdd', fault, fault, fault);
  const result = await addTag(admin);
  // How a broken connection is worded is the system's matter.
  const error = result.ok ? null : result.error;
  const kept = error?.kind === 'unreachable' && !/^HTTP/.test(error.message) ? error.kind : error;
  return { kept, calls: shop.calls.length, tags: tags() };
}

describe.each(every)('%s', (_, fault) => {
  test('is the same to the app without HTTP as through Shopify’s library', async () => {
    const through = await made(fault.answer === 'silence' ? impatient() : overHttp(), fault);
    expect(through.kept).not.toBeNull();
    shop = shopWithApp();
    expect(await made(shop.admin, fault)).toEqual(through);
  });
});

test('an answer that is denied below its root is the same in both', async () => {
  const denied = faults.denyBelow('read_products');
  shop.onOperation('DoorstepTagsAdd', denied);
  const through = await addTag(overHttp());
  expect(through).toMatchObject({ ok: true });
  shop = shopWithApp();
  shop.onOperation('DoorstepTagsAdd', denied);
  expect(await addTag(shop.admin)).toEqual(through);
});

test('an answer without a fault is the same in both', async () => {
  const through = await addTag(overHttp());
  shop = shopWithApp();
  expect(await addTag(shop.admin)).toEqual(through);
  expect(tags()).toEqual(['new']);
});

test('only what is cut after the change has changed something', async () => {
  await made(shop.admin, faults.cut);
  expect(tags()).toEqual([]);
  await made(shop.admin, faults.cutAfterTheChange);
  expect(tags()).toEqual(['new']);
});

test('a fault meets the call that it is planned for, and no other', async () => {
  shop.onOperation('DoorstepTagsAdd', ...atCall(3, faults.status(503)));
  const outcomes = [];
  for (let call = 1; call <= 4; call += 1) outcomes.push((await addTag(shop.admin)).ok);
  expect(outcomes).toEqual([true, true, false, true]);
  expect(shop.mutations()).toHaveLength(4);
});
