import { describe, expect, test } from 'vitest';

import { ask, pieces } from './customer.fixture.ts';
import { atDesk, found, move } from './desk.fixture.ts';
import { arrive, paidBack, price, sell, ship } from './order.fixture.ts';
import type { Sale } from './order.fixture.ts';
import { moveTo, openWorld } from './world.fixture.ts';

/** An order of October 1 that left the next day and came on the 5th. */
async function delivered(sale: Sale = { lines: [{ variant: 3 }] }) {
  const world = await openWorld('2026-10-01T17:00:00Z');
  const order = await sell(world, sale);
  await moveTo(world, '2026-10-02T19:00:00Z');
  await ship(world, order);
  await moveTo(world, '2026-10-05T19:00:00Z');
  await arrive(world, order);
  return { world, order };
}

async function buttonOf(id: string, step: 'approved' | 'inspected' | 'send-again') {
  const said = (await atDesk(id)).money[step];
  return said && { button: said.button, note: said.note };
}

describe('what a button says is what moves', () => {
  test.each([
    ...[{ remedy: 'refund', says: 'Save and refund $85.00', back: { toPayments: 85_00, toCredit: 0 } }],
    ...[
      {
        remedy: 'store-credit',
        says: 'Save and give $85.00 store credit',
        back: { toPayments: 0, toCredit: 85_00 },
      },
    ],
  ])(
    '[RET-08] [RET-01] an inspection says before what goes back for $remedy, less the fee',
    async ({ remedy, says, back }) => {
      const { world, order } = await delivered();
      const id = await ask(world, order, { kind: 'return', remedy, attested: 'yes', ...pieces(order) });
      expect(await buttonOf(id, 'approved')).toEqual({ button: null, note: null });
      for (const step of [{ step: 'approved' }, { step: 'arrived' }]) await move(world, id, step);
      expect(await buttonOf(id, 'inspected')).toEqual({ button: says, note: null });
      await move(world, id, { ...found(order), money: says });
      expect(paidBack(world, order)).toEqual({ ...back, refunds: 1 });
    },
  );

  test('[RET-05] a button that says another amount by now does nothing, and says which it is', async () => {
    const { world, order } = await delivered();
    const id = await ask(world, order, {
      kind: 'return',
      remedy: 'refund',
      attested: 'yes',
      ...pieces(order),
    });
    for (const step of [{ step: 'approved' }, { step: 'arrived' }]) await move(world, id, step);
    const worn = { ...found(order, { condition: 'worn' }), money: 'Save and refund $85.00' };
    await expect(move(world, id, worn)).rejects.toThrow(/Save, nothing is refunded/);
    expect(paidBack(world, order).refunds).toBe(0);
    await move(world, id, { ...worn, money: 'Save, nothing is refunded' });
    expect(paidBack(world, order).refunds).toBe(0);
    expect((await atDesk(id)).stage.words).toBe('To send back');
  });

  test.each([
    { paid: 'USD', to: 'US', says: 'Refund $20.00', back: 20_00 },
    { paid: 'JPY', to: 'JP', says: 'Refund ¥3,000', back: 3_000 },
  ] as const)(
    '[PRICE-01] the approval of a price adjustment says it in $paid',
    async ({ paid, to, says, back }) => {
      const { world, order } = await delivered({ lines: [{ variant: 3 }], paid, to });
      price(world, 3, { price: 80_00 });
      const line = order.lines[0]?.id ?? '';
      const id = await ask(world, order, { kind: 'price-adjustment', line });
      expect(await buttonOf(id, 'approved')).toEqual({ button: says, note: null });
      await move(world, id, { step: 'approved', money: says });
      expect(paidBack(world, order).toPayments).toBe(back);
    },
  );

  test('[ORD-01] a cancellation says what goes back with it, shipping included', async () => {
    const world = await openWorld('2026-10-01T17:00:00Z');
    const order = await sell(world, { lines: [{ variant: 3 }] });
    const id = await ask(world, order, { kind: 'cancellation', wants: 'cancel' });
    const says = 'Cancel order and refund $105.00';
    expect(await buttonOf(id, 'approved')).toEqual({ button: says, note: null });
    await move(world, id, { step: 'approved', money: says });
    expect(paidBack(world, order).toPayments).toBe(105_00);
  });

  test('[MISS-04] [RTS-02] an invoice says what it is for', async () => {
    const { world, order } = await delivered();
    await moveTo(world, '2026-10-14T19:00:00Z');
    const missing = await ask(world, order, { kind: 'missing-parcel', checked: 'yes' });
    expect((await buttonOf(missing, 'approved'))?.button).toBe('Send invoice for $25.00');
    const again = await ask(world, order, { kind: 'returned-parcel', cause: 'unavailable' });
    expect((await buttonOf(again, 'send-again'))?.button).toBe('Send invoice for $15.00');
    await expect(
      move(world, again, { step: 'send-again', bags: '3', money: 'Send invoice for $15.00' }),
    ).rejects.toThrow(/Send invoice for \$31\.00/);
  });
});
