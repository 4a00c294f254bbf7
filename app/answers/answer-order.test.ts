import { aallyn, decideAfterSale, decideOrder, locales, offersOf } from '@doorstep/policy';
import type { OrderFacts, SoldLine, SoldOrder } from '@doorstep/policy';
import { describe, expect, test } from 'vitest';

import { answersAbout } from './answer-order.ts';
import { orderQuestions } from './questions.ts';
import type { OrderQuestion } from './questions.ts';

const both = (minor: number) => ({
  presentment: { minor, currency: 'USD' },
  shop: { minor, currency: 'USD' },
});
const bag: SoldLine = {
  ...{ id: 'bag', variantId: 'v', sold: 1, quantity: 1, shipped: 1, refunded: 0, returning: 0 },
  ...{ requiresShipping: true, tags: [], subtotal: 96_00, paid: both(96_00), isReduced: false },
  ...{ tax: both(0), givenBack: [], compensated: 0 },
};
const sold: SoldOrder = {
  ...{ placedAt: '2026-10-01T17:00:00Z', countryCode: 'US', provinceCode: 'OH', codes: [], lines: [bag] },
  ...{ rate: null, isCancelled: false, shippedOn: '2026-10-02', deliveredOn: '2026-10-05', carrier: 'USPS' },
  ...{ isScanned: true, warehouse: 'free', waives: [], isAdjusted: false, parcels: [] },
};
const facts: OrderFacts = {
  ...{ policyVersion: 4, placedAt: sold.placedAt, carrier: 'unknown', protectionVariantId: 'fee' },
  lines: [{ variantId: 'v', quantity: 1, requiresShipping: true, subtotal: 96_00 }],
  shipping: 5_00,
  shippingAddress: {
    ...{ address1: '12 Elm Street', address2: null, city: 'Columbus', zip: '43004' },
    ...{ provinceCode: 'OH', countryCode: 'US' },
  },
  ...{ shippedOn: '2026-10-02', deliveredOn: '2026-10-05' },
};

interface Case {
  readonly placed?: Partial<OrderFacts>;
  readonly order?: Partial<SoldOrder>;
  readonly at?: string;
  readonly isReachable?: boolean;
}

function answers({ placed = {}, order = {}, at = '2026-10-14T19:00:00Z', isReachable = true }: Case = {}) {
  const decision = decideOrder(aallyn, { ...facts, ...placed });
  const now = { ...sold, ...order };
  const payment = decideAfterSale(aallyn, now, { kind: 'cancellation', wants: 'other-payment' }, at);
  if (payment.about !== 'cancellation') throw new Error('It is about a cancellation.');
  const orderNow = {
    ...{ order: now, offers: offersOf(aallyn, now, at), payment: payment.answer, requests: [] },
    names: new Map([
      ['bag', 'Mini Sling'],
      ['wallet', 'Wallet'],
    ]),
  };
  return answersAbout({
    ...{ decision, country: decision.figures.country, policy: aallyn },
    now: isReachable ? orderNow : null,
  });
}
const answer = (question: OrderQuestion, asked: Case = {}) =>
  answers(asked).find((each) => each.question === question);

describe('what the customer of an order can be answered', () => {
  test('every question has an answer in every language, and none leaves a slot open', () => {
    const given = answers();
    const tracked = orderQuestions.filter((question) => question !== 'tracking');
    expect(given.map(({ question }) => question)).toEqual(tracked);
    for (const { texts, question } of given)
      for (const locale of locales) {
        expect(texts[locale], `${question} ${locale}`).not.toMatch(/\{\w+\}|undefined|null|NaN/);
        if (!locale.startsWith('en')) expect(texts[locale]).not.toBe(texts.en);
      }
  });

  test('[RET-01] [RET-02] until when it can be returned: the day, the fee, the sentences of the policy and what decided', () => {
    const given = answer('return');
    expect(given?.day).toBe('Until October 26, 2026');
    expect(given?.texts.en.split('\n').slice(0, 4)).toEqual([
      'Until when can I return it, and how?',
      'Possible through October 26, 2026.',
      'Fee: $15.00, plus tax where it is due.',
      'You get a prepaid label.',
    ]);
    expect(given?.texts.en).toContain('up to 21 days after delivery');
    expect(given?.because.map(({ statement }) => statement)).toEqual(['RET-02', 'RET-01']);
    expect(given?.because[1]?.decided).toEqual(['The return fee is $15.00.']);
    expect(given?.texts.ja).toContain('2026年10月26日');
  });

  test('[RET-06] where one item can come back and another cannot, each says so by its name', () => {
    const final = { ...bag, id: 'wallet', tags: [aallyn.protection.finalSaleTag] };
    const { en = '' } = answer('return', { order: { lines: [bag, final] } })?.texts ?? {};
    expect(en).toContain('Mini Sling: Possible through October 26, 2026.');
    expect(en).toMatch(/Wallet: Not possible/);
  });

  test('[PROT-01] a return that the protection covers costs nothing, and the answer names it', () => {
    const given = answer('return-fee', { order: { waives: ['return'] } });
    expect(given?.texts.en).toContain('No fee: the protection of your order covers it.');
    expect(given?.because).toMatchObject([{ statement: 'PROT-01' }]);
  });

  test('[MISS-01] [MISS-02] a missing parcel says from when, until when and for which fee', () => {
    expect(answer('missing-parcel', { at: '2026-10-06T19:00:00Z' })?.day).toMatch(/^From October/);
    const given = answer('missing-parcel');
    expect(given?.day).toMatch(/^Until /);
    expect(given?.texts.en).toContain('$25.00');
  });

  test('[ORD-01] [ADDR-02] what is still at the warehouse may be stopped and sent elsewhere, what has left not', () => {
    const waits = { shippedOn: null, deliveredOn: null, isScanned: false };
    const early = {
      at: '2026-10-01T18:00:00Z',
      order: waits,
      placed: { shippedOn: null, deliveredOn: null },
    };
    expect(answer('cancellation', early)?.texts.en).toContain('there is a good chance');
    expect(answer('cancellation')?.texts.en).toContain('with the carrier');
    expect(answer('change-address', early)?.because[0]?.decided).toEqual(['The order has not been shipped.']);
    expect(answer('change-address')?.because[0]?.decided).toEqual(['The order has been shipped.']);
    expect(answer('tracking', early)?.day).toBe('By October 2, 2026');
  });

  test('[CAL-05] when it arrives is an estimate until it has, and says that it has', () => {
    const early = answer('arrival', { placed: { shippedOn: null, deliveredOn: null } });
    expect(early?.texts.en).toMatch(/expected to ship on October 2, 2026\.\n.*This is an estimate\./);
    expect(answer('arrival')?.texts.en).toContain('delivered on October 5, 2026');
    expect(answer('arrival')?.day).toBeNull();
  });

  test('[ADDR-01] [ADDR-02] an address is all right, or the answer says what it waits for', () => {
    expect(answer('address')?.texts.en).toContain('Your address is accepted');
    const shippingAddress = { ...facts.shippingAddress, address1: 'PO Box 12' };
    const held = {
      shippingAddress: {
        ...shippingAddress,
        address2: null,
        city: 'Columbus',
        zip: '43004',
        provinceCode: 'OH',
        countryCode: 'US',
      },
      shippedOn: null,
      deliveredOn: null,
    };
    expect(answer('address', { placed: held })?.texts.en).toContain('P.O. box');
    expect(answer('address', { placed: held })?.texts.en).not.toContain('is accepted as you gave it');
    expect(answer('arrival', { placed: held })?.texts.en).toContain('on hold');
  });

  test('[PRICE-01] a price that dropped says until when, and [RET-08] a refund within which time', () => {
    expect(answer('price-adjustment', { at: '2026-10-02T19:00:00Z' })?.day).toMatch(/^Until October/);
    expect(answer('price-adjustment')?.day).toMatch(/^No longer since October/);
    expect(answer('refund')?.because).toMatchObject([{ statement: 'RET-08', decided: [] }]);
  });

  test('without Shopify’s answer there is what was decided when it was placed', () => {
    expect(answers({ isReachable: false }).map(({ question }) => question)).toEqual([
      ...['shipping', 'address', 'arrival', 'signature', 'protection'],
    ]);
  });
});
