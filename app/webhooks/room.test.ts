import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { expect, test } from 'vitest';

import { deliverTo } from '../testing/deliver.ts';
import { webhookBodies } from '../testing/webhook-bodies.ts';
import { webhookRequest } from '../testing/webhook.ts';
import { webhookAdapter } from './adapters/webhook.ts';
import { webhookEndpoint } from './endpoint.server.ts';
import { roomFor } from './room.ts';

test('what is taken of the memory is there for others once it is given back, and once only', () => {
  const open = roomFor(100);
  const [one, other] = [open(), open()];
  expect([one.take(60), other.take(60), other.take(40), one.take(1)]).toEqual([true, false, true, false]);
  one.giveBack();
  one.giveBack();
  expect([other.take(61), other.take(60)]).toEqual([false, true]);
});

const body = webhookBodies['orders/updated'];
const size = JSON.stringify(body).length;

test('while the memory for bodies is full a delivery is answered 503, and taken once another one is stored', async () => {
  const waiting: ((isStored: boolean) => void)[] = [];
  const commit = () =>
    waiting.length > 0
      ? Promise.resolve(true)
      : new Promise<boolean>((resolve) => void waiting.push(resolve));
  const answer = webhookEndpoint({
    ...{ adapter: webhookAdapter(['secret']), commit },
    openRoom: roomFor(2 * size - 1),
  });
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address: AddressInfo | string | null = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const post = () => deliverTo(`http://127.0.0.1:${port}`, webhookRequest('orders/updated', body));

  const first = post();
  await expect.poll(() => waiting).toHaveLength(1);
  const full = await post();
  expect([full.status, full.headers.get('retry-after'), await full.text()]).toEqual([
    ...[503, '1', 'Too much at once'],
  ]);
  waiting[0]?.(true);
  expect((await first).status).toBe(200);
  expect((await post()).status).toBe(200);

  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});
