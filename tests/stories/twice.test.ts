import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { orderAt } from '../../app/testing/shop-orders.ts';
import type { Order } from '../../packages/local-shop/src/state/orders.ts';
import { ask, inAccount, offersInAccount, pieces } from './customer.fixture.ts';
import { askAtDesk, atDesk, casesLeft, found, move, openAtDesk } from './desk.fixture.ts';
import { arrive, creditOf, paidBack, price, sell, ship } from './order.fixture.ts';
import type { Sale } from './order.fixture.ts';
import { moveTo, openWorld } from './world.fixture.ts';
import type { World } from './world.fixture.ts';

/** An order of October 1 that was brought on the 5th. */
async function delivered(sale: Sale = { lines: [{ variant: 3 }] }) {
  const world = await openWorld('2026-10-01T17:00:00Z');
  const order = await sell(world, sale);
  await moveTo(world, '2026-10-02T19:00:00Z');
  await ship(world, order, 'USPS');
  await moveTo(world, '2026-10-05T19:00:00Z');
  await arrive(world, order);
  return { world, order };
}

const toReturn = (order: Order, quantity = 1) => ({
  ...{ kind: 'return', remedy: 'refund', attested: 'yes' },
  ...pieces(order, { quantity }),
});
const adjustment = (order: Order) => ({ kind: 'price-adjustment', line: order.lines[0]?.id ?? '' });
const issue = (order: Order) => ({ kind: 'product-issue', problem: 'damaged', ...pieces(order) });
const claim = { kind: 'missing-parcel', checked: 'yes' };
const already = 'You have asked us about this before';

/** The desk works a return off; gives what the button said that pays it. */
async function workOff(world: World, order: Order, id: string, quantity = 1): Promise<void> {
  await move(world, id, { step: 'approved' });
  await move(world, id, { step: 'label', link: 'https://labels.example.com/1' });
  await move(world, id, { step: 'arrived' });
  await move(world, id, found(order, { quantity }));
}

const drafts = ({ shop }: World) => [...shop.state.draftOrders.values()];

describe('a price adjustment, and then a return of the same bag', () => {
  test('[SHIP-07] [PRICE-01] [RET-01] the return pays what was paid less what went back before, in the estimate, on the button and in the refund', async () => {
    const { world, order } = await delivered();
    price(world, 3, { price: 80_00 });
    const asked = await ask(world, order, adjustment(order));
    expect((await inAccount(order, { do: 'estimate', ...toReturn(order) })).estimate?.refund).toMatchObject({
      rows: [{ amount: '$100.00' }, { amount: '-$15.00' }, { amount: '-$20.00' }, { amount: '$65.00' }],
    });
    await move(world, asked, { step: 'approved' });
    expect(paidBack(world, order)).toEqual({ toPayments: 20_00, toCredit: 0, refunds: 1 });
    const { estimate } = await inAccount(order, { do: 'estimate', ...toReturn(order) });
    expect(estimate?.refund?.rows.map(({ amount }) => amount)).toEqual([
      '$100.00',
      '-$15.00',
      '-$20.00',
      '$65.00',
    ]);
    expect(estimate?.refund?.note).toContain('it comes to $65.00.');
    const id = await ask(world, order, toReturn(order));
    await workOff(world, order, id);
    expect(paidBack(world, order)).toEqual({ toPayments: 85_00, toCredit: 0, refunds: 2 });
    expect(world.mails.at(-1)?.text).toContain('We have paid $65.00 back');
    expect(await casesLeft()).toEqual([]);
  });

  test('[PRICE-02] what went to store credit went back, too', async () => {
    const { world, order } = await delivered({ lines: [{ variant: 3, discount: 10_00 }] });
    price(world, 3, { price: 80_00 });
    const asked = await ask(world, order, adjustment(order));
    await move(world, asked, { step: 'approved' });
    expect(creditOf(world, order)).toEqual([{ minor: 10_00, currency: 'USD' }]);
    const id = await ask(world, order, toReturn(order));
    await workOff(world, order, id);
    expect(paidBack(world, order)).toEqual({ toPayments: 65_00, toCredit: 10_00, refunds: 2 });
    expect(await casesLeft()).toEqual([]);
  });

  test('[PRICE-01] of two bags, one of which was adjusted, the first to come back is the other one', async () => {
    const { world, order } = await delivered({ lines: [{ variant: 3, quantity: 2 }] });
    price(world, 3, { price: 80_00 });
    const asked = await ask(world, order, { ...adjustment(order), ...pieces(order) });
    await move(world, asked, { step: 'approved' });
    expect(paidBack(world, order).toPayments).toBe(20_00);
    await workOff(world, order, await ask(world, order, toReturn(order)));
    expect(paidBack(world, order).toPayments).toBe(20_00 + 85_00);
    await workOff(world, order, await ask(world, order, toReturn(order)));
    expect(paidBack(world, order).toPayments).toBe(20_00 + 85_00 + 65_00);
    expect(await casesLeft()).toEqual([]);
  });

  test('[EXCH-01] an exchange of it is for a person: Shopify settles it by what was paid', async () => {
    const { world, order } = await delivered();
    price(world, 3, { price: 80_00 });
    await move(world, await ask(world, order, adjustment(order)), { step: 'approved' });
    const asked = { ...pieces(order), kind: 'exchange', attested: 'yes', message: 'The blue one.' };
    const { form } = (await inAccount(order, { do: 'show', kind: 'exchange' })).page ?? {};
    const wanted = form?.fields.find(({ name }) => name === `instead:${order.lines[0]?.id}`);
    const instead = z.array(z.looseObject({ value: z.string() })).parse(wanted?.['options'])[0]?.value ?? '';
    const { estimate } = await inAccount(order, {
      ...{ do: 'estimate', ...asked },
      [`instead:${order.lines[0]?.id}`]: instead,
    });
    expect([estimate?.sentences, estimate?.refund]).toEqual([
      ['Somebody on our team looks at it and writes to you.'],
      null,
    ]);
  });
});

describe('a bag for which a request has paid or sent another', () => {
  test('[PROD-01] [SHIP-07] once it is refunded it is part of the order no more: no second issue, no return, no adjustment, and no shipping', async () => {
    const { world, order } = await delivered();
    const id = await ask(world, order, issue(order));
    await move(world, id, { step: 'approved', remedy: 'refund' });
    expect(paidBack(world, order)).toEqual({ toPayments: 100_00, toCredit: 0, refunds: 1 });
    expect(orderAt(world.shop, order.id).refunds[0]?.lines).toMatchObject([
      { orderLineId: order.lines[0]?.id, quantity: 1, restockType: 'NO_RESTOCK' },
    ]);
    for (const again of [issue(order), toReturn(order)]) {
      const answered = await inAccount(order, { do: 'send', ...again });
      expect(answered.status).toBe(422);
    }
    expect((await offersInAccount(order)).get('product-issue')).toMatchObject({ isOpen: false });
    expect(await casesLeft()).toEqual([]);
  });

  test('[PROD-01] [RET-03] what was sent again is neither sent nor paid a second time, unless somebody decides it against the policy', async () => {
    const { world, order } = await delivered();
    const first = await ask(world, order, issue(order));
    const waiting = await inAccount(order, { do: 'send', ...issue(order) });
    expect([waiting.status, waiting.problems?.join(' ')]).toEqual([422, expect.stringContaining(already)]);
    await move(world, first, { step: 'approved', remedy: 'replacement' });
    expect(drafts(world)).toHaveLength(1);
    for (const again of [issue(order), toReturn(order)]) {
      const { status, problems } = await inAccount(order, { do: 'send', ...again });
      expect([status, problems?.join(' ')]).toEqual([422, expect.stringContaining(already)]);
    }
    const against = await openAtDesk(world, order, issue(order));
    expect((await atDesk(against)).moves.slice(0, 2)).toMatchObject([
      { step: 'declined', against: false },
      { step: 'approved', against: true },
    ]);
  });

  test('[MISS-04] a second claim is told that the first one is looked at, and after it that it was sent again', async () => {
    const { world, order } = await delivered();
    await moveTo(world, '2026-10-14T19:00:00Z');
    const first = await ask(world, order, claim);
    const refused = async () => (await inAccount(order, { do: 'send', ...claim })).problems?.join(' ');
    expect(await refused()).toContain(already);
    await move(world, first, { step: 'approved' });
    expect(await refused()).toContain(already);
    const second = await openAtDesk(world, order, claim);
    expect((await atDesk(second)).moves).toContainEqual(
      expect.objectContaining({ step: 'approved', against: true }),
    );
    await expect(move(world, second, { step: 'approved' })).rejects.toThrow('Say why');
    expect(drafts(world)).toHaveLength(1);
    expect(await askAtDesk(order, toReturn(order))).toHaveProperty('id');
  });

  test('[MISS-03] two claims that were made at once and are granted one after the other pay once, and the second one is for a person', async () => {
    const { world, order } = await delivered();
    await moveTo(world, '2026-10-14T19:00:00Z');
    const first = await ask(world, order, claim);
    const second = await openAtDesk(world, order, claim);
    for (const id of [first, second]) {
      await move(world, id, { step: 'carrier-case', reference: 'MM-12345' });
      await move(world, id, { step: 'carrier-answer', outcome: 'lost' });
    }
    const yes = { step: 'approved', remedy: 'refund', reason: 'It was lost.' };
    await move(world, second, yes);
    await move(world, first, yes);
    expect(paidBack(world, order)).toEqual({ toPayments: 100_00, toCredit: 0, refunds: 1 });
    expect(await casesLeft()).toEqual([expect.stringContaining('gone back already')]);
  });

  test('[MISS-04] a claim that was closed unpaid and is opened again after another one was granted sends nothing more, and is for a person', async () => {
    const { world, order } = await delivered();
    await moveTo(world, '2026-10-14T19:00:00Z');
    const first = await ask(world, order, claim);
    await move(world, first, { step: 'approved' });
    await move(world, first, { step: 'closed', why: 'settled' });
    expect(drafts(world)).toEqual([]);
    const second = await ask(world, order, claim);
    await move(world, second, { step: 'approved' });
    expect(drafts(world)).toHaveLength(1);
    await move(world, first, { step: 'reopened' });
    expect(drafts(world)).toHaveLength(1);
    expect(await casesLeft()).toEqual([expect.stringContaining('nothing to send and nothing to pay')]);
  });
});

describe('tax', () => {
  const onTop = { percent: 9, isIncluded: false };

  test('[PROD-01] [MISS-03] a refund for a fault, or of a lost parcel, brings the tax back that was paid for it, and no shipping', async () => {
    const { world, order } = await delivered({ lines: [{ variant: 3 }], tax: onTop });
    const faulty = await ask(world, order, issue(order));
    await move(world, faulty, { step: 'approved', remedy: 'refund' });
    expect(paidBack(world, order).toPayments).toBe(109_00);
    expect(world.mails.at(-1)?.text).toContain('We have paid $109.00 back');
    const other = await sell(world, { lines: [{ variant: 3 }], tax: onTop });
    await ship(world, other, 'USPS');
    await arrive(world, other);
    await moveTo(world, '2026-10-20T19:00:00Z');
    const lost = await ask(world, other, claim);
    await move(world, lost, { step: 'carrier-case', reference: 'MM-12345' });
    await move(world, lost, { step: 'carrier-answer', outcome: 'lost' });
    await move(world, lost, { step: 'approved', remedy: 'refund' });
    expect(paidBack(world, other).toPayments).toBe(109_00);
    expect(await casesLeft()).toEqual([]);
  });

  test('[PRICE-01] [SHIP-07] a price adjustment brings back its share of the tax, which its customer reads before; the return after it brings the rest', async () => {
    const { world, order } = await delivered({ lines: [{ variant: 3 }], tax: onTop });
    price(world, 3, { price: 80_00 });
    const { estimate } = await inAccount(order, { do: 'estimate', ...adjustment(order) });
    expect(estimate?.sentences.join(' ')).toContain('$21.80');
    await move(world, await ask(world, order, adjustment(order)), { step: 'approved' });
    expect(paidBack(world, order).toPayments).toBe(21_80);
    const back = await inAccount(order, { do: 'estimate', ...toReturn(order) });
    // $109.00 less the fee and what went back before.
    expect(back.estimate?.refund?.note).toContain('it comes to $72.20.');
    await workOff(world, order, await ask(world, order, toReturn(order)));
    expect(paidBack(world, order).toPayments).toBe(94_00);
    expect(await casesLeft()).toEqual([]);
  });

  test('[PRICE-01] [PROD-01] what prices include goes back with them, once, in yen', async () => {
    const included = { percent: 10, isIncluded: true };
    const japan = { lines: [{ variant: 3 }], to: 'JP', paid: 'JPY', tax: included } as const;
    const { world, order } = await delivered(japan);
    const [line] = order.lines;
    const paid = line?.unitPrice.presentment.minor ?? 0;
    price(world, 3, { price: 80_00 });
    const { estimate } = await inAccount(order, { do: 'estimate', ...adjustment(order) });
    await move(world, await ask(world, order, adjustment(order)), { step: 'approved' });
    const dropped = paidBack(world, order).toPayments;
    expect(dropped).toBe(paid * 0.2);
    expect(estimate?.sentences.join(' ')).toContain(dropped.toLocaleString('en'));
    await move(world, await ask(world, order, issue(order)), { step: 'approved', remedy: 'refund' });
    expect(paidBack(world, order).toPayments).toBe(paid);
    expect(await casesLeft()).toEqual([]);
  });
});
