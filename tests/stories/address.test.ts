import { expect, test } from 'vitest';

import { database } from '../../app/database.server.ts';
import { action as giveAddress } from '../../app/routes/proxy.address.$token/route.tsx';
import { proxyRequest } from '../../app/testing/proxy.ts';
import { orderAt } from '../../app/testing/shop-orders.ts';
import { ask, inAccount, stateBehind } from './customer.fixture.ts';
import { atDesk, casesLeft } from './desk.fixture.ts';
import { sell, ship } from './order.fixture.ts';
import { openWorld, work } from './world.fixture.ts';
import type { World } from './world.fixture.ts';

const typed = { address1: '9 Oak Street', address2: '', city: 'Dayton', zip: '45402' };
const pageIn = (text: string) => /\/address\/([\w.-]+)/.exec(text)?.[1] ?? '';

async function give(world: World, token: string, form: Readonly<Record<string, string>> = typed) {
  const request = proxyRequest({ path: `/address/${token}`, form });
  const answer = await giveAddress({ request, params: { token }, context: {} });
  await work(world);
  return answer.text();
}

/** An order of which its customer has asked that it goes elsewhere. */
async function asked() {
  const world = await openWorld('2026-10-01T17:00:00Z');
  const order = await sell(world, { lines: [{ variant: 3 }] });
  const id = await ask(world, order, { kind: 'address', message: 'I have moved.' });
  const mail = world.mails.at(-1)?.text ?? '';
  const address = () => orderAt(world.shop, order.id).shippingAddress;
  return { world, order, id, mail, address };
}

test('[ADDR-02] whoever asks for another address is led to the page that judges it as checkout does; what they give is on the order, and the desk reads it', async () => {
  const { world, order, id, mail, address } = await asked();
  expect(mail).toContain('you can give the right address yourself');
  expect(await stateBehind(mail)).toContain('Give the right address');
  expect((await inAccount(order, { do: 'show' })).page?.requests).toHaveLength(1);
  const token = pageIn(mail);
  await give(world, token, { ...typed, address1: 'PO Box 12' });
  expect(address()?.address1).toBe('12 Elm Street');
  await give(world, token);
  expect(address()).toMatchObject({ address1: '9 Oak Street', zip: '45402' });
  const { given } = await atDesk(id);
  expect(given.map(({ lines, isWritten }) => [lines[0], isWritten])).toEqual([['9 Oak Street', true]]);
  expect(await casesLeft()).toEqual([]);
});

test('[ADDR-01] [ADDR-02] an address that was refused stands with the request, with why; once a right one is on the order the request is settled by itself, and its customer is told once', async () => {
  const { world, id, mail } = await asked();
  const token = pageIn(mail);
  for (let time = 0; time < 2; time += 1) await give(world, token, { ...typed, address1: 'PO Box 12' });
  const [tried, ...others] = (await atDesk(id)).history;
  expect(others.filter(({ text }) => text?.includes('refused'))).toEqual([]);
  expect(tried?.what).toBe('The customer noted something');
  expect(tried?.text).toMatch(/^An address that was refused \(ADDR-01: .+\):\nPO Box 12\n/);
  const before = world.mails.length;
  await give(world, token);
  await work(world);
  const { stage, history } = await atDesk(id);
  expect([stage.words, history[0]?.what]).toEqual([
    'Settled',
    'The customer gave an address that is on the order now',
  ]);
  const told = world.mails
    .slice(before)
    .filter(({ text }) => text.includes('goes to the address that you gave'));
  expect(told).toHaveLength(1);
  expect(await database.auditEntry.count({ where: { kind: 'request-moved' } })).toBe(1);
});

test('[ADDR-02] once it has left the page says so, and changes nothing', async () => {
  const { world, order, mail, address } = await asked();
  await ship(world, order);
  expect(await give(world, pageIn(mail))).toContain('This order is on its way');
  expect(address()?.address1).toBe('12 Elm Street');
});
