import { expect, test } from 'vitest';

import type { BulkPreview } from '../../app/after-sale/desk/bulk/bulk.server.ts';
import { saySum } from '../../app/after-sale/desk/bulk/say-sum.ts';
import { database } from '../../app/database.server.ts';
import { createRefund } from '../../app/admin-api/refunds.ts';
import * as bulkRoute from '../../app/routes/app.requests_.bulk/route.ts';
import * as previewRoute from '../../app/routes/app.requests_.bulk_.preview/route.ts';
import { bulkPreviewRequest, bulkRequest, saidOf } from '../../app/testing/bulk.ts';
import { ask, pieces } from './customer.fixture.ts';
import { arrive, paidBack, price, sell, ship } from './order.fixture.ts';
import { domain, moveTo, openWorld, work } from './world.fixture.ts';

const context = { params: {}, context: {} };

async function preview(step: string, ids: readonly string[], answer = '') {
  const request = bulkPreviewRequest(domain, step, ids, { answer });
  return (await previewRoute.action({ request, ...context })).data;
}

async function press(step: string, ids: readonly string[], said: BulkPreview, answer = '') {
  const form = { do: step, ids: ids.join(' '), answer, token: 'bulk form', said: saidOf(said) };
  return (await bulkRoute.action({ request: bulkRequest(domain, form), ...context })).data;
}

/** Two orders, of two customers, that have arrived. */
async function arrived() {
  const world = await openWorld('2026-10-01T17:00:00Z');
  const first = await sell(world, { lines: [{ variant: 3 }] });
  const second = await sell(world, { lines: [{ variant: 3 }], email: 'bo@example.com' });
  await moveTo(world, '2026-10-02T19:00:00Z');
  for (const order of [first, second]) await ship(world, order);
  await moveTo(world, '2026-10-05T19:00:00Z');
  for (const order of [first, second]) await arrive(world, order);
  return { world, first, second };
}

/** Two orders whose prices have fallen by $20, and that were asked about. */
async function waiting() {
  const { world, first, second } = await arrived();
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
  expect(saySum(said.lines.flatMap(({ amounts }) => amounts))).toBe('refunds of $40.00, invoices for $25.00');
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

test('[RET-03] what Shopify will not open by now is said before the press, and left out unless somebody ticks it', async () => {
  const { world, first, second } = await arrived();
  const back = { kind: 'return', remedy: 'refund', attested: 'yes' };
  const ids = [
    await ask(world, first, { ...back, ...pieces(first) }),
    await ask(world, second, { ...back, ...pieces(second) }),
  ];
  const refunded = first.lines.map(({ id }) => ({
    lineItemId: id,
    quantity: 1,
    restockType: 'NO_RESTOCK' as const,
  }));
  await createRefund(world.shop.admin, { orderId: first.id, refundLineItems: refunded }, 'by hand');
  const said = await preview('approved', ids);
  expect(said.lines.map(({ happens, hindrance }) => [happens, hindrance !== null])).toEqual([
    [true, true],
    [true, false],
  ]);
  expect(said.lines[0]?.hindrance).toContain('some of its items were paid back already');
  expect((await press('approved', ids, said)).done).toBe('1 request approved');
});
