import { expect, test } from 'vitest';

import * as bulkRoute from '../../app/routes/app.requests_.bulk/route.ts';
import { database } from '../../app/database.server.ts';
import { merchantRequest } from '../../app/testing/merchant.ts';
import { ask } from './customer.fixture.ts';
import { arrive, paidBack, price, sell, ship } from './order.fixture.ts';
import { domain, moveTo, openWorld, work } from './world.fixture.ts';

const at = '/app/requests/bulk';
const context = { params: {}, context: {} };

async function preview(step: string, ids: readonly string[], answer = '') {
  const query = new URLSearchParams({ do: step, ids: ids.join(' '), answer });
  return bulkRoute.loader({ request: merchantRequest(domain, `${at}?${query.toString()}`), ...context });
}

async function press(
  step: string,
  ids: readonly string[],
  { lines }: Awaited<ReturnType<typeof preview>>,
  answer = '',
) {
  const said = lines.filter(({ happens }) => happens).map(({ id, words }) => [id, words] as const);
  const form = {
    do: step,
    ids: ids.join(' '),
    answer,
    token: 'bulk form',
    said: JSON.stringify(Object.fromEntries(said)),
  };
  return (await bulkRoute.action({ request: merchantRequest(domain, at, form), ...context })).data;
}

/** Two orders whose prices have fallen by $20, and one whose parcel is missing. */
async function waiting() {
  const world = await openWorld('2026-10-01T17:00:00Z');
  const first = await sell(world, { lines: [{ variant: 3 }] });
  const second = await sell(world, { lines: [{ variant: 3 }], email: 'bo@example.com' });
  await moveTo(world, '2026-10-02T19:00:00Z');
  for (const order of [first, second]) await ship(world, order);
  await moveTo(world, '2026-10-05T19:00:00Z');
  for (const order of [first, second]) await arrive(world, order);
  price(world, 3, { price: 80_00 });
  const fallen = [];
  for (const order of [first, second])
    fallen.push(await ask(world, order, { kind: 'price-adjustment', line: order.lines[0]?.id ?? '' }));
  return { world, first, second, fallen };
}

test('[PRICE-01] [MISS-04] approving many says what goes back for each and in all, and that is what goes back', async () => {
  const { world, first, second, fallen } = await waiting();
  const other = await sell(world, { lines: [{ variant: 3 }], email: 'cy@example.com' });
  await ship(world, other);
  await arrive(world, other);
  await moveTo(world, '2026-10-13T19:00:00Z');
  const missing = await ask(world, other, { kind: 'missing-parcel', checked: 'yes' });
  const ids = [...fallen, missing];
  const said = await preview('approved', ids);
  expect(said.sum).toBe('refunds of $40.00, invoices for $25.00');
  expect(said.lines.map(({ words }) => words)).toEqual([
    'approved: the difference is paid back, and the customer is told. Refund $20.00.',
    'approved: the difference is paid back, and the customer is told. Refund $20.00.',
    'approved: a draft order sends it again, and the customer gets an invoice where something is due. Send invoice for $25.00.',
  ]);
  expect(await press('approved', ids, said)).toMatchObject({ done: '3 requests approved', left: [] });
  await work(world);
  for (const order of [first, second]) expect(paidBack(world, order).toPayments).toBe(20_00);
});

test('[PRICE-01] where another amount would move by now nothing moves for that one, which says so; the others are done', async () => {
  const { world, first, second, fallen } = await waiting();
  const said = await preview('approved', fallen);
  const [line] = said.lines;
  if (!line) throw new Error('Nothing was said.');
  const before = { ...line, words: line.words.replace('$20.00', '$30.00') };
  const { left, done } = await press('approved', fallen, {
    ...said,
    lines: [before, ...said.lines.slice(1)],
  });
  expect(done).toBe('1 request approved');
  expect(left.map(({ id }) => id)).toEqual([fallen[0]]);
  expect(left[0]?.words).toContain('Refund $20.00.');
  await work(world);
  expect([paidBack(world, first).toPayments, paidBack(world, second).toPayments]).toEqual([0, 20_00]);
});

test('[FORM-01] a saved answer to many is said word for word before it is sent, each in its customer’s language; where it has none of it, it stays', async () => {
  const world = await openWorld('2026-10-01T17:00:00Z');
  const first = await sell(world, { lines: [{ variant: 3 }] });
  const second = await sell(world, { lines: [{ variant: 3 }], email: 'bo@example.com', locale: 'fr' });
  const ids = [
    await ask(world, first, { kind: 'question', message: 'Hello?' }),
    await ask(world, second, { kind: 'question', message: 'Allô ?' }, 'fr'),
  ];
  await database.savedAnswer.create({
    data: {
      ...{ shop: domain, id: 'soon', title: 'Soon', text: 'We look into {order}.', kind: null },
      texts: {},
    },
  });
  const said = await preview('answered', ids, 'soon');
  expect(said.lines.map(({ happens }) => happens)).toEqual([true, false]);
  expect(said.lines[0]?.words).toBe(`is written: “We look into ${first.name}.”`);
  expect(said.lines[1]?.words).toContain('written in English only');
  const before = world.mails.length;
  expect((await press('answered', ids, said, 'soon')).done).toBe('1 request answered');
  await work(world);
  expect(world.mails.slice(before).map(({ text }) => text.includes(`We look into ${first.name}.`))).toEqual([
    true,
  ]);
});
