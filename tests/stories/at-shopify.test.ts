import { aallyn } from '@doorstep/policy';
import type { Policy, WantedItem } from '@doorstep/policy';
import { describe, expect, test } from 'vitest';

import { database } from '../../app/database.server.ts';
import { sendRequestMailAgain, requestInKey } from '../../app/after-sale/send-mail-again.server.ts';
import { addStep } from '../../app/after-sale/store.server.ts';
import { unknownMailsOf } from '../../app/orders/order/send-again.server.ts';
import { orderAt } from '../../app/testing/shop-orders.ts';
import {
  approveReturn,
  declineReturn,
  openReturn,
  processReturn,
  setReturnStatus,
} from '../../packages/local-shop/src/orders/returns.ts';
import { orderPaymentUrl, payOrder } from '../../packages/local-shop/src/orders/order-invoice.ts';
import { balance } from '../../packages/local-shop/src/orders/payment.ts';
import { RETURN_REASONS } from '../../packages/local-shop/src/state/returns.ts';
import { money } from '../../packages/local-shop/src/state/money.ts';
import type { Money } from '../../packages/local-shop/src/state/money.ts';
import type { Order } from '../../packages/local-shop/src/state/orders.ts';
import { ask, inAccount, pieces, stateBehind } from './customer.fixture.ts';
import { atDesk, casesLeft, found, move, newest } from './desk.fixture.ts';
import { arrive, paidBack, price, sell, ship } from './order.fixture.ts';
import type { Sale } from './order.fixture.ts';
import { dependenciesOf, domain, moveTo, openWorld, work } from './world.fixture.ts';
import type { World } from './world.fixture.ts';

/** With a gift from $150.00 on. */
const withGift: Policy = {
  ...aallyn,
  gifts: { ...aallyn.gifts, threshold: { minor: 150_00, currency: 'USD' } },
};

/** A bag, a tote and the gift of $20.00 that comes with them. */
const giftSale: Sale = {
  lines: [{ variant: 3 }, { variant: 4 }, { variant: 9, discount: 20_00 }],
};

async function delivered(sale: Sale, policy = aallyn) {
  const world = await openWorld('2026-10-01T17:00:00Z', policy);
  price(world, 9, { price: 20_00 });
  const order = await sell(world, sale);
  await moveTo(world, '2026-10-02T19:00:00Z');
  await ship(world, order);
  await moveTo(world, '2026-10-05T19:00:00Z');
  await arrive(world, order);
  return { world, order };
}

/** The customer asks for a return on Shopify's own page, of the first line of the order unless said otherwise. */
async function returnAtShopify(world: World, sold: Order, at = 0, fee: Money | null = null): Promise<string> {
  openAtShopify(world, sold, at, fee);
  await work(world);
  return newest();
}

/** The same, and the app has not heard of it. */
function openAtShopify(
  world: World,
  { id }: Order,
  at: number,
  fee: Money | null = null,
  exchanges: Parameters<typeof openReturn>[3]['exchanges'] = [],
): void {
  const order = orderAt(world.shop, id);
  const line = order.fulfillments.flatMap(({ lines }) => lines)[at];
  const [reason] = RETURN_REASONS;
  const wanted = {
    fulfillmentLineId: line?.id ?? '',
    quantity: 1,
    reason,
    reasonNote: '',
    customerNote: null,
  };
  openReturn(world.shop.context, order, [wanted], { isApproved: false, fee, exchanges });
}

const returnAt = (world: World, { id }: Order) => {
  const order = orderAt(world.shop, id);
  const [found] = order.returns;
  if (!found) throw new Error('There is no return.');
  return { order, return: found };
};

/** Somebody pays there for all that is in the return. */
function payAtShopify(world: World, sold: Order): void {
  const there = returnAt(world, sold);
  const [sale] = there.order.payment.transactions;
  if (!sale) throw new Error('Nothing was paid.');
  const paid = processReturn(world.shop.context, there, {
    lines: there.return.lines.map(({ id, quantity }) => ({ id, quantity, dispositions: [] })),
    transactions: [{ parentId: sale.id, amount: (sold.lines[1]?.unitPrice ?? sale.amount).presentment }],
    ...{ exchanges: [], storeCredit: [], shipping: null, note: null, allowOverRefunding: false },
  });
  expect(paid.kind).toBe('processed');
}

describe('a return that was asked for at Shopify', () => {
  test('[RET-02] is judged at the desk, and a no is said at Shopify, which tells its customer why', async () => {
    const { world, order } = await delivered({ lines: [{ variant: 3 }] });
    await moveTo(world, '2026-10-27T19:00:00Z');
    const id = await returnAtShopify(world, order);
    const page = await atDesk(id);
    expect([page.verdict.words, page.moves[0]]).toMatchObject([
      'Too late by your policy',
      { step: 'declined', against: false },
    ]);
    expect(world.mails).toEqual([]);
    await move(world, id, { step: 'declined', why: 'period-ended' });
    expect(returnAt(world, order).return).toMatchObject({
      status: 'DECLINED',
      decline: { reason: 'RETURN_PERIOD_ENDED' },
    });
    expect(await casesLeft()).toEqual([]);
  });

  test('[RET-02] a yes approves that return, and opens no second one', async () => {
    const { world, order } = await delivered({ lines: [{ variant: 3 }] });
    const id = await returnAtShopify(world, order);
    await move(world, id, { step: 'approved' });
    expect(orderAt(world.shop, order.id).returns).toMatchObject([{ status: 'OPEN' }]);
    expect((await atDesk(id)).moves[0]?.step).toBe('label');
  });

  const fees: readonly (Omit<Sale, 'lines'> & {
    readonly fee: Money | null;
    readonly back: number;
    readonly says: string | null;
  })[] = [
    { fee: null, back: 100_00, says: 'The return in Shopify has no fee; your policy has $15.00.' },
    {
      ...{ fee: money(7_50, 'USD'), back: 92_50 },
      says: 'The return in Shopify has a fee of $7.50; your policy has $15.00.',
    },
    { fee: money(15_00, 'USD'), back: 85_00, says: null },
    { isProtected: true, fee: null, back: 100_00, says: null },
    {
      ...{ isProtected: true, fee: money(10_00, 'USD'), back: 90_00 },
      says: 'The return in Shopify has a fee of $10.00; your policy has none.',
    },
    {
      ...{ paid: 'JPY', fee: null, back: 15_000 },
      says: 'The return in Shopify has no fee; your policy has ¥2,250.',
    },
    {
      ...{ paid: 'JPY', fee: money(1_000, 'JPY'), back: 14_000 },
      says: 'The return in Shopify has a fee of ¥1,000; your policy has ¥2,250.',
    },
  ];
  test.each(fees)(
    '[RET-01] is paid by the fee that it has there, and where that is not the policy’s the desk says so: $says',
    async ({ fee, back, says, ...sale }) => {
      const { world, order } = await delivered({ lines: [{ variant: 3 }], ...sale });
      const id = await returnAtShopify(world, order, 0, fee);
      expect((await atDesk(id)).feeNote).toBe(says);
      await move(world, id, { step: 'approved' });
      await move(world, id, { step: 'arrived' });
      const { money: said } = await atDesk(id);
      await move(world, id, found(order));
      expect(paidBack(world, order)).toEqual({ toPayments: back, toCredit: 0, refunds: 1 });
      expect(said.inspected?.button?.replace(/\D/g, '')).toBe(String(back));
      expect(await casesLeft()).toEqual([]);
      expect((await atDesk(id)).stage.words).toBe('Settled');
    },
  );

  test('[RET-01] a fee that Shopify taxes is taken off with its tax, and nobody has to pay it back by hand', async () => {
    const { world, order } = await delivered({ lines: [{ variant: 3 }] });
    const { state } = world.shop;
    state.shop = { ...state.shop, returnFeeTax: 0.0825 };
    const id = await returnAtShopify(world, order, 0, money(15_00, 'USD'));
    await move(world, id, { step: 'approved' });
    await move(world, id, { step: 'arrived' });
    await move(world, id, found(order));
    expect(paidBack(world, order)).toEqual({ toPayments: 83_76, toCredit: 0, refunds: 1 });
    expect(await casesLeft()).toEqual([]);
  });

  test.each([
    ['declined', 'Declined'],
    ['canceled', 'Withdrawn'],
  ] as const)('[RET-02] what somebody has %s there is so at the desk as well', async (to, stage) => {
    const { world, order } = await delivered({ lines: [{ variant: 3 }] });
    const id = await returnAtShopify(world, order);
    if (to === 'declined')
      declineReturn(world.shop.context, returnAt(world, order), { reason: 'FINAL_SALE', note: '' });
    else setReturnStatus(world.shop.context, returnAt(world, order), to);
    await work(world);
    expect((await atDesk(id)).stage.words).toBe(stage);
  });

  test('[GIFT-01] that takes the order below its gift’s threshold: its customer reads that the gift has to come back, and once it is there the rest is paid', async () => {
    const { world, order } = await delivered(giftSale, withGift);
    const id = await returnAtShopify(world, order, 1);
    expect((await atDesk(id)).estimate.sentences.join(' ')).toContain('gift');
    await move(world, id, { step: 'approved' });
    expect(world.mails.at(-1)?.text).toContain('The free gift of this order has to come back, too.');
    await move(world, id, { step: 'label', link: 'https://labels.example.com/1' });
    await move(world, id, { step: 'arrived' });
    await move(world, id, found(order, { line: 1 }));
    expect(paidBack(world, order).refunds).toBe(0);
    const inWhole = {
      ...found(order, { line: 1 }),
      ...found(order, { line: 2 }),
      reason: 'It came in a second parcel.',
    };
    await move(world, id, inWhole);
    expect(paidBack(world, order)).toEqual({ toPayments: 180_00, toCredit: 0, refunds: 1 });
    expect(await casesLeft()).toEqual([expect.stringMatching(/^gift-back: .*1 piece/)]);
    expect((await atDesk(id)).stage.words).toBe('Settled');
  });

  test('[GIFT-01] two at once, of which each alone would keep the gift: the one that was made last has to bring it', async () => {
    const keeps = {
      ...withGift,
      gifts: { ...withGift.gifts, threshold: { minor: 100_00, currency: 'USD' } },
    };
    const { world, order } = await delivered(giftSale, keeps);
    openAtShopify(world, order, 1);
    world.shop.moveTo('2026-10-05T20:00:00.000Z');
    openAtShopify(world, order, 0);
    await moveTo(world, '2026-10-05T20:00:00Z');
    const rows = await database.afterSaleRequest.findMany({ orderBy: { openedAt: 'asc' } });
    const told = await Promise.all(
      rows.map(async ({ id }) => (await atDesk(id)).estimate.sentences.join(' ').includes('gift')),
    );
    expect(told).toEqual([false, true]);
  });

  test('[GIFT-01] and that another app ends there without the gift is settled, and what the gift costs is for a person, until they say that it is done', async () => {
    const { world, order } = await delivered(giftSale, withGift);
    const id = await returnAtShopify(world, order, 1);
    approveReturn(world.shop.context, returnAt(world, order));
    await work(world);
    payAtShopify(world, order);
    setReturnStatus(world.shop.context, returnAt(world, order), 'closed');
    await work(world);
    expect((await atDesk(id)).stage.words).toBe('Settled');
    expect(await casesLeft()).toEqual([expect.stringMatching(/^gift-kept: .*\$150\.00.*\$20\.00/)]);
  });
});

describe('an exchange', () => {
  const wantedAt = (minor: number, variant: number): readonly WantedItem[] => [
    {
      ...{ variantId: `gid://shopify/ProductVariant/${variant}`, quantity: 1 },
      price: { presentment: { minor, currency: 'USD' }, shop: { minor, currency: 'USD' } },
    },
  ];

  test.each([
    { way: 'up', costs: 180_00, back: 0, owes: 95_00 },
    { way: 'down', costs: 45_00, back: 40_00, owes: 0 },
    { way: 'at the same price but for its fee', costs: 100_00, back: 0, owes: 15_00 },
  ])(
    '[EXCH-01] $way in price is native at Shopify: what goes out is on the order, and the difference is right to the cent',
    async ({ costs, back, owes }) => {
      const { world, order } = await delivered({ lines: [{ variant: 3 }] });
      price(world, 4, { price: costs });
      const typed = {
        kind: 'exchange',
        attested: 'yes',
        message: 'The City Tote, please.',
        ...pieces(order),
        [`instead:${order.lines[0]?.id}`]: 'words',
      };
      const id = await ask(world, order, typed);
      // Somebody at the desk has found what was meant.
      const payload = { against: false, wanted: wantedAt(costs, 4) };
      const yes = { kind: 'approved', by: '42', token: 'found it', payload } as const;
      await addStep(database, { shop: domain, id }, yes, new Date());
      await work(world);
      const [opened] = orderAt(world.shop, order.id).returns;
      expect(opened?.exchanges).toMatchObject([{ variantId: 'gid://shopify/ProductVariant/4', quantity: 1 }]);
      expect(opened?.shippingFee?.amount.shop.minor).toBe(15_00);
      await move(world, id, { step: 'label', link: 'https://labels.example.com/1' });
      await move(world, id, { step: 'arrived' });
      await move(world, id, found(order));
      const after = orderAt(world.shop, order.id);
      expect(after.lines.map(({ title }) => title)).toContain('City Tote');
      expect(paidBack(world, order)).toMatchObject({ toPayments: back, toCredit: 0 });
      expect(Math.max(0, balance(after).presentment.minor)).toBe(owes);
      if (owes > 0) await payTheRest(world, order, id, owes);
      // [CAL-02] What goes out instead was promised no day: it does not ship late.
      expect(await casesLeft()).toEqual([]);
      expect(heldFor(world, order)).toEqual([]);
      expect((await atDesk(id)).stage.words).toBe('Settled');
      expect(world.mails.at(-1)?.subject).toContain('done');
      expect(world.mails.at(-1)?.text).toContain(back > 0 ? '$40.00' : 'Your exchange is on its way.');
    },
  );

  test('[EXCH-01] made at Shopify it is an exchange here as well: judged, approved, and paid for like one that was asked for here', async () => {
    const { world, order } = await delivered({ lines: [{ variant: 3 }] });
    price(world, 4, { price: 195_00 });
    openAtShopify(world, order, 0, money(15_00, 'USD'), [
      { variantId: 'gid://shopify/ProductVariant/4', quantity: 1, discount: null },
    ]);
    await work(world);
    const id = await newest();
    const page = await atDesk(id);
    expect(page.asked.join(' ')).toContain('Instead they want 1 × City Tote.');
    expect(page.exchange).toEqual([]);
    await move(world, id, { step: 'approved' });
    expect(orderAt(world.shop, order.id).returns).toHaveLength(1);
    await move(world, id, { step: 'arrived' });
    await move(world, id, found(order));
    expect(balance(orderAt(world.shop, order.id)).presentment.minor).toBe(110_00);
    expect((await atDesk(id)).stage.words).toBe('Waits for payment');
    payOrder(world.shop.context, orderAt(world.shop, order.id));
    await work(world);
    expect((await atDesk(id)).stage.words).toBe('Settled');
    expect(await casesLeft()).toEqual([]);
  });

  /** What of the order is held, and why. */
  const heldFor = (world: World, { id }: Order) =>
    orderAt(world.shop, id).fulfillmentOrders.flatMap(({ holds }) => holds.map(({ reason }) => reason));

  const saysDue = (minor: number) => `$${(minor / 100).toFixed(2)}`;

  /** What is left to pay stands everywhere, is reminded of, and is paid; nothing is settled before. */
  async function payTheRest(world: World, order: Order, id: string, owes: number): Promise<void> {
    const url = orderPaymentUrl(world.shop.state, orderAt(world.shop, order.id)) ?? 'none';
    expect(heldFor(world, order)).toEqual(['AWAITING_PAYMENT']);
    const page = await atDesk(id);
    expect([page.stage.words, page.due, page.links.invoice]).toEqual([
      'Waits for payment',
      expect.stringContaining(`${saysDue(owes)} is left to pay. Payment expected by `),
      url,
    ]);
    expect(page.moves.map(({ step }) => step)).toEqual(['answered', 'closed']);
    const told = world.mails.at(-1);
    expect(told?.subject).toContain('the next step');
    expect(told?.text).toContain(`We send it as soon as ${saysDue(owes)} is paid.`);
    expect(told?.text).toContain(url);
    const [request] = (await inAccount(order, { do: 'show' })).page?.requests ?? [];
    expect(request).toMatchObject({ invoice: url, mayWithdraw: false });
    expect(request?.sentences.join(' ')).toContain(`To pay: ${saysDue(owes)}.`);
    expect(await stateBehind(told?.text ?? '')).toContain(`To pay: ${saysDue(owes)}.`);
    const asked = new Date(world.shop.context.now()).getTime();
    await moveTo(world, new Date(asked + 6 * 86_400_000).toISOString());
    expect(world.mails.at(-1)?.text).toContain('We have not seen your payment yet.');
    await moveTo(world, new Date(asked + 8 * 86_400_000).toISOString());
    expect((await atDesk(id)).isLate).toBe(true);
    payOrder(world.shop.context, orderAt(world.shop, order.id));
    await work(world);
  }
});

test('[SHIP-01] free shipping that is lost by a return is charged: no case, and both sides read what comes back', async () => {
  const { returns } = aallyn;
  const { world, order } = await delivered(
    { lines: [{ variant: 3 }, { variant: 1 }] },
    { ...aallyn, returns: { ...returns, chargeBackFreeShipping: true } },
  );
  const typed = { kind: 'return', remedy: 'refund', attested: 'yes', ...pieces(order) };
  const { estimate } = await inAccount(order, { do: 'estimate', ...typed });
  expect(estimate?.refund?.rows.map(({ amount }) => amount)).toEqual(['$100.00', '-$20.00', '$80.00']);
  const id = await ask(world, order, typed);
  await move(world, id, { step: 'approved' });
  await move(world, id, { step: 'arrived' });
  await move(world, id, found(order));
  expect(paidBack(world, order)).toEqual({ toPayments: 80_00, toCredit: 0, refunds: 1 });
  expect(world.mails.at(-1)?.text).toContain('$80.00');
  expect(await casesLeft()).toEqual([]);
});

test('[FORM-01] a mail of which nobody knows whether it went is sent again by a click, once, and says how things stand now', async () => {
  const { world, order } = await delivered({ lines: [{ variant: 3 }] });
  world.isMailServerSilent = true;
  const typed = { kind: 'return', remedy: 'refund', attested: 'yes', ...pieces(order) };
  await ask(world, order, typed);
  expect(await casesLeft()).toEqual([expect.stringContaining('did not say')]);
  const [mail] = await unknownMailsOf(database, domain, 10);
  const key = mail?.key ?? '';
  const id = requestInKey(key) ?? '';
  const again = () => sendRequestMailAgain(dependenciesOf(world), { key, id }, { user: '42' }, new Date());
  expect(await again()).toEqual({ ok: false, error: 'the mail server did not say' });
  world.isMailServerSilent = false;
  expect(await again()).toEqual({ ok: true, value: 'The mail was sent again.' });
  expect(await again()).toMatchObject({ ok: false });
  expect(new Set(world.mails.map(({ messageId }) => messageId)).size).toBe(1);
  expect(world.mails).toHaveLength(3);
  expect(await casesLeft()).toEqual([]);
  expect(await database.auditEntry.findMany()).toMatchObject([
    { kind: 'request-mail-sent-again', by: '42' },
    { kind: 'request-mail-sent-again', by: '42' },
  ]);
});

/** Shopify shows an app the orders of the last 60 days, unless it has granted it more. */
describe('an order that Shopify does not show any more', () => {
  test('[RET-08] what comes back of it is for a person, and nobody is told that it is paid', async () => {
    const { world, order } = await delivered({ lines: [{ variant: 3 }] });
    const typed = { kind: 'return', remedy: 'refund', attested: 'yes', ...pieces(order) };
    const id = await ask(world, order, typed);
    await move(world, id, { step: 'approved' });
    await moveTo(world, '2026-12-05T20:00:00Z');
    await move(world, id, { step: 'arrived' });
    const before = world.mails.length;
    await move(world, id, found(order));
    expect(paidBack(world, order).refunds).toBe(0);
    expect(await casesLeft()).toEqual([
      expect.stringMatching(/^request-refund: .*does not show this order.*read_all_orders/),
    ]);
    expect(world.mails.slice(before)).toEqual([]);
  });

  test('[PROD-01] money for a broken bag is for a person, and nobody is told that it is paid', async () => {
    const { world, order } = await delivered({ lines: [{ variant: 3 }] });
    const id = await ask(world, order, { kind: 'product-issue', problem: 'damaged', ...pieces(order) });
    await moveTo(world, '2026-12-05T20:00:00Z');
    const before = world.mails.length;
    await move(world, id, { step: 'approved', remedy: 'refund' });
    expect(paidBack(world, order).refunds).toBe(0);
    expect(await casesLeft()).toEqual([
      expect.stringMatching(/^request-refund: .*does not show this order.*read_all_orders/),
    ]);
    expect(world.mails.slice(before)).toEqual([]);
  });
});
