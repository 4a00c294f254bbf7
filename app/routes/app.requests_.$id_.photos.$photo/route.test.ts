import { beforeEach, expect, test } from 'vitest';

import { database } from '../../database.server.ts';
import { installAlone } from '../../testing/admin-routes.ts';
import { keepRequest } from '../../testing/kept-request.ts';
import { merchantRequest } from '../../testing/merchant.ts';
import { shopWithApp } from '../../testing/shop-with-app.ts';
import { loader } from './route.ts';

const one = 'one.myshopify.com';
const two = 'two.myshopify.com';

beforeEach(async () => {
  await database.afterSaleRequest.deleteMany();
  await installAlone(shopWithApp(one), shopWithApp(two));
});

test('a photo is served to its own shop, as what it is and never to be run', async () => {
  const id = await keepRequest(one);
  await database.requestPhoto.create({
    data: {
      ...{ shop: one, id: 'p1', requestId: id, type: 'image/png', bytes: new Uint8Array([1, 2]) },
      ...{ width: 1, height: 1, addedAt: new Date() },
    },
  });
  const open = (shop: string, photo = 'p1') =>
    loader({
      request: merchantRequest(shop, `/app/requests/${id}/photos/${photo}`),
      params: { id, photo },
      context: {},
    });
  const answer = await open(one);
  expect([...new Uint8Array(await answer.arrayBuffer())]).toEqual([1, 2]);
  expect(answer.headers.get('content-type')).toBe('image/png');
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
  await expect(open(two)).rejects.toMatchObject({ status: 404 });
  await expect(open(one, 'p2')).rejects.toMatchObject({ status: 404 });
});
