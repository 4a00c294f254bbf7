import { expect, test } from 'vitest';

import { database } from '../database.server.ts';
import { doRound, startRounds } from './rounds.server.ts';

const old = {
  shop: 'aallyn.myshopify.com',
  webhookId: 'w-1',
  topic: 'orders/create',
  body: Buffer.from('{}'),
};
const context = { database, reach: () => Promise.resolve(null) };
const bodies = () => database.webhookDelivery.count({ where: { body: { not: null } } });

test('rounds begin at the start, and end when they are stopped', async () => {
  await database.webhookDelivery.create({ data: { ...old, receivedAt: new Date('2020-01-01') } });
  const stop = startRounds(context);
  await expect.poll(bodies).toBe(0);
  await stop();
});

test('what fails in a round is said, and ends nothing', async () => {
  const noTime = new Date(Number.NaN);
  expect(await doRound(context, noTime)).toEqual([
    expect.stringMatching(/^looking what is wrong in shops: /),
    expect.stringMatching(/^erasing old bodies: /),
  ]);
});
