import { aallyn } from '@doorstep/policy';
import { describe, expect, test } from 'vitest';

import { status } from '../../app/testing/admin-faults.ts';
import { orderAt } from '../../app/testing/shop-orders.ts';
import type { Order } from '../../packages/local-shop/src/state/orders.ts';
import {
  ask,
  atLink,
  inAccount,
  linkByMail,
  offersInAccount,
  pieces,
  stateBehind,
} from './customer.fixture.ts';
import { atDesk, casesLeft, found, move, newest, openAtDesk } from './desk.fixture.ts';
import { arrive, creditOf, paidBack, price, sell, ship } from './order.fixture.ts';
import type { Sale } from './order.fixture.ts';
import { moveTo, openWorld, work } from './world.fixture.ts';
import type { World } from './world.fixture.ts';

/** An order of October 1 that left the next day and came on the 5th, at noon in Los Angeles. */
async function delivered(sale: Sale, set: (world: World) => void = () => undefined) {
  const world = await openWorld('2026-10-01T17:00:00Z');
  set(world);
  const order = await sell(world, sale);
  await moveTo(world, '2026-10-02T19:00:00Z');
  await ship(world, order);
  await moveTo(world, '2026-10-05T19:00:00Z');
  await arrive(world, order);
  return { world, order };
}

const toReturn = (order: Order, remedy = 'refund') => ({
  ...{ kind: 'return', remedy, attested: 'yes' },
  ...pieces(order),
});

const estimated = async (order: Order) =>
  (await inAccount(order, { do: 'estimate', ...toReturn(order) })).estimate;

const refundRows = async (order: Order, wanted: Readonly<Record<string, string>>) =>
  (await inAccount(order, { do: 'estimate', ...wanted })).estimate?.refund?.rows.map(({ amount }) => amount);

/** The desk works a return off, from yes to the inspection of what came back. */
async function workOff(world: World, order: Order, id: string): Promise<void> {
  await move(world, id, { step: 'approved' });
  if ((await atDesk(id)).moves[0]?.step === 'label')
    await move(world, id, { step: 'label', link: 'https://labels.example.com/1' });
  await move(world, id, { step: 'arrived' });
  await move(world, id, found(order));
}

const subjects = ({ mails }: World) => mails.map(({ subject }) => subject.replace(/^.*: /, ''));

describe('a return from the United States', () => {
  test.each([
    ...[{ protection: 'without', says: 'Fee: $15.00', rows: ['$100.00', '-$15.00', '$85.00'], back: 85_00 }],
    ...[
      {
        protection: 'with',
        says: 'No fee: the protection of your order covers it.',
        rows: ['$100.00', '$100.00'],
        back: 100_00,
      },
    ],
  ])(
    '[RET-01] [PROT-01] [SHIP-07] [RET-08] $protection the protection is asked for in the account, worked off at the desk and paid: both sides read the same amount',
    async ({ protection, says, rows, back }) => {
      const { world, order } = await delivered({
        lines: [{ variant: 3 }],
        isProtected: protection === 'with',
      });
      const offered = (await offersInAccount(order)).get('return')?.sentences.join(' ');
      expect(offered).toContain('Possible through October 26, 2026.');
      expect(offered).toContain(says);
      expect(await refundRows(order, toReturn(order))).toEqual(rows);
      expect((await estimated(order))?.refund?.note).toContain(`comes to $${back / 100}.00.`);
      const id = await ask(world, order, toReturn(order));
      const page = await atDesk(id);
      expect([page.verdict.words, page.moves[0]?.step]).toEqual(['Your policy grants it', 'approved']);
      expect(page.estimate.refund?.rows.map(({ amount }) => amount)).toEqual(rows);
      expect(page.estimate.refund?.note).toContain(`Including tax, it comes to $${back / 100}.00.`);
      await workOff(world, order, id);
      const [atShopify] = orderAt(world.shop, order.id).returns;
      expect(atShopify?.status).toBe('CLOSED');
      expect(atShopify?.shippingFee?.amount.presentment.minor ?? 0).toBe(100_00 - back);
      expect(paidBack(world, order)).toEqual({ toPayments: back, toCredit: 0, refunds: 1 });
      expect(subjects(world)).toEqual([
        ...['we have your request', 'approved', 'your return label', 'it has arrived', 'done'],
      ]);
      expect(world.mails.at(-1)?.text).toContain(`We have paid $${back / 100}.00 back`);
      expect(await stateBehind(world.mails.at(-1)?.text ?? '')).toContain(
        `We have paid $${back / 100}.00 back`,
      );
      expect((await atDesk(id)).stage.words).toBe('Settled');
      expect(await casesLeft()).toEqual([]);
    },
  );

  test('[RET-01] a fee that Shopify taxes is estimated with its tax at both sides, and paid back less that; where Shopify does not tell, that is said', async () => {
    const { world, order } = await delivered({ lines: [{ variant: 3 }] });
    const { state } = world.shop;
    state.shop = { ...state.shop, returnFeeTax: 0.0825 };
    world.shop.onOperation('DoorstepReturnFeeTax', status(404));
    expect((await estimated(order))?.refund?.note).toContain(
      'Including tax, but without any tax on the fee, it comes to $85.00.',
    );
    const said = 'Including tax, it comes to $83.76.';
    expect((await estimated(order))?.refund?.note).toContain(said);
    const id = await ask(world, order, toReturn(order));
    expect((await atDesk(id)).estimate.refund?.note).toContain(said);
    await workOff(world, order, id);
    expect(paidBack(world, order)).toEqual({ toPayments: 83_76, toCredit: 0, refunds: 1 });
    expect(await casesLeft()).toEqual([]);
  });

  test('[RET-02] on day 21 it is granted, to the last minute of Los Angeles; on day 22 both doors say since when not, and the desk needs a reason', async () => {
    const { world, order } = await delivered({ lines: [{ variant: 3, quantity: 2 }] });
    await moveTo(world, '2026-10-27T06:59:59Z');
    const id = await ask(world, order, toReturn(order));
    expect((await atDesk(id)).verdict.words).toBe('Your policy grants it');
    const link = await linkByMail(world, order, 'ada@example.com');
    await moveTo(world, '2026-10-27T07:00:00Z');
    const late = 'Not possible since October 27, 2026.';
    expect((await offersInAccount(order)).get('return')).toMatchObject({ isOpen: false });
    expect((await inAccount(order, { do: 'send', ...toReturn(order) })).problems?.join(' ')).toContain(late);
    expect(await (await atLink(link?.token ?? '', 'return')).text()).toContain(late);
    expect((await atLink(link?.token ?? '', 'return', { ...toReturn(order), step: 'send' })).status).toBe(
      422,
    );
    const late22 = await openAtDesk(world, order, toReturn(order));
    expect((await atDesk(late22)).moves.slice(0, 2)).toMatchObject([
      { step: 'declined', against: false },
      { step: 'approved', against: true },
    ]);
    await expect(move(world, late22, { step: 'approved' })).rejects.toThrow('Say why');
    await move(world, late22, { step: 'approved', reason: 'She was in hospital.' });
    expect(orderAt(world.shop, order.id).returns).toHaveLength(1);
    expect(world.mails.map(({ text }) => text).join()).not.toContain('hospital');
  });

  test('[RET-04] whoever does not send it is reminded two days before the seventh and told of its end, once, by nothing but the clock', async () => {
    const { world, order } = await delivered({ lines: [{ variant: 3 }] });
    const id = await ask(world, order, toReturn(order));
    await move(world, id, { step: 'approved' });
    await move(world, id, { step: 'label', link: 'https://labels.example.com/1' });
    await moveTo(world, '2026-10-10T06:59:00Z');
    const before = world.mails.length;
    await moveTo(world, '2026-10-10T07:00:00Z');
    await moveTo(world, '2026-10-11T07:00:00Z');
    expect(world.mails.length).toBe(before + 1);
    expect(world.mails.at(-1)?.text).toContain('October 12, 2026');
    expect((await atDesk(id)).moves[0]?.step).toBe('arrived');
    await moveTo(world, '2026-10-13T07:00:00Z');
    expect((await atDesk(id)).moves[0]?.step).toBe('closed');
    await move(world, id, { step: 'closed', why: 'expired' });
    expect(orderAt(world.shop, order.id).returns).toMatchObject([{ status: 'CLOSED' }]);
    expect(paidBack(world, order).refunds).toBe(0);
    expect(world.mails.length).toBe(before + 2);
    expect(await stateBehind(world.mails.at(-1)?.text ?? '')).toContain('nothing was sent back in time');
  });

  test('[RET-05] what is worn is not paid, and its customer is told that it comes back', async () => {
    const { world, order } = await delivered({ lines: [{ variant: 3 }] });
    const id = await ask(world, order, toReturn(order));
    await move(world, id, { step: 'approved' });
    await move(world, id, { step: 'label', link: 'https://labels.example.com/1' });
    await move(world, id, { step: 'arrived' });
    await move(world, id, { ...found(order, { condition: 'worn' }), words: 'The strap is scratched.' });
    expect(paidBack(world, order)).toMatchObject({ toPayments: 0, refunds: 0 });
    expect(world.mails.at(-1)?.text).toContain('We send it to you again.');
    expect(world.mails.at(-1)?.text).toContain('The strap is scratched.');
    expect(world.mails.at(-1)?.text).toContain('(worn or washed)');
    expect((await atDesk(id)).stage.words).toBe('To send back');
    await move(world, id, { step: 'sent-back', words: 'UPS 1Z999' });
    expect((await atDesk(id)).stage.words).toBe('Settled');
    expect(world.mails.at(-1)?.text).toContain('is on its way to you');
    expect(world.mails.at(-1)?.text).toContain('UPS 1Z999');
    expect(await casesLeft()).toEqual([]);
  });

  test('[RET-05] [RET-08] of two bags one is fine and one is worn: the first one is paid, and mail, account and link say which was taken, which was not and why', async () => {
    const { world, order } = await delivered({ lines: [{ variant: 3, quantity: 2 }] });
    const id = await ask(world, order, { ...toReturn(order), ...pieces(order, { quantity: 2 }) });
    await move(world, id, { step: 'approved' });
    await move(world, id, { step: 'label', link: 'https://labels.example.com/1' });
    await move(world, id, { step: 'arrived' });
    const line = order.lines[0]?.id ?? '';
    const counts = { [`as-sold:${line}`]: '1', [`worn:${line}`]: '1', [`damaged:${line}`]: '0' };
    await expect(
      move(world, id, { step: 'inspected', ...counts, [`incomplete:${line}`]: '1' }),
    ).rejects.toThrow(/how many came back/);
    await move(world, id, {
      step: 'inspected',
      ...counts,
      [`incomplete:${line}`]: '0',
      money: 'Save and refund $85.00',
    });
    expect(paidBack(world, order)).toEqual({ toPayments: 85_00, toCredit: 0, refunds: 1 });
    const told = [/\$85\.00/, /Taken back: 1 × .+\./, /Not taken back: 1 × .+ \(worn or washed\)\./];
    const mail = world.mails.at(-1)?.text ?? '';
    const { page } = await inAccount(order, { do: 'show' });
    const account = page?.requests[0]?.sentences.join(' ') ?? '';
    const state = (await stateBehind(mail)).replaceAll(/<[^>]+>/g, ' ');
    for (const said of told) {
      expect(mail).toMatch(said);
      expect(account).toMatch(said);
      expect(state).toMatch(said);
    }
    expect(account).toContain('We send the rest to you again.');
    await move(world, id, { step: 'sent-back' });
    const after = (await inAccount(order, { do: 'show' })).page?.requests[0]?.sentences.join(' ');
    expect(after).toMatch(/^We have paid \$85\.00 back .+ Carried out on /);
  });

  test('[RET-06] a flash-sale bag comes back for store credit and nothing else, and the credit is on the account', async () => {
    const flash = (world: World) => price(world, 3, { tags: [aallyn.promotions.flashSale.tag] });
    const { world, order } = await delivered({ lines: [{ variant: 3 }] }, flash);
    const refused = await inAccount(order, { do: 'send', ...toReturn(order) });
    expect([refused.status, refused.problems?.join(' ')]).toEqual([422, expect.stringContaining('flash')]);
    const id = await ask(world, order, toReturn(order, 'store-credit'));
    await workOff(world, order, id);
    expect(paidBack(world, order)).toEqual({ toPayments: 0, toCredit: 85_00, refunds: 1 });
    expect(creditOf(world, order)).toEqual([{ minor: 85_00, currency: 'USD' }]);
    expect(world.mails.at(-1)?.text).toMatch(/\$85\.00.*store credit|store credit.*\$85\.00/s);
  });

  test('[GIFT-01] below the threshold the gift has to come back too: the customer reads it before sending, the desk sees it, and without it the refund waits', async () => {
    const world = await openWorld('2026-10-01T17:00:00Z', {
      ...aallyn,
      gifts: { ...aallyn.gifts, threshold: { minor: 150_00, currency: 'USD' } },
    });
    const order = await sell(world, { lines: [{ variant: 3 }, { variant: 4 }, { variant: 9 }] });
    await moveTo(world, '2026-10-02T19:00:00Z');
    await ship(world, order);
    await moveTo(world, '2026-10-05T19:00:00Z');
    await arrive(world, order);
    const gift = 'gift';
    const small = await inAccount(order, { do: 'estimate', ...toReturn(order) });
    expect(small.estimate?.sentences.join(' ')).not.toContain(gift);
    const large = {
      ...toReturn(order),
      ...pieces(order, { line: 1 }),
      [`pieces:${order.lines[0]?.id}`]: '0',
    };
    const estimated = await inAccount(order, { do: 'estimate', ...large });
    expect(estimated.estimate?.sentences.join(' ')).toContain(gift);
    const id = await ask(world, order, large);
    expect((await atDesk(id)).estimate.sentences.join(' ')).toContain(gift);
    await move(world, id, { step: 'approved' });
    expect(world.mails.at(-1)?.text).toContain('The free gift of this order has to come back, too.');
    expect(orderAt(world.shop, order.id).returns[0]?.lines).toHaveLength(2);
    await move(world, id, { step: 'label', link: 'https://labels.example.com/1' });
    await move(world, id, { step: 'arrived' });
    expect((await atDesk(id)).pieces.map(({ quantity }) => quantity)).toEqual([1, 1]);
    const withGifts = (quantity: number) => ({
      ...found(order, { line: 1 }),
      ...found(order, { line: 2, quantity }),
    });
    await move(world, id, withGifts(0));
    expect(paidBack(world, order).refunds).toBe(0);
    expect(world.mails.at(-1)?.text).toContain('free gift of your order was not in the parcel');
    await expect(move(world, id, withGifts(1))).rejects.toThrow('Say why');
    await move(world, id, { ...withGifts(1), reason: 'It came in a second parcel.' });
    expect(paidBack(world, order).refunds).toBe(1);
    expect(await casesLeft()).toEqual([]);
  });

  test('[GIFT-01] two returns of which each alone would keep the gift: with the second one it has to come back, once, and both are paid', async () => {
    const world = await openWorld('2026-10-01T17:00:00Z', {
      ...aallyn,
      gifts: { ...aallyn.gifts, threshold: { minor: 100_00, currency: 'USD' } },
    });
    const order = await sell(world, { lines: [{ variant: 3 }, { variant: 4 }, { variant: 9 }] });
    await moveTo(world, '2026-10-02T19:00:00Z');
    await ship(world, order);
    await moveTo(world, '2026-10-05T19:00:00Z');
    await arrive(world, order);
    const tote = { ...toReturn(order), ...pieces(order, { line: 1 }), [`pieces:${order.lines[0]?.id}`]: '0' };
    const toldOf = async (typed: Readonly<Record<string, string>>) =>
      (await inAccount(order, { do: 'estimate', ...typed })).estimate?.sentences.join(' ');
    expect(await toldOf(tote)).not.toContain('gift');
    const first = await ask(world, order, toReturn(order));
    expect(await toldOf(tote)).toContain('The free gift of this order has to come back, too.');
    const second = await ask(world, order, tote);
    for (const id of [first, second]) {
      await move(world, id, { step: 'approved' });
      await move(world, id, { step: 'label', link: 'https://labels.example.com/1' });
      await move(world, id, { step: 'arrived' });
    }
    expect(orderAt(world.shop, order.id).returns.map(({ lines }) => lines.length)).toEqual([1, 2]);
    expect((await atDesk(first)).pieces).toHaveLength(1);
    await move(world, first, found(order));
    await move(world, second, { ...found(order, { line: 1 }), ...found(order, { line: 2 }) });
    expect(paidBack(world, order)).toEqual({ toPayments: 85_00 + 165_00, toCredit: 0, refunds: 2 });
    expect(await casesLeft()).toEqual([]);
  });
});

test.each([
  { at: '2024-12-22T20:00:00Z', day: 21, refund: true, credit: true },
  { at: '2024-12-23T20:00:00Z', day: 22, refund: false, credit: true },
  { at: '2025-01-15T20:00:00Z', day: 45, refund: false, credit: true },
  { at: '2025-01-16T20:00:00Z', day: 46, refund: false, credit: false },
])(
  '[RET-07] of an order of the holiday event on day $day: for a refund $refund, for store credit $credit',
  async ({ at, refund, credit }) => {
    const world = await openWorld('2024-11-20T17:00:00Z');
    const order = await sell(world, { lines: [{ variant: 3 }] });
    await moveTo(world, '2024-11-22T20:00:00Z');
    await ship(world, order);
    await moveTo(world, '2024-12-01T20:00:00Z');
    await arrive(world, order);
    await moveTo(world, at);
    const taken = async (remedy: string) =>
      (await inAccount(order, { do: 'send', ...toReturn(order, remedy) })).status === 200;
    expect(await taken('refund')).toBe(refund);
    if (!refund) expect(await taken('store-credit')).toBe(credit);
    const { page } = await inAccount(order, { do: 'show', kind: 'exchange' });
    if (!refund) expect(page?.form === null).toBe(true);
  },
);

describe('a return from abroad', () => {
  test.each([
    { to: 'JP', paid: 'JPY', back: 15_000 - 2_250 },
    { to: 'KR', paid: 'KRW', back: 138_000 - 20_700 },
  ] as const)(
    '[INTL-01] [SHIP-07] from $to its days count from the shipment, the customer pays the postage, and $paid come back to the unit',
    async ({ to, paid, back }) => {
      const world = await openWorld('2026-10-01T17:00:00Z');
      const order = await sell(world, { lines: [{ variant: 3 }], to, paid });
      expect((await offersInAccount(order)).get('return')).toMatchObject({ isOpen: false });
      await moveTo(world, '2026-10-02T19:00:00Z');
      await ship(world, order, 'USPS');
      await moveTo(world, '2026-10-23T19:00:00Z');
      const offers = await offersInAccount(order);
      expect(offers.get('return')?.sentences.join(' ')).toContain('Possible through October 23, 2026.');
      expect(offers.get('exchange')).toMatchObject({ isOpen: false });
      const id = await ask(world, order, toReturn(order));
      await move(world, id, { step: 'approved' });
      // Nobody sends a label abroad: it is on its way from the approval on.
      expect((await atDesk(id)).moves[0]?.step).toBe('arrived');
      expect(world.mails.at(-1)?.text).toContain('postage');
      await move(world, id, { step: 'arrived' });
      await move(world, id, found(order));
      expect(paidBack(world, order)).toMatchObject({ toPayments: back, refunds: 1 });
      expect(await casesLeft()).toEqual([]);
      const other = await sell(world, { lines: [{ variant: 3 }], to, paid });
      await ship(world, other);
      await moveTo(world, '2026-11-14T20:00:00Z');
      expect((await offersInAccount(other)).get('return')?.sentences.join(' ')).toContain(
        'November 14, 2026',
      );
    },
  );
});

test('[FORM-01] [RET-01] a customer who ordered without an account returns by the link in their mailbox, and the credit that they cannot have is money', async () => {
  const flash = (world: World) => price(world, 3, { tags: [aallyn.promotions.flashSale.tag] });
  const { world, order } = await delivered(
    { lines: [{ variant: 3 }], email: 'mei@example.com', isGuest: true },
    flash,
  );
  expect(await linkByMail(world, order, 'somebody@example.com')).toBeNull();
  const link = await linkByMail(world, order, 'Mei@Example.com');
  expect(link?.to).toBe('mei@example.com');
  const token = link?.token ?? '';
  expect(await (await atLink(token, 'return')).text()).toContain('Possible through October 26, 2026.');
  const typed = toReturn(order, 'store-credit');
  expect(await (await atLink(token, 'return', typed)).text()).toContain('$85.00');
  expect((await atLink(token, 'return', { ...typed, step: 'send' })).status).toBe(200);
  await work(world);
  const id = await newest();
  await workOff(world, order, id);
  expect(paidBack(world, order)).toEqual({ toPayments: 85_00, toCredit: 0, refunds: 1 });
  expect(world.mails.at(-1)).toMatchObject({ to: 'mei@example.com' });
  expect(world.mails.at(-1)?.text).toContain('$85.00');
});

describe('a parcel that nobody announced', () => {
  test('[RET-03] is a request of the desk that pays nothing; against the policy, with a reason, it is inspected and paid as any other', async () => {
    const { world, order } = await delivered({ lines: [{ variant: 3 }] });
    await moveTo(world, '2026-10-12T19:00:00Z');
    const unannounced = { kind: 'return', remedy: 'refund', isBack: 'yes', ...pieces(order) };
    const id = await openAtDesk(world, order, unannounced);
    expect(world.mails).toEqual([]);
    expect((await atDesk(id)).asked.join(' ')).toContain('nobody had asked for a return');
    await expect(move(world, id, { step: 'approved' })).rejects.toThrow('Say why');
    expect(paidBack(world, order)).toEqual({ toPayments: 0, toCredit: 0, refunds: 0 });
    await move(world, id, { step: 'approved', reason: 'They had written to us on Instagram.' });
    expect(subjects(world)).toEqual([expect.stringContaining('it has arrived')]);
    await move(world, id, found(order));
    expect(paidBack(world, order)).toMatchObject({ toPayments: 85_00, refunds: 1 });
    expect(await casesLeft()).toEqual([]);
  });
});
