import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { MoneyPair } from '../after-sale/refund-proposal.ts';
import { aallyn } from '../presets/aallyn.ts';
import { step, storyOf } from '../testing/request-story.ts';
import { dollars, soldLine, soldOrder } from '../testing/sold-order.ts';
import type { Asked } from './asked.ts';
import { countOthers } from './count-others.ts';
import type { OtherRequest } from './count-others.ts';
import { decideAfterSale } from './decide.ts';
import { firstLeft } from './money-for.ts';
import { planRequest } from './plan.ts';
import type { SoldOrder } from './sold-order.ts';
import { claimablePieces, returnablePieces } from './sold-order.ts';
import { givenFor } from './sold-money.ts';

const noon = '2026-10-06T19:00:00Z';
const bag = [{ id: 'bag', quantity: 1 }];
const toReturn: Asked = {
  ...{ kind: 'return', remedy: 'refund', attested: true },
  lines: [{ id: 'bag', quantity: 1, reason: 'x' }],
};
const issue: Asked = { kind: 'product-issue', lines: bag, problem: 'faulty' };
const claim: Asked = { kind: 'missing-parcel', checked: true };
const dropTo = (now: number, quantity = 1): Asked<'price-adjustment'> => ({
  ...{ kind: 'price-adjustment', line: { id: 'bag', quantity } },
  ...{ now: dollars(now), nowFrom: 'price' },
});
const approved = (remedy?: 'refund' | 'replacement', against = false) =>
  step('approved', noon, { against, ...(remedy ? { remedy } : {}) });
const other = (asked: Asked, facts: Partial<OtherRequest> = {}): OtherRequest => ({
  ...{ asked, steps: [], hasReturn: false, isInvoicePaid: false, isCounted: false, gives: null, sends: null },
  ...facts,
});
const after = (others: readonly OtherRequest[], by: 'asking' | 'granting' = 'asking', order = soldOrder()) =>
  countOthers(order, others, by);
const decide = (asked: Asked, order: SoldOrder) => decideAfterSale(aallyn, order, asked, noon).answer;
const alreadyAnswered = { kind: 'refused', because: [{ told: 'answered-before' }] };

describe('two parcels of one line', () => {
  const parcel = (id: string) => ({
    ...{ id, carrier: 'UPS', numbers: [id], shippedOn: '2026-10-02', deliveredOn: '2026-10-05' },
    pieces: bag,
  });
  const order = soldOrder({
    lines: [soldLine({ id: 'bag', sold: 2, quantity: 2, shipped: 2 })],
    parcels: [parcel('first'), parcel('second')],
  });
  const missing = (id: string): Asked => ({ ...claim, parcel: id });

  test.each([
    ['waits', other(missing('first'))],
    ['is sent again', other(missing('first'), { steps: [approved()], sends: bag })],
    [
      'was found to be that one',
      other(missing('second'), { steps: [step('approved', noon, { against: false, parcel: 'first' })] }),
    ],
  ])(
    '[MISS-04] while a claim for one of them %s, that one cannot be claimed again and the other one can',
    (_, first) => {
      const day = '2026-10-13T19:00:00Z';
      const by = (id: string) =>
        decideAfterSale(aallyn, after([first], 'asking', order), missing(id), day).answer;
      expect(by('first')).toMatchObject(alreadyAnswered);
      expect(by('second').kind).toBe('eligible');
    },
  );

  test('[MISS-03] what Shopify counts as paid back for one of them is not missing from it once more', () => {
    const paid = { ...order, lines: order.lines.map((line) => ({ ...line, refunded: 1 })) };
    const first = other(missing('first'), { steps: [approved('refund')], isCounted: true });
    const gives = { of: 'pieces', lines: bag, amount: null, tax: null, before: null } as const;
    const because = { statement: 'MISS-03', message: 'Lost.' } as const;
    const others = [{ ...first, gives: { ...gives, as: 'original-payment' as const, reason: because } }];
    expect(decide(missing('first'), after(others, 'asking', paid))).toMatchObject(alreadyAnswered);
  });
});

describe('what waits for an answer', () => {
  test.each([
    ['an issue', issue, issue],
    ['a return', issue, toReturn],
    ['an adjustment', issue, dropTo(100_00)],
    ['a claim', claim, claim],
    ['an issue after a claim', claim, issue],
  ])(
    '[SHIP-07] %s of the same piece is refused in words while another request is about it',
    (_, first, next) => {
      expect(decide(next, after([other(first)]))).toMatchObject(alreadyAnswered);
    },
  );

  test('[RET-03] counts for nobody who grants something else first', () => {
    const [line] = after([other(issue), other(toReturn)], 'granting').lines;
    expect(line).toMatchObject({ compensated: 0, returning: 0 });
  });

  test.each([
    ['declined', step('declined', noon, { why: 'other', against: false })],
    ['taken back', step('withdrawn', noon, {})],
    ['closed', step('closed', noon, { why: 'found' })],
  ])('[MISS-04] counts no more once it is %s', (_, end) => {
    expect(after([other(issue, { steps: [end] })])).toEqual(soldOrder());
  });

  test('[PRICE-01] an adjustment is the one of its order, whatever became of it but a no', () => {
    expect(after([other(dropTo(100_00))]).isAdjusted).toBe(true);
    const no = step('declined', noon, { why: 'other', against: false });
    expect(after([other(dropTo(100_00), { steps: [no] })]).isAdjusted).toBe(false);
  });
});

describe('what was granted', () => {
  test('[PRICE-01] [SHIP-07] a return proposes what was paid less what went back before', () => {
    const order = after([other(dropTo(100_00), { steps: [approved()] })]);
    expect(decide(toReturn, order)).toMatchObject({
      refund: {
        lines: [{ amount: dollars(120_00) }],
        before: { price: dollars(20_00) },
        total: dollars(85_00),
      },
    });
  });

  test('[PRICE-01] by what was written down, not by what was asked for', () => {
    const gives: NonNullable<OtherRequest['gives']> = {
      ...({ of: 'price', as: 'original-payment' } as const),
      ...{ lines: bag, before: dollars(0), amount: dollars(11_00), tax: dollars(1_00) },
      reason: { statement: 'PRICE-01', message: '' },
    };
    const [line] = after([other(dropTo(100_00), { steps: [approved()], gives })]).lines;
    expect(line?.givenBack).toEqual([{ pieces: 1, price: dollars(10_00), tax: dollars(1_00) }]);
  });

  test('[EXCH-01] an exchange of a bag whose price went back in part is for a person', () => {
    const order = after([other(dropTo(100_00), { steps: [approved()] })]);
    const wanted = [{ variantId: 'v', quantity: 1, price: dollars(150_00) }];
    const lines = [{ id: 'bag', quantity: 1, reason: 'x' }];
    expect(decide({ kind: 'exchange', lines, wanted, attested: true }, order).kind).toBe('ask');
  });

  test('[PROD-01] what Shopify counts as refunded is not counted once more', () => {
    const refunded = soldLine({ id: 'bag', sold: 2, quantity: 1, shipped: 2, refunded: 1 });
    const [line] = after(
      [other(issue, { steps: [approved('refund')], isCounted: true })],
      'granting',
      soldOrder({ lines: [refunded] }),
    ).lines;
    expect(line && claimablePieces(line)).toBe(1);
  });

  test('[MISS-04] a parcel of two that was sent again leaves what left later to be missed', () => {
    const line = soldLine({ id: 'bag', sold: 2, quantity: 2, shipped: 2 });
    const order = after(
      [other(claim, { steps: [approved('replacement')], sends: bag })],
      'granting',
      soldOrder({ lines: [line] }),
    );
    const plan = planRequest(storyOf(claim, order, { askedAt: noon, until: noon, steps: [approved()] }));
    expect(plan.effects.find(({ kind }) => kind === 'invoice')).toMatchObject({ payload: { sends: bag } });
  });

  test('[MISS-04] of a second claim that is granted nothing is left to be sent, paid for or invoiced', () => {
    const order = after([other(claim, { steps: [approved('replacement')] })], 'granting');
    const by = (remedy: 'refund' | 'replacement') =>
      planRequest(storyOf(claim, order, { askedAt: noon, until: noon, steps: [approved(remedy, true)] }));
    expect(by('replacement').effects.find(({ kind }) => kind === 'invoice')).toMatchObject({
      payload: { lines: [], sends: [] },
    });
    expect(by('refund').effects.find(({ kind }) => kind === 'give-back')).toMatchObject({
      payload: { lines: [], amount: dollars(0) },
    });
  });

  test('[PROD-01] who decides against the policy can send another one, and cannot pay twice', () => {
    const replaced = after([other(issue, { steps: [approved('replacement')] })], 'granting');
    const by = (against: boolean) =>
      planRequest(
        storyOf(issue, replaced, { askedAt: noon, until: noon, steps: [approved('replacement', against)] }),
      ).effects.find(({ kind }) => kind === 'invoice');
    expect([by(false), by(true)]).toMatchObject([{ payload: { sends: [] } }, { payload: { sends: bag } }]);
  });
});

describe('whatever is granted about an order, one after the other', () => {
  const grants = fc.array(
    fc.record({
      kind: fc.constantFrom('drop', 'issue', 'claim', 'return'),
      pieces: fc.integer({ min: 1, max: 4 }),
      now: fc.integer({ min: 0, max: 150_00 }),
      remedy: fc.constantFrom('refund' as const, 'replacement' as const),
      isDone: fc.boolean(),
    }),
    { maxLength: 6 },
  );
  const sale = fc.record({
    sold: fc.integer({ min: 1, max: 4 }),
    paid: fc.integer({ min: 0, max: 400_01 }),
    yen: fc.integer({ min: 0, max: 60_001 }),
    percent: fc.constantFrom(0, 7.25, 9),
  });

  test('[SHIP-07] [PRICE-01] [PROD-01] [MISS-04] never more goes back than was paid for the line with its tax, in either currency, and no piece is paid for and sent again', () => {
    fc.assert(
      fc.property(sale, grants, ({ sold, paid, yen, percent }, asks) => {
        const both = (shop: number, minor: number): MoneyPair => ({
          presentment: { minor, currency: 'JPY' },
          shop: { minor: shop, currency: 'USD' },
        });
        const of = (minor: number) => Math.round((minor * percent) / 100);
        const tax = both(of(paid), of(yen));
        let line = soldLine({
          ...{ id: 'bag', sold, quantity: sold, shipped: sold, subtotal: paid },
          ...{ paid: both(paid, yen), tax },
        });
        const others: OtherRequest[] = [];
        const back = { presentment: 0, shop: 0 };
        const pay = (amount: MoneyPair) => {
          back.presentment += amount.presentment.minor;
          back.shop += amount.shop.minor;
        };
        const takeOff = (pieces: number) => {
          line = { ...line, refunded: line.refunded + pieces, quantity: line.quantity - pieces };
        };
        for (const { kind, pieces, now, remedy, isDone } of asks) {
          const order = countOthers(soldOrder({ lines: [line], rate: '1.5' }), others, 'granting');
          const [standing] = order.lines;
          const quantity = Math.min(pieces, sold);
          if (kind === 'return') {
            const returned = Math.min(quantity, standing ? returnablePieces(standing) : 0);
            if (standing === undefined || returned === 0) continue;
            pay(worthOf(standing, returned));
            takeOff(returned);
            continue;
          }
          const asked: Asked =
            kind === 'drop'
              ? { ...dropTo(0, quantity), now: both(now, Math.round(now * 1.5)) }
              : kind === 'issue'
                ? { kind: 'product-issue', lines: [{ id: 'bag', quantity }], problem: 'faulty' }
                : claim;
          const steps = [approved(kind === 'drop' ? undefined : remedy)];
          const story = storyOf(asked, order, { askedAt: noon, until: noon, steps });
          const { effects } = planRequest(story);
          const given = effects.find((each) => each.kind === 'give-back');
          const sent = effects.find((each) => each.kind === 'invoice');
          if (given?.payload.amount) pay(given.payload.amount);
          const isWhole = given?.payload.of === 'pieces' && isDone;
          if (isWhole) takeOff(given.payload.lines[0]?.quantity ?? 0);
          const facts = { gives: given?.payload ?? null, sends: sent?.payload.sends ?? null };
          others.push(other(asked, { steps, isCounted: isWhole, ...facts }));
        }
        expect(back.presentment).toBeLessThanOrEqual(yen + tax.presentment.minor + sold);
        expect(back.shop).toBeLessThanOrEqual(paid + tax.shop.minor + sold);
        const [end] = countOthers(soldOrder({ lines: [line] }), others, 'granting').lines;
        expect((end?.compensated ?? 0) + line.refunded).toBeLessThanOrEqual(sold);
      }),
      { numRuns: 500 },
    );
  });

  /** What Shopify pays back for the pieces that come back next, less what went back before. */
  function worthOf(line: SoldOrder['lines'][number], pieces: number): MoneyPair {
    const span = { from: firstLeft(line, pieces), pieces };
    const on = (side: keyof MoneyPair) => {
      const each = (minor: number) => Math.round((minor * pieces) / line.sold);
      const given = givenFor(line, 'price', side, span).minor + givenFor(line, 'tax', side, span).minor;
      return Math.max(0, each(line.paid[side].minor) + each(line.tax[side].minor) - given);
    };
    return {
      presentment: { ...line.paid.presentment, minor: on('presentment') },
      shop: { ...line.paid.shop, minor: on('shop') },
    };
  }
});
