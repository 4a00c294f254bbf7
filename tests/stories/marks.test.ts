import { aallyn } from '@doorstep/policy';
import { expect, test } from 'vitest';
import { z } from 'zod';

import { database } from '../../app/database.server.ts';
import { jsonOf } from '../../app/json.ts';
import type { Order } from '../../packages/local-shop/src/state/orders.ts';
import { ask, inAccount, pieces } from './customer.fixture.ts';
import { atDesk, move } from './desk.fixture.ts';
import { arrive, creditOf, paidBack, price, sell, ship } from './order.fixture.ts';
import { moveTo, openWorld } from './world.fixture.ts';
import type { World } from './world.fixture.ts';

const flash = aallyn.promotions.flashSale.tag;
const toReturn = (order: Order) => ({
  ...{ kind: 'return', remedy: 'refund', attested: 'yes' },
  ...pieces(order),
});

/** A bag of October 1 that was brought on the 5th, marked as it is set before. */
async function delivered(set: (world: World) => void) {
  const world = await openWorld('2026-10-01T17:00:00Z');
  set(world);
  const order = await sell(world, { lines: [{ variant: 3 }] });
  await ship(world, order);
  await moveTo(world, '2026-10-05T19:00:00Z');
  await arrive(world, order);
  return { world, order };
}

test('[RET-06] a tag that is taken off later does not make a flash-sale bag refundable, and one that is put on later takes no refund away', async () => {
  const sold = await delivered((world) => price(world, 3, { tags: [flash] }));
  price(sold.world, 3, { tags: [] });
  expect((await inAccount(sold.order, { do: 'send', ...toReturn(sold.order) })).status).toBe(422);
  const plain = await delivered((world) => price(world, 3, { tags: [] }));
  price(plain.world, 3, { tags: [flash, aallyn.protection.finalSaleTag] });
  expect((await inAccount(plain.order, { do: 'send', ...toReturn(plain.order) })).status).toBe(200);
});

test('[PRICE-01] [PRICE-02] what was sold at full price gets money back, although its new price is compared with the old one; a flash sale of today counts for no adjustment', async () => {
  const { world, order } = await delivered((each) => price(each, 3, { compareAtPrice: null }));
  price(world, 3, { price: 80_00, compareAtPrice: 100_01 });
  const adjustment = { kind: 'price-adjustment', line: order.lines[0]?.id ?? '' };
  const id = await ask(world, order, adjustment);
  await move(world, id, { step: 'approved' });
  expect(paidBack(world, order)).toEqual({ toPayments: 20_00, toCredit: 0, refunds: 1 });
  expect(creditOf(world, order)).toEqual([]);
  const later = await delivered((each) => price(each, 3, { price: 100_00, compareAtPrice: null, tags: [] }));
  price(later.world, 3, { price: 80_00, tags: [flash] });
  const refused = await inAccount(later.order, {
    ...{ do: 'send', kind: 'price-adjustment', line: later.order.lines[0]?.id ?? '' },
  });
  expect(refused.status).toBe(422);
});

test('[RET-06] an order of which nobody kept how it was marked goes by the marks of today, and the desk says so', async () => {
  const { world, order } = await delivered((each) => price(each, 3, { tags: [flash] }));
  const days = async () =>
    (await atDesk(await ask(world, order, { kind: 'question', message: 'Hello.' }))).order?.days;
  expect(await days()).not.toContain('marked');
  const row = await database.orderDecision.findFirstOrThrow({ where: { orderId: order.id } });
  const { soldAs, ...decision } = z
    .object({ soldAs: z.looseObject({ marks: z.unknown() }) })
    .loose()
    .parse(row.decision);
  const { marks: _, ...before } = soldAs;
  await database.orderDecision.updateMany({
    where: { orderId: order.id },
    data: { decision: jsonOf({ ...decision, soldAs: before }) },
  });
  price(world, 3, { tags: [] });
  expect((await inAccount(order, { do: 'estimate', ...toReturn(order) })).estimate?.refund).not.toBeNull();
  expect(await days()).toContain('judged by their tags and compare-at prices of today');
});
