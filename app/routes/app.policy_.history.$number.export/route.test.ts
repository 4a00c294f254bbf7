import { aallyn } from '@doorstep/policy';
import { beforeEach, expect, test } from 'vitest';

import { readPolicyFile } from '../../policy/import/read-file.ts';
import { installAlone } from '../../testing/admin-routes.ts';
import { merchantRequest } from '../../testing/merchant.ts';
import { publishFor } from '../../testing/policy.ts';
import { shopWithApp } from '../../testing/shop-with-app.ts';
import * as route from './route.ts';

const one = 'one.myshopify.com';
const two = 'two.myshopify.com';

beforeEach(async () => {
  await installAlone(shopWithApp(one), shopWithApp(two));
  await publishFor(one);
});

const exported = (shop: string, number: string) =>
  route.loader({
    request: merchantRequest(shop, `/app/policy/history/${number}/export`),
    ...{ params: { number }, context: {} },
  });

test('a version is exported to a file named for the shop, the version and its date, which can be imported', async () => {
  const file = await exported(one, '1');
  expect(file.headers.get('content-disposition')).toBe(
    'attachment; filename="one-policy-v1-2026-10-31.json"',
  );
  expect(readPolicyFile(await file.text())).toEqual({ ok: true, value: aallyn });
});

test('a shop exports its own versions alone', async () => {
  const refused: unknown = await exported(two, '1').catch((thrown: unknown) => thrown);
  expect(refused instanceof Response && refused.status).toBe(404);
});
