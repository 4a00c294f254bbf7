import { describe, expect, test } from 'vitest';

import { database } from '../../app/database.server.ts';
import { payInvoice } from '../../app/testing/pay-invoice.ts';
import { metafieldValue } from '../../app/testing/shop-contents.ts';
import { orderAt } from '../../app/testing/shop-orders.ts';
import { acceptAtWarehouse, addWarehouse, answerAtWarehouse } from '../../app/testing/shop-parcels.ts';
import { ask, inAccount, offersInAccount, stateBehind } from './customer.fixture.ts';
import { atDesk, casesLeft, found, move, openAtDesk } from './desk.fixture.ts';
import { arrive, hear, paidBack, price, sell, ship } from './order.fixture.ts';
import type { Sale } from './order.fixture.ts';
import { moveTo, openWorld, work } from './world.fixture.ts';
import type { World } from './world.fixture.ts';

async function sold(sale: Sale = { lines: [{ variant: 3 }] }, at = '2026-10-01T17:00:00Z') {
  const world = await openWorld(at);
  return { world, order: await sell(world, sale) };
}

async function shipped(carrier: string, sale?: Sale) {
  const { world, order } = await sold(sale);
  await moveTo(world, '2026-10-02T19:00:00Z');
  await ship(world, order, carrier);
  return { world, order };
}

async function delivered(sale?: Sale) {
  const { world, order } = await shipped('USPS', sale);
  await moveTo(world, '2026-10-05T19:00:00Z');
  await arrive(world, order);
  return { world, order };
}

/** The draft orders at the shop, with what is to be paid for each. */
const drafts = ({ shop }: World) => [...shop.state.draftOrders.values()];

/** The customer opens the invoice and pays it. */
async function pay(world: World): Promise<void> {
  expect(payInvoice(world.shop)).toBe(true);
  await work(world);
}

const due = (world: World) =>
  drafts(world).map(({ lines, currency }) => ({
    currency,
    minor: lines.reduce((sum, { unitPrice, quantity }) => sum + unitPrice.minor * quantity, 0),
  }));

describe('a missing parcel', () => {
  test('[MISS-01] [MISS-02] it is too early on the fourth business day, in time on the fifth, and too late after the last of both days', async () => {
    const { world, order } = await delivered();
    const claim = async () => (await offersInAccount(order)).get('missing-parcel');
    await moveTo(world, '2026-10-13T06:00:00Z');
    expect(await claim()).toMatchObject({ isOpen: false });
    expect((await claim())?.sentences.join(' ')).toContain('Possible from October 13, 2026');
    await moveTo(world, '2026-10-13T19:00:00Z');
    expect((await claim())?.sentences.join(' ')).toContain('$25.00');
    const until = /through (\w+ \d+, \d{4})/.exec((await claim())?.sentences.join(' ') ?? '')?.[1] ?? '';
    await moveTo(world, new Date(Date.parse(`${until} 23:00 PST`)).toISOString());
    expect(await claim()).toMatchObject({ isOpen: true });
    await moveTo(world, new Date(Date.parse(`${until} 23:00 PST`) + 2 * 3_600_000).toISOString());
    expect(await claim()).toMatchObject({ isOpen: false });
    const late = await openAtDesk(world, order, { kind: 'missing-parcel', checked: 'yes' });
    expect((await atDesk(late)).moves).toContainEqual({
      step: 'approved',
      against: true,
    });
  });

  test('[MISS-03] [MISS-04] [MISS-05] the carrier’s case, the $25.00 invoice that the customer pays, and the replacement that leaves then', async () => {
    const { world, order } = await delivered();
    await moveTo(world, '2026-10-14T19:00:00Z');
    const { page } = await inAccount(order, { do: 'show', kind: 'missing-parcel' });
    expect(JSON.stringify(page?.form)).toContain('usps.com');
    const id = await ask(world, order, { kind: 'missing-parcel', checked: 'yes' });
    expect((await atDesk(id)).moves[0]?.step).toBe('carrier-case');
    await move(world, id, { step: 'carrier-case', reference: 'MM-12345' });
    expect((await atDesk(id)).due).toMatch(/claim/i);
    await move(world, id, { step: 'approved' });
    expect(due(world)).toEqual([{ minor: 25_00, currency: 'USD' }]);
    expect((await atDesk(id)).stage.words).toBe('Waits for payment');
    const invoice = world.mails.at(-1)?.text ?? '';
    expect(invoice).toContain('$25.00');
    const [shown] = (await inAccount(order, { do: 'show' })).page?.requests ?? [];
    expect(invoice).toContain(shown?.invoice);
    expect((await atDesk(id)).moves.map(({ step }) => step)).not.toContain('approved');
    await pay(world);
    expect((await atDesk(id)).moves[0]?.step).toBe('sent');
    // Of what our own draft became nothing is promised, held or written to anybody.
    const replacement = orderAt(world.shop, drafts(world)[0]?.orderId ?? '');
    expect(replacement.lines.map(({ title, quantity }) => [title, quantity])).toEqual([
      ['Replacement of a missing parcel', 1],
      ['Day Crossbody', 1],
    ]);
    // Shipping that nobody has fixed would be charged beside the fee.
    expect(replacement.shippingLines.map(({ price }) => price.presentment.minor)).toEqual([0]);
    expect(replacement.fulfillmentOrders.flatMap(({ holds }) => holds)).toEqual([]);
    await ship(world, replacement);
    await move(world, id, { step: 'sent' });
    expect((await atDesk(id)).stage.words).toBe('Settled');
    expect(await stateBehind(world.mails.at(-1)?.text ?? '')).toContain('We have sent your parcel.');
    expect(paidBack(world, order)).toEqual({ toPayments: 0, toCredit: 0, refunds: 0 });
    expect(await casesLeft()).toEqual([]);
  });

  test('[MISS-03] the carrier’s case has a number, a day, and an end: overdue it leads the queue, lost it is paid back, and its customer reads each', async () => {
    const { world, order } = await delivered();
    await moveTo(world, '2026-10-14T19:00:00Z');
    const id = await ask(world, order, { kind: 'missing-parcel', checked: 'yes' });
    await move(world, id, { step: 'carrier-case', reference: 'MM-12345', answerBy: '2026-10-28' });
    const waiting = await atDesk(id);
    expect(waiting).toMatchObject({ stage: { words: 'With the carrier' }, isLate: false });
    expect(waiting.due).toContain('Carrier answers by');
    expect(waiting.history.map(({ reference }) => reference)).toContain('MM-12345');
    const told = world.mails.at(-1)?.text ?? '';
    expect(told).toContain('We have asked the carrier to look for your parcel.');
    expect(told).toContain('October 28, 2026');
    expect(await stateBehind(told)).toContain('We have asked the carrier to look for it.');
    await moveTo(world, '2026-10-29T19:00:00Z');
    expect(await atDesk(id)).toMatchObject({
      isLate: true,
      moves: [{ step: 'carrier-answer' }, {}, {}, {}, {}, {}],
    });
    await move(world, id, { step: 'carrier-answer', outcome: 'lost' });
    expect((await atDesk(id)).moves[0]).toEqual({
      ...{ step: 'approved', against: false, remedies: ['replacement', 'refund'] },
    });
    await move(world, id, { step: 'approved', remedy: 'refund' });
    expect(paidBack(world, order)).toEqual({ toPayments: 100_00, toCredit: 0, refunds: 1 });
    expect(drafts(world)).toEqual([]);
    expect(world.mails.at(-1)?.text).toContain('$100.00');
    expect(await casesLeft()).toEqual([]);
  });

  test('[MISS-03] what the carrier has found is settled, and its customer is told', async () => {
    const { world, order } = await delivered();
    await moveTo(world, '2026-10-14T19:00:00Z');
    const id = await ask(world, order, { kind: 'missing-parcel', checked: 'yes' });
    await move(world, id, { step: 'carrier-case', reference: 'MM-12345' });
    expect((await atDesk(id)).due).toMatch(/claim/i);
    await move(world, id, { step: 'carrier-answer', outcome: 'found', words: 'It was at your post office.' });
    expect((await atDesk(id)).isEnded).toBe(true);
    expect(world.mails.at(-1)?.text).toContain('has found your parcel');
    expect(world.mails.at(-1)?.text).toContain('It was at your post office.');
    expect(drafts(world)).toEqual([]);
  });

  test('[MISS-04] until the $25.00 are paid, the amount and its day stand everywhere, are reminded of and get late, and nothing leaves but for a reason', async () => {
    const { world, order } = await delivered();
    await moveTo(world, '2026-10-14T19:00:00Z');
    const id = await ask(world, order, { kind: 'missing-parcel', checked: 'yes' });
    await move(world, id, { step: 'approved' });
    const told = world.mails.at(-1)?.text ?? '';
    expect(told).toContain('Please pay by October 21, 2026.');
    const page = await atDesk(id);
    expect(page.due).toBe('$25.00 is left to pay. Payment expected by Oct 21, 2026');
    expect(told).toContain(page.links.invoice);
    const [request] = (await inAccount(order, { do: 'show' })).page?.requests ?? [];
    expect(request?.sentences.slice(1)).toEqual(['To pay: $25.00.', 'Please pay by October 21, 2026.']);
    expect(await stateBehind(told)).toContain('To pay: $25.00.');
    await moveTo(world, '2026-10-20T08:00:00Z');
    expect(world.mails.at(-1)?.text).toContain('We have not seen your payment yet.');
    expect(world.mails.at(-1)?.text).toContain(page.links.invoice);
    await moveTo(world, '2026-10-22T19:00:00Z');
    expect((await atDesk(id)).isLate).toBe(true);
    await expect(move(world, id, { step: 'sent' })).rejects.toThrow('Say why');
    await move(world, id, { step: 'sent', reason: 'A good customer.' });
    expect((await atDesk(id)).stage.words).toBe('Settled');
    expect(drafts(world)).toEqual([]);
    expect(await casesLeft()).toEqual([]);
  });

  test.each([
    { paid: 'JPY', to: 'JP', says: '￥3,750', amount: 3_750 },
    { paid: 'KRW', to: 'KR', says: '₩34,500', amount: 34_500 },
  ] as const)(
    '[MISS-04] who paid in $paid pays the replacement in $paid, to the unit',
    async ({ paid, to, amount }) => {
      const { world, order } = await delivered({ lines: [{ variant: 3 }], to, paid });
      await moveTo(world, '2026-10-14T19:00:00Z');
      const id = await ask(world, order, { kind: 'missing-parcel', checked: 'yes' });
      await move(world, id, { step: 'approved' });
      expect(due(world)).toEqual([{ minor: amount, currency: paid }]);
    },
  );

  test('[MISS-05] a parcel that turns up ends the claim, and nothing is invoiced', async () => {
    const { world, order } = await delivered();
    await moveTo(world, '2026-10-14T19:00:00Z');
    const id = await ask(world, order, { kind: 'missing-parcel', checked: 'yes' });
    await move(world, id, { step: 'closed', why: 'found' });
    expect(drafts(world)).toEqual([]);
    expect((await atDesk(id)).isEnded).toBe(true);
  });
});

describe('a parcel that comes back undelivered', () => {
  const hints = async () => (await casesLeft()).filter((each) => each.startsWith('coming-back'));

  test('[RTS-01] [RTS-02] the carrier’s news hint at it, somebody says that it comes back, its customer reads what they can do, and it is sent again', async () => {
    const { world, order } = await shipped('USPS');
    await moveTo(world, '2026-10-06T19:00:00Z');
    await hear(world, order, { status: 'OUT_FOR_DELIVERY' });
    await moveTo(world, '2026-10-06T22:00:00Z');
    await hear(world, order, {
      status: 'ATTEMPTED_DELIVERY',
      message: 'Notice Left (No Authorized Recipient Available)',
    });
    expect(await hints()).toEqual([]);
    await moveTo(world, '2026-10-09T19:00:00Z');
    await hear(world, order, { status: 'IN_TRANSIT', message: 'Insufficient Address, Return to Sender' });
    expect(await hints()).toEqual([expect.stringContaining('goes back to you')]);
    // Only a person knows: nothing was opened, and nobody was written to.
    expect(await database.afterSaleRequest.count()).toBe(0);
    expect(world.mails).toEqual([]);
    const id = await openAtDesk(world, order, { kind: 'returned-parcel', cause: 'wrong-address' });
    expect(await hints()).toEqual([]);
    const told = world.mails.at(-1)?.text ?? '';
    expect(told).toContain('$15.00 for the first item and $8.00 for each further one');
    expect(told).toContain('with a fee of $15.00');
    expect(await stateBehind(told)).toContain('The carrier brings it back to us.');
    const page = await atDesk(id);
    expect(page).toMatchObject({ stage: { words: 'Comes back undelivered' } });
    expect(page.due).toContain('Back at about');
    await move(world, id, { step: 'send-again', bags: '1' });
    expect(due(world)).toEqual([{ minor: 15_00, currency: 'USD' }]);
    await pay(world);
    await move(world, id, { step: 'sent' });
    await moveTo(world, '2026-11-20T19:00:00Z');
    expect((await atDesk(id)).isEnded).toBe(true);
    expect(await casesLeft()).toEqual([]);
  });

  test('[RTS-01] nobody collects it for 5 business days, which nothing tells of: it is hinted at then; at the warehouse it is a return at once', async () => {
    const { world, order } = await shipped('UPS');
    await moveTo(world, '2026-10-06T22:00:00Z');
    await hear(world, order, { status: 'READY_FOR_PICKUP' });
    await moveTo(world, '2026-10-13T19:00:00Z');
    expect(await hints()).toEqual([]);
    await moveTo(world, '2026-10-15T19:00:00Z');
    expect(await hints()).toEqual([expect.stringContaining('waits to be collected')]);
    const asked = { kind: 'returned-parcel', cause: 'not-collected', isBack: 'yes' };
    const id = await openAtDesk(world, order, asked);
    expect(await atDesk(id)).toMatchObject({ stage: { words: 'To inspect' } });
    expect(orderAt(world.shop, order.id).returns[0]?.shippingFee?.amount.shop.minor).toBe(15_00);
    expect(world.mails.map(({ subject }) => subject)).toEqual([expect.stringContaining('it has arrived')]);
    await move(world, id, found(order));
    expect(paidBack(world, order)).toEqual({ toPayments: 85_00, toCredit: 0, refunds: 1 });
    expect(await casesLeft()).toEqual([]);
  });

  test('[RTS-02] a late address is answered by a return, unless somebody decides against the policy, with a reason: then its return ends unpaid', async () => {
    const { world, order } = await sold();
    await ship(world, order);
    await moveTo(world, '2026-10-09T19:00:00Z');
    const asked = { kind: 'returned-parcel', cause: 'wrong-address', isBack: 'yes' };
    const id = await openAtDesk(world, order, asked);
    await expect(move(world, id, { step: 'send-again', bags: '1' })).rejects.toThrow('Say why');
    await move(world, id, { step: 'send-again', bags: '1', reason: 'They wrote on the day it arrived.' });
    expect(due(world)).toEqual([{ minor: 15_00, currency: 'USD' }]);
    expect(orderAt(world.shop, order.id).returns.map(({ status }) => status)).toEqual(['CLOSED']);
    expect((await atDesk(id)).stage.words).toBe('Waits for payment');
    expect(paidBack(world, order)).toEqual({ toPayments: 0, toCredit: 0, refunds: 0 });
    expect(await casesLeft()).toEqual([]);
  });

  test('[RTS-02] a right address in time: $15.00 and $8.00 for the second bag are invoiced, paid, and it is sent again', async () => {
    const { world, order } = await sold({ lines: [{ variant: 3, quantity: 2 }] });
    await ship(world, order);
    await moveTo(world, '2026-10-09T19:00:00Z');
    expect((await offersInAccount(order)).get('returned-parcel')?.sentences).toEqual([
      'Until it is back with us, we can send it again, by invoice: $15.00 for the first item and $8.00 for each further one.',
      'Otherwise it is a return.',
      'Fee: $15.00, plus tax where it is due.',
    ]);
    const chosen = { kind: 'returned-parcel', cause: 'wrong-address', reship: 'again' };
    const id = await ask(world, order, { ...chosen, message: 'It is 21 Elm Street.' });
    expect(world.mails.at(-1)?.text).toContain('We have your request.');
    const { asked, moves, money } = await atDesk(id);
    expect(asked).toContain('They want it sent again, by invoice.');
    expect([moves[0]?.step, money['send-again']?.button]).toEqual(['send-again', 'Send invoice for $23.00']);
    await move(world, id, { step: 'send-again', bags: '2' });
    expect(due(world)).toEqual([{ minor: 23_00, currency: 'USD' }]);
    await pay(world);
    expect((await atDesk(id)).moves[0]?.step).toBe('sent');
    await move(world, id, { step: 'sent' });
    expect((await atDesk(id)).isEnded).toBe(true);
    expect(orderAt(world.shop, order.id).returns).toEqual([]);
    expect(await casesLeft()).toEqual([]);
  });

  test('[RTS-01] [RTS-02] back before it is paid to be sent again: nobody can pay any more, and it is a return with its fee', async () => {
    const { world, order } = await sold({ lines: [{ variant: 3, quantity: 2 }] });
    await ship(world, order);
    await moveTo(world, '2026-10-09T19:00:00Z');
    const id = await ask(world, order, { kind: 'returned-parcel', cause: 'wrong-address' });
    await move(world, id, { step: 'send-again', bags: '2' });
    expect(drafts(world)).toHaveLength(1);
    expect((await atDesk(id)).due).toContain('Back at about');
    await moveTo(world, '2026-10-14T19:00:00Z');
    await move(world, id, { step: 'arrived' });
    expect(drafts(world)).toEqual([]);
    expect((await atDesk(id)).stage.words).toBe('To inspect');
    await move(world, id, found(order, { quantity: 2 }));
    expect(paidBack(world, order)).toEqual({ toPayments: 185_00, toCredit: 0, refunds: 1 });
    expect(await casesLeft()).toEqual([]);
  });

  test('[RTS-01] too late: back at the warehouse it is a return with its fee, whatever is asked for after that', async () => {
    const { world, order } = await sold({ lines: [{ variant: 3, quantity: 2 }] });
    await ship(world, order);
    await moveTo(world, '2026-10-09T19:00:00Z');
    const id = await ask(world, order, { kind: 'returned-parcel', cause: 'not-collected' });
    await move(world, id, { step: 'arrived' });
    const sendAgain = (await atDesk(id)).moves.filter(({ step }) => step === 'send-again');
    expect(sendAgain).toEqual([{ step: 'send-again', against: true }]);
    await move(world, id, found(order, { quantity: 2 }));
    expect(paidBack(world, order)).toEqual({ toPayments: 185_00, toCredit: 0, refunds: 1 });
    expect(drafts(world)).toEqual([]);
    expect(await casesLeft()).toEqual([]);
  });
});

describe('stopping an order', () => {
  test.each([
    { when: 'before the pick-up', at: '2026-10-01T18:00:00Z', says: 'good chance' },
    { when: 'within the 12 hours of the gap', at: '2026-10-02T20:00:00Z', says: 'the chance is small' },
  ])(
    '[ORD-01] [CAL-07] [PROT-05] $when the chance is told honestly; the desk cancels, and all that was paid comes back',
    async ({ at, says }) => {
      const { world, order } = await sold({ lines: [{ variant: 3 }], isProtected: true });
      await moveTo(world, at);
      const offered = (await offersInAccount(order)).get('cancellation')?.sentences.join(' ');
      expect(offered).toContain(says);
      const id = await ask(world, order, { kind: 'cancellation', wants: 'cancel' });
      expect(orderAt(world.shop, order.id).cancelledAt).toBeNull();
      await move(world, id, { step: 'approved', words: 'We caught it.' });
      expect(orderAt(world.shop, order.id).cancelledAt).not.toBeNull();
      expect(paidBack(world, order).toPayments).toBe(107_98);
      // Its protection is paid back: nothing says any more that it has one.
      expect(metafieldValue(world.shop, 'promise', order.id)).toMatchObject({
        protected: false,
        waives: [],
        dates: null,
      });
      expect(orderAt(world.shop, order.id).tags).toEqual([]);
      expect(world.mails.at(-1)?.text).toContain('We caught it.');
      expect(await casesLeft()).toEqual([]);
    },
  );

  test('[ORD-01] with the carrier there is none, which is said before the yes; after it the customer reads that it could not be stopped, and nothing is left to do', async () => {
    const { world, order } = await sold();
    await moveTo(world, '2026-10-02T19:00:00Z');
    await ship(world, order);
    const id = await ask(world, order, { kind: 'cancellation', wants: 'cancel' });
    const yes = (await atDesk(id)).moves.find(({ step }) => step === 'approved');
    expect(yes?.hindrance?.message).toMatch(/^All of it has left: Shopify will not cancel this order/);
    const before = world.mails.length;
    await move(world, id, { step: 'approved' });
    expect(orderAt(world.shop, order.id).cancelledAt).toBeNull();
    expect((await atDesk(id)).stage.words).toBe('Not stopped');
    expect(world.mails.slice(before).map(({ subject }) => subject)).toEqual([
      expect.stringContaining('we could not stop it'),
    ]);
    expect(await stateBehind(world.mails.at(-1)?.text ?? '')).toContain('could not stop it any more');
    expect(await casesLeft()).toEqual([]);
  });

  test.each([
    ['stops it', 'accept', 'Settled', 105_00, 'Your order is cancelled'],
    ['goes on', 'reject', 'Not stopped', 0, 'it was too late'],
  ] as const)(
    '[ORD-01] a fulfillment service that has it is asked, and the customer waits for it; where it %s both sides read so',
    async (_, answer, stage, back, says) => {
      const world = await openWorld('2026-10-01T17:00:00Z');
      addWarehouse(world.shop, [3]);
      const order = await sell(world, { lines: [{ variant: 3 }] });
      acceptAtWarehouse(world.shop, order.id);
      const id = await ask(world, order, { kind: 'cancellation', wants: 'cancel' });
      const [received] = world.mails.slice(-1);
      const yes = (await atDesk(id)).moves.find(({ step }) => step === 'approved');
      expect(yes?.hindrance?.message).toContain('it is asked to stop');
      await move(world, id, { step: 'approved' });
      expect((await atDesk(id)).stage.words).toBe('With the warehouse');
      expect(await stateBehind(received?.text ?? '')).toContain('We have asked our warehouse to stop it');
      expect(orderAt(world.shop, order.id).cancelledAt).toBeNull();
      answerAtWarehouse(world.shop, answer, order.id);
      await work(world);
      expect((await atDesk(id)).stage.words).toBe(stage);
      expect(paidBack(world, order).toPayments).toBe(back);
      expect(world.mails.at(-1)?.text).toContain(says);
      expect(await casesLeft()).toEqual([]);
    },
  );
});

describe('a price that fell', () => {
  const cheaper = async (
    set: (world: World) => void,
    then: (world: World) => void,
    paid: Sale['paid'] = 'USD',
  ) => {
    const world = await openWorld('2026-10-01T17:00:00Z');
    set(world);
    const to = paid === 'JPY' ? 'JP' : paid === 'KRW' ? 'KR' : 'US';
    const order = await sell(world, { lines: [{ variant: 3 }], paid, to });
    await moveTo(world, '2026-10-02T19:00:00Z');
    await ship(world, order);
    await moveTo(world, '2026-10-06T19:00:00Z');
    then(world);
    return { world, order, line: order.lines[0]?.id ?? '' };
  };

  test.each([
    { paid: 'USD', back: 20_00 },
    { paid: 'JPY', back: 3_000 },
    { paid: 'KRW', back: 27_600 },
  ] as const)(
    '[PRICE-01] of a full-price item the difference goes back once in $paid, to the unit',
    async ({ paid, back }) => {
      const { world, order, line } = await cheaper(
        () => undefined,
        (each) => price(each, 3, { price: 80_00 }),
        paid,
      );
      const id = await ask(world, order, { kind: 'price-adjustment', line });
      // While one waits for its answer there is no second one.
      const beside = await inAccount(order, { do: 'send', kind: 'price-adjustment', line });
      expect(beside.status).toBe(422);
      await move(world, id, { step: 'approved' });
      expect(paidBack(world, order)).toEqual({ toPayments: back, toCredit: 0, refunds: 1 });
      const again = await inAccount(order, { do: 'send', kind: 'price-adjustment', line });
      expect(again.status).toBe(422);
      expect(await casesLeft()).toEqual([]);
    },
  );

  test('[PRICE-02] of one that was on sale it is store credit', async () => {
    const { world, order, line } = await cheaper(
      (each) => price(each, 3, { compareAtPrice: 150_00 }),
      (each) => price(each, 3, { price: 80_00 }),
    );
    const id = await ask(world, order, { kind: 'price-adjustment', line });
    await move(world, id, { step: 'approved' });
    expect(paidBack(world, order)).toEqual({ toPayments: 0, toCredit: 20_00, refunds: 1 });
  });

  test('[PRICE-03] to the price of a flash sale nothing is adjusted: both doors say so, and the desk needs a reason', async () => {
    const { world, order, line } = await cheaper(
      () => undefined,
      (each) => price(each, 3, { price: 80_00, tags: ['flash-sale'] }),
    );
    const refused = await inAccount(order, { do: 'send', kind: 'price-adjustment', line });
    expect([refused.status, refused.problems?.join(' ')]).toEqual([
      422,
      expect.stringContaining('flash sale'),
    ]);
    const id = await openAtDesk(world, order, { kind: 'price-adjustment', line, price: '80.00' });
    expect((await atDesk(id)).moves[0]).toEqual({
      step: 'declined',
      against: false,
    });
  });

  test('[PRICE-01] on the eighth day it is over', async () => {
    const { world, order, line } = await cheaper(
      () => undefined,
      (each) => price(each, 3, { price: 80_00 }),
    );
    await moveTo(world, '2026-10-09T06:59:00Z');
    expect((await offersInAccount(order)).get('price-adjustment')).toMatchObject({ isOpen: true });
    await moveTo(world, '2026-10-09T07:00:00Z');
    expect((await inAccount(order, { do: 'send', kind: 'price-adjustment', line })).status).toBe(422);
    expect(await database.afterSaleRequest.count()).toBe(0);
  });
});
