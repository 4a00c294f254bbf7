import { describe, expect, test } from 'vitest';

import { aallyn } from '../presets/aallyn.ts';
import { dollars, soldLine, soldOrder } from '../testing/sold-order.ts';
import type { Asked } from './asked.ts';
import { decideAfterSale } from './decide.ts';
import { verdictOf } from './decision.ts';
import { offersOf } from './offers.ts';
import type { SoldLine, SoldOrder } from './sold-order.ts';

const noon = '2026-10-10T19:00:00Z';
const decide = (asked: Asked, order: Partial<SoldOrder> = {}, at = noon) =>
  decideAfterSale(aallyn, soldOrder(order), asked, at);
const back = (changes: Partial<Extract<Asked, { kind: 'return' }>> = {}): Asked => ({
  ...{ kind: 'return', remedy: 'refund', attested: true },
  lines: [{ id: 'bag', quantity: 1, reason: 'changed-my-mind' }],
  ...changes,
});

test('[RET-01] [SHIP-07] a return is granted with its refund: what was paid for the bag less the fee, without shipping', () => {
  expect(decide(back()).answer).toMatchObject({
    kind: 'eligible',
    until: '2026-10-26',
    fee: { due: { minor: 15_00 } },
    refund: { total: { shop: { minor: 105_00 } } },
    gift: { kind: 'none' },
  });
});

test('[PROT-01] with protection the whole price comes back', () => {
  expect(decide(back(), { waives: ['return', 'exchange'] }).answer).toMatchObject({
    fee: { waived: true },
    refund: { total: { shop: { minor: 120_00 } } },
  });
});

test.each([
  ['more than there is', [{ id: 'bag', quantity: 2, reason: 'x' }]],
  ['no piece', [{ id: 'bag', quantity: 0, reason: 'x' }]],
  ['half a piece', [{ id: 'bag', quantity: 0.5, reason: 'x' }]],
  ['a line of another order', [{ id: 'belt', quantity: 1, reason: 'x' }]],
  ['nothing', []],
  [
    'a line twice',
    [
      { id: 'bag', quantity: 1, reason: 'x' },
      { id: 'bag', quantity: 1, reason: 'y' },
    ],
  ],
])('[RET-03] %s cannot be returned', (_, lines) => {
  expect(decide(back({ lines })).answer.kind).toBe('refused');
});

test.each([
  ['is on its way back in another return', { returning: 1 }],
  ['was paid back', { refunded: 1, quantity: 0 }],
  ['never left', { shipped: 0 }],
])('[RET-03] a bag that %s cannot be returned', (_, facts) => {
  expect(decide(back(), { lines: [soldLine({ id: 'bag', ...facts })] }).answer.kind).toBe('refused');
});

test('[RET-03] what came back without having been asked for is not accepted, in time or not', () => {
  const answer = decide(back({ attested: false, unasked: true })).answer;
  expect(answer).toMatchObject({ kind: 'refused', because: [{ statement: 'RET-03' }] });
});

test('[RET-06] a flash-sale bag comes back for store credit and not for money', () => {
  const lines = [soldLine({ id: 'bag', tags: [aallyn.promotions.flashSale.tag] })];
  expect(decide(back(), { lines }).answer).toMatchObject({
    kind: 'refused',
    because: [{ statement: 'RET-06', message: 'A flash sale item can come back for store credit only.' }],
  });
  expect(decide(back({ remedy: 'store-credit' }), { lines }).answer.kind).toBe('eligible');
});

test('[RET-07] [EXCH-01] what is asked for has its own last day, not the one of what is possible longest', () => {
  const policy = { ...aallyn, returns: { ...aallyn.returns, creditDays: 30 } };
  const lines = [{ id: 'bag', quantity: 1, reason: 'changed-my-mind' }];
  const wanted = [{ variantId: 'other', quantity: 1, price: dollars(120_00) }];
  const answerTo = (asked: Asked) => decideAfterSale(policy, soldOrder(), asked, noon).answer;
  expect(answerTo(back())).toMatchObject({ until: '2026-10-26' });
  expect(answerTo(back({ remedy: 'store-credit' }))).toMatchObject({ until: '2026-11-04' });
  expect(answerTo({ kind: 'exchange', lines, wanted, attested: true })).toMatchObject({
    until: '2026-10-26',
  });
});

test('[GIFT-01] a return that leaves less than the gift is worth has to bring the gift, too', () => {
  const gifts = { ...aallyn.gifts, threshold: { minor: 200_00, currency: 'USD' } };
  const lines = [
    soldLine({ id: 'bag' }),
    soldLine({ id: 'tote' }),
    soldLine({ id: 'charm', subtotal: 0, paid: dollars(0), tags: [gifts.tag] }),
  ];
  const decided = decideAfterSale({ ...aallyn, gifts }, soldOrder({ lines }), back(), noon);
  expect(decided.answer).toMatchObject({ gift: { kind: 'add', lines: ['charm'] } });
});

describe('the gift of an order of $240.00 that is worth keeping from $120.00 on', () => {
  const gifts = { ...aallyn.gifts, threshold: { minor: 120_00, currency: 'USD' } };
  const charm = soldLine({ id: 'charm', subtotal: 0, paid: dollars(0), tags: [gifts.tag] });
  const giftOf = (
    { bag = {}, tote = {}, gift = charm }: { bag?: Facts; tote?: Facts; gift?: SoldLine },
    asked = back(),
  ) => {
    const lines = [soldLine({ id: 'bag', ...bag }), soldLine({ id: 'tote', ...tote }), gift];
    const { answer } = decideAfterSale({ ...aallyn, gifts }, soldOrder({ lines }), asked, noon);
    return 'gift' in answer ? answer.gift.kind : answer.kind;
  };
  type Facts = Partial<SoldLine>;

  test.each<[string, Facts, string]>([
    ['nothing', {}, 'keep'],
    ['a tote that is in another return', { returning: 1 }, 'add'],
    ['a tote that was paid back', { refunded: 1, quantity: 0 }, 'add'],
    ['a tote that was exchanged, for no money', { refunded: 0, quantity: 0 }, 'add'],
    ['one of two totes', { sold: 2, quantity: 2, shipped: 2, returning: 1, paid: dollars(240_00) }, 'keep'],
  ])('[GIFT-01] with the bag comes back, beside it: %s', (_, tote, kind) => {
    expect(giftOf({ tote })).toBe(kind);
  });

  test('[GIFT-01] a gift that another return brings is not asked for once more', () => {
    expect(giftOf({ tote: { returning: 1 }, gift: { ...charm, returning: 1 } })).toBe('none');
  });

  test('[GIFT-01] [EXCH-01] what goes out instead of a bag is kept', () => {
    const wanted = (minor: number) => [{ variantId: 'v', quantity: 1, price: dollars(minor) }];
    const lines = [{ id: 'bag', quantity: 1, reason: 'x' }];
    const exchange = (minor: number): Asked => ({
      ...{ kind: 'exchange', lines, wanted: wanted(minor), attested: true },
    });
    const tote = { returning: 1 };
    expect(giftOf({ tote }, exchange(119_99))).toBe('add');
    expect(giftOf({ tote }, exchange(120_00))).toBe('keep');
  });
});

test('[SHIP-01] free shipping that an earlier return has cost is not charged once more, and what two returns cost together is', () => {
  const policy = { ...aallyn, returns: { ...aallyn.returns, chargeBackFreeShipping: true } };
  const chargedBack = (tote: Partial<SoldLine>, minor = 120_00) => {
    const lines = [
      soldLine({ id: 'bag', subtotal: minor, paid: dollars(minor) }),
      soldLine({ id: 'tote', ...tote }),
      soldLine({ id: 'belt', subtotal: 20_00, paid: dollars(20_00) }),
    ];
    const { answer } = decideAfterSale(policy, soldOrder({ lines }), back(), noon);
    return 'refund' in answer ? (answer.refund?.chargedBack?.shop.minor ?? null) : answer.kind;
  };
  expect(chargedBack({})).toBeNull();
  expect(chargedBack({ returning: 1 })).toBe(5_00);
  expect(chargedBack({ refunded: 1, quantity: 0 })).toBe(5_00);
  // Without the tote the bag and the belt had not shipped free any more.
  expect(chargedBack({ refunded: 1, quantity: 0 }, 70_00)).toBeNull();
});

test('[EXCH-01] an exchange for a dearer bag charges the difference to what was paid', () => {
  const wanted = [{ variantId: 'v', quantity: 1, price: dollars(150_00) }];
  const asked: Asked = {
    kind: 'exchange',
    ...{ lines: [{ id: 'bag', quantity: 1, reason: 'x' }], wanted, attested: true },
  };
  expect(decide(asked).answer).toMatchObject({
    kind: 'eligible',
    difference: { kind: 'charge', amount: { minor: 30_00 } },
    estimate: {
      returned: [{ id: 'bag', quantity: 1, amount: { minor: 120_00 } }],
      wanted: [{ variantId: 'v', quantity: 1, amount: { minor: 150_00 } }],
      fee: { minor: 15_00 },
      balance: { kind: 'charge', amount: { minor: 45_00 } },
    },
  });
  expect(decide({ ...asked, inWords: true }).answer.kind).toBe('ask');
  expect(decide({ ...asked, wanted: [] }).answer.kind).toBe('ask');
  expect(decide({ ...asked, wanted: [] }, {}, '2026-10-27T19:00:00Z').answer.kind).toBe('closed');
  expect(decide({ ...asked, wanted: [] }, { countryCode: 'JP' }).answer.kind).toBe('refused');
});

test.each([
  { price: 120_00, waives: [], balance: { kind: 'charge', amount: { minor: 15_00 } } },
  { price: 105_00, waives: [], balance: { kind: 'none', amount: { minor: 0 } } },
  { price: 90_00, waives: [], balance: { kind: 'refund', amount: { minor: 15_00 } } },
  { price: 90_00, waives: ['exchange'] as const, balance: { kind: 'refund', amount: { minor: 30_00 } } },
])(
  '[EXCH-01] [PROT-01] what was 120.00, exchanged for $price cents with $waives waived, comes to difference and fee together',
  ({ price, waives, balance }) => {
    const wanted = [{ variantId: 'v', quantity: 1, price: dollars(price) }];
    const lines = [{ id: 'bag', quantity: 1, reason: 'x' }];
    const decided = decide({ kind: 'exchange', lines, wanted, attested: true }, { waives });
    expect(decided.answer).toMatchObject({ estimate: { balance } });
    const offers = offersOf(aallyn, soldOrder({ lines: [soldLine({ id: 'bag' })], waives }), noon);
    expect(offers.exchangeFee).toMatchObject({ waived: waives.length > 0 });
  },
);

const parcel = (id: string, line: string) => ({
  ...{ id, carrier: 'UPS', numbers: [id], shippedOn: '2026-10-02', deliveredOn: '2026-10-05' },
  pieces: [{ id: line, quantity: 1 }],
});

test('[MISS-01] [MISS-04] a parcel is missing from the fifth business day after its delivery, and replaced for $25.00', () => {
  const asked: Asked = { kind: 'missing-parcel', checked: true };
  expect(decide(asked, {}, '2026-10-09T19:00:00Z').answer.kind).toBe('not-yet');
  expect(decide(asked, {}, '2026-10-13T19:00:00Z').answer).toMatchObject({
    kind: 'eligible',
    replacementFee: { due: { minor: 25_00 } },
  });
  expect(decide(asked, {}, '2026-12-24T19:00:00Z').answer.kind).toBe('closed');
});

describe('an order that left in two parcels', () => {
  const parcels = [
    { ...parcel('first', 'bag'), deliveredOn: '2026-10-05' },
    { ...parcel('second', 'belt'), carrier: 'USPS', shippedOn: '2026-10-09', deliveredOn: null },
  ] as const;
  const two = {
    lines: [soldLine({ id: 'bag' }), soldLine({ id: 'belt' })],
    ...{ parcels, deliveredOn: null },
  };
  const day = '2026-10-13T19:00:00Z';
  const missing = (named?: string): Asked => ({
    ...{ kind: 'missing-parcel', checked: true },
    ...(named === undefined ? {} : { parcel: named }),
  });

  test('[MISS-01] [MISS-03] each can be reported by its own days and its own carrier, and without a name a person finds out which', () => {
    const carrierOf = (asked: Asked, facts = {}) => {
      const { answer } = decide(asked, { ...two, ...facts }, day);
      return 'carrierClaim' in answer ? answer.carrierClaim?.carrier : answer.kind;
    };
    expect(carrierOf(missing('first'))).toBe('UPS');
    expect(carrierOf(missing('second'))).toBe('not-yet');
    expect(carrierOf(missing())).toBe('ask');
    expect(carrierOf(missing('elsewhere'))).toBe('refused');
  });

  test('[MISS-01] what is offered is what is possible for either of them, and each of them by itself', () => {
    const offers = offersOf(aallyn, soldOrder(two), day);
    expect(offers.missingParcel.kind).toBe('eligible');
    expect(offers.missingParcels.map(({ id, answer }) => [id, answer.kind])).toEqual([
      ['first', 'eligible'],
      ['second', 'not-yet'],
    ]);
  });

  test('[MISS-01] [MISS-04] of several numbers that left together one alone is for a person, as nobody knows what is in it, once all of it can be reported', () => {
    const [first] = parcels;
    const numbered = soldOrder({ ...two, parcels: [{ ...first, numbers: ['1Z0001', '1Z0002'] }] });
    const answer = (ending: object, at = day) =>
      decideAfterSale(aallyn, numbered, { kind: 'missing-parcel', checked: true, ...ending }, at).answer;
    expect(offersOf(aallyn, numbered, day).missingParcels.map(({ id }) => id)).toEqual(['first']);
    expect(answer({}).kind).toBe('eligible');
    expect(answer({ parcel: 'first' })).toEqual(answer({}));
    expect(answer({ parcel: 'first', ending: '0002' })).toMatchObject({
      kind: 'ask',
      because: [{ statement: 'MISS-01' }],
    });
    expect(answer({ parcel: 'first', ending: '0002' }, '2026-10-06T19:00:00Z').kind).toBe('not-yet');
  });

  test('[MISS-01] the only one that has left can be reported by its own days while another line is still to leave', () => {
    const facts = { ...two, parcels: parcels.slice(0, 1) };
    expect(decide(missing(), facts, day).answer.kind).toBe('eligible');
    expect(offersOf(aallyn, soldOrder(facts), day).missingParcels).toEqual([]);
  });
});

test('[ORD-01] a cancellation is never granted, but asked for with an honest chance', () => {
  const young = { shippedOn: null, deliveredOn: null, isScanned: false };
  const asked: Asked = { kind: 'cancellation', wants: 'cancel' };
  const soon = decide(asked, young, '2026-10-01T18:00:00Z');
  expect(soon.answer).toMatchObject({ kind: 'request', chance: 'good' });
  expect(verdictOf(soon)).toBe('ask');
  expect(decide(asked).answer).toMatchObject({ kind: 'request', chance: 'none' });
  expect(decide(asked, { isCancelled: true }).answer.kind).toBe('refused');
});

test('[PRICE-01] [PRICE-02] the difference to a lower price comes back within 7 days, once, as store credit for what was reduced', () => {
  const asked: Asked = {
    kind: 'price-adjustment',
    ...{ line: { id: 'bag', quantity: 1 }, now: dollars(100_00), nowFrom: 'price' },
  };
  const day7 = '2026-10-08T19:00:00Z';
  expect(decide(asked, {}, day7).answer).toMatchObject({ amount: { minor: 20_00 }, as: 'refund' });
  const reduced = [soldLine({ id: 'bag', isReduced: true })];
  expect(decide(asked, { lines: reduced }, day7).answer).toMatchObject({ as: 'store-credit' });
  expect(decide(asked, { isAdjusted: true }, day7).answer.kind).toBe('refused');
  expect(decide(asked, {}, '2026-10-09T19:00:00Z').answer.kind).toBe('closed');
  const other = { ...asked, line: { id: 'belt', quantity: 1 } };
  expect(decide(other, {}, day7).answer.kind).toBe('refused');
});

test('[PRICE-03] to the price of a flash sale of today nothing is adjusted, whatever the door takes it for', () => {
  const asked: Asked = {
    kind: 'price-adjustment',
    ...{ line: { id: 'bag', quantity: 1 }, now: dollars(100_00), nowFrom: 'price' },
  };
  const marked = (...tags: readonly string[]) => ({ lines: [soldLine({ id: 'bag', tags })] });
  const day5 = '2026-10-05T19:00:00Z';
  const { tag } = aallyn.promotions.flashSale;
  const no = { kind: 'refused', because: [{ statement: 'PRICE-03' }] };
  expect(decide(asked, marked(tag), day5).answer).toMatchObject(no);
  expect(decide(asked, marked(tag, aallyn.protection.finalSaleTag), day5).answer).toMatchObject(no);
  const periods = [
    { from: { kind: 'date', date: '2026-10-05' }, until: { kind: 'date', date: '2026-10-06' } },
  ] as const;
  const { promotions } = aallyn;
  const onSale = {
    ...aallyn,
    promotions: { ...promotions, flashSale: { ...promotions.flashSale, periods } },
  };
  const on = (day: string) => decideAfterSale(onSale, soldOrder(), asked, `2026-10-${day}T19:00:00Z`).answer;
  expect(on('05')).toMatchObject(no);
  expect([on('04').kind, on('07').kind]).toEqual(['eligible', 'eligible']);
});

test('[PROD-01] an issue is looked at within 14 days of delivery, and answered within 48 hours', () => {
  const asked: Asked = { kind: 'product-issue', lines: [{ id: 'bag', quantity: 1 }], problem: 'damaged' };
  expect(decide(asked).answer).toMatchObject({
    kind: 'eligible',
    answerBy: Date.parse(noon) + 48 * 3_600_000,
  });
  expect(decide({ ...asked, lines: [] }).answer.kind).toBe('refused');
});

test('[ADDR-02] an address can be asked to be changed until the order has been shipped', () => {
  expect(decide({ kind: 'address' }).answer.kind).toBe('refused');
  const young = { shippedOn: null, deliveredOn: null, isScanned: false };
  expect(decide({ kind: 'address' }, young).answer.kind).toBe('taken');
});

test('[FORM-01] offers tell each line its own days, and leave out what the form has no choice for', () => {
  const tags = [aallyn.protection.finalSaleTag];
  const order = soldOrder({ lines: [soldLine({ id: 'bag' }), soldLine({ id: 'last one', tags })] });
  const offers = offersOf(aallyn, order, noon);
  expect(offers.lines.map(({ eligibility }) => eligibility.kind)).toEqual(['eligible', 'refused']);
  expect(offers.exchanges).toBe(true);
  expect(offers.productIssue.kind).toBe('eligible');
  expect(offers.priceAdjustments.map(({ answer }) => answer.kind)).toEqual(['closed', 'closed']);
  const claimsOnly = { ...aallyn, support: { ...aallyn.support, requests: ['claim'] as const } };
  expect(offersOf(claimsOnly, order, noon).kinds).toEqual(['missing-parcel', 'returned-parcel']);
});

test('[RET-02] of a bag that is still on its way an offer says that it waits for its delivery', () => {
  const lines = [soldLine({ id: 'bag', shipped: 0 })];
  const order = soldOrder({ lines, shippedOn: null, deliveredOn: null });
  expect(offersOf(aallyn, order, noon).lines[0]?.eligibility).toMatchObject({ kind: 'not-yet', from: null });
});
