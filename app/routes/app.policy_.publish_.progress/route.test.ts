import { beforeEach, expect, test } from 'vitest';

import { beginRun } from '../../policy/publishing-page/run.server.ts';
import { database } from '../../database.server.ts';
import { installAlone } from '../../testing/admin-routes.ts';
import { merchantRequest } from '../../testing/merchant.ts';
import { shopWithApp } from '../../testing/shop-with-app.ts';
import * as route from './route.ts';

beforeEach(() => installAlone(shopWithApp('one.myshopify.com'), shopWithApp('two.myshopify.com')));

const look = async (shop: string) => {
  const request = merchantRequest(shop, '/app/policy/publish/progress');
  const answer: unknown = await (await route.loader({ request, params: {}, context: {} })).json();
  return answer;
};

test('how a publishing goes and ends is told to whoever asked for it, and to no other shop', async () => {
  const run = await beginRun(database, { shop: 'one.myshopify.com', user: '42' }, 1, new Date());
  await run.tell('rates');
  await run.end({ kind: 'published', version: 1 });
  expect(await look('one.myshopify.com')).toEqual({ run: { kind: 'published', version: 1 } });
  expect(await look('two.myshopify.com')).toEqual({ run: null });
  await run.forget();
  expect(await look('one.myshopify.com')).toEqual({ run: null });
});
