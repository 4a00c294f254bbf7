import { describe, expect, test } from 'vitest';

import { aallyn } from '../presets/aallyn.ts';
import { dollars, soldLine, soldOrder } from '../testing/sold-order.ts';
import { step, storyOf } from '../testing/request-story.ts';
import type { Asked, Step } from './asked.ts';
import type { KnownRequest, RequestPlan, ShopifyReturn } from './request.ts';
import type { SoldLine } from './sold-order.ts';
import { planRequest } from './plan.ts';

const noon = '2026-10-10T19:00:00Z';
const bag = [{ id: 'bag', quantity: 1, reason: 'changed-my-mind' }];
const aReturn: Asked = { kind: 'return', lines: bag, remedy: 'refund', attested: true };
const plan = (
  asked: Asked,
  steps: readonly Step[] = [],
  told: Partial<Parameters<typeof storyOf>[2]> = {},
  order = soldOrder(),
) => planRequest(storyOf(asked, order, { askedAt: noon, until: noon, steps, ...told }));
const keys = ({ effects }: RequestPlan) => effects.map(({ key }) => key.replace('request/r1/', ''));
const find = (made: RequestPlan, kind: string) => made.effects.find((each) => each.kind === kind);
const mails = ({ effects }: RequestPlan) =>
  effects.flatMap(({ payload }) => ('mail' in payload ? [payload.mail] : []));
const best = ({ moves }: RequestPlan) => moves[0];
const at = (instant: string) => Date.parse(instant);

const approved = step('approved', '2026-10-11T18:00:00Z', { against: false });
const label = step('label', '2026-10-12T18:00:00Z', {});
const arrived = step('arrived', '2026-10-18T18:00:00Z', {});
const inspected = (condition: 'as-sold' | 'worn' = 'as-sold', quantity = 1) =>
  step('inspected', '2026-10-19T18:00:00Z', { lines: [{ id: 'bag', quantity, condition }] });

describe('a return', () => {
  test('[PROD-01] waits for somebody to say yes, within 48 hours, and its customer knows that it came', () => {
    const asked = plan(aReturn);
    expect(asked).toMatchObject({
      stage: 'asked',
      clock: { what: 'answer', at: at('2026-10-12T19:00:00Z') },
    });
    expect(best(asked)).toEqual({ step: 'approved', against: false });
    expect(keys(asked)).toEqual(['mail/received']);
  });

  test('[RET-02] on day 22 the policy says no, so that yes is against it', () => {
    const late = plan(aReturn, [], { askedAt: '2026-10-27T19:00:00Z' });
    expect(best(late)).toMatchObject({ step: 'declined', against: false });
    expect(late.moves).toContainEqual({ step: 'approved', against: true });
  });

  test.each([
    ['on day 22', { askedAt: '2026-10-27T19:00:00Z' }, soldOrder(), 'period-ended'],
    [
      'of final sale',
      {},
      soldOrder({ lines: [soldLine({ id: 'bag', tags: ['final-sale'] })] }),
      'final-sale',
    ],
    ['that the policy grants', {}, soldOrder(), 'other'],
  ] as const)(
    '[RET-06] of a return %s the reason of a no that the policy has stands first',
    (_, told, order, why) => {
      const no = plan(aReturn, [], told, order).moves.find((move) => move.step === 'declined');
      expect(no?.whys?.[0]).toBe(why);
      expect(new Set(no?.whys)).toEqual(new Set(['other', 'final-sale', 'period-ended']));
    },
  );

  test('[ORD-01] why something else is declined Shopify is not told, so that nobody is asked', () => {
    expect(plan({ kind: 'cancellation', wants: 'cancel' }).moves.flatMap(({ whys = [] }) => whys)).toEqual(
      [],
    );
  });

  test.each([
    ['has not left', { shipped: 0 }, /have not/],
    ['is in another return', { returning: 1 }, /another return/],
    ['was paid back', { refunded: 1, quantity: 0 }, /paid back already/],
  ] as const)(
    '[RET-03] what %s Shopify does not take back, which is said before anybody approves it',
    (_, line, words) => {
      const yes = plan(aReturn, [], {}, soldOrder({ lines: [soldLine({ id: 'bag', ...line })] })).moves.find(
        ({ step: each }) => each === 'approved',
      );
      expect(yes?.against).toBe(true);
      expect(yes?.hindrance?.message).toMatch(words);
    },
  );

  test('[RET-03] a return that is asked for at Shopify does not stand in its own way', () => {
    const shopifyReturn: ShopifyReturn = { status: 'REQUESTED', lines: [], fee: null };
    const order = soldOrder({ lines: [soldLine({ id: 'bag', returning: 1 })] });
    const { moves } = plan(aReturn, [], { shopifyReturn }, order);
    expect(moves.filter(({ hindrance }) => hindrance !== undefined)).toEqual([]);
  });

  test('[RET-03] what can come back has nothing in its way', () => {
    expect(plan(aReturn).moves.filter(({ hindrance }) => hindrance !== undefined)).toEqual([]);
  });

  test('[RET-03] what came back unasked waits for a person and pays nothing; granted against the policy it is there to be looked at', () => {
    const found: Asked = { ...aReturn, attested: false, unasked: true };
    const waiting = plan(found);
    expect([waiting.stage, keys(waiting)]).toEqual(['asked', []]);
    expect(waiting.moves.slice(0, 2)).toMatchObject([
      { step: 'declined', against: false },
      { step: 'approved', against: true },
    ]);
    const granted = plan(found, [step('approved', '2026-10-11T18:00:00Z', { against: true })]);
    expect([granted.stage, mails(granted)]).toEqual(['arrived', ['arrived']]);
    expect(best(granted)?.step).toBe('inspected');
    const declined = plan(found, [
      step('declined', '2026-10-11T18:00:00Z', { why: 'other', against: false }),
    ]);
    expect(find(declined, 'return-open')).toBeUndefined();
  });

  test('[RET-01] once granted it is opened at Shopify with its fee, and its customer is told after that', () => {
    const made = plan(aReturn, [approved]);
    expect(made.stage).toBe('approved');
    expect(find(made, 'return-open')).toMatchObject({ payload: { lines: bag, fee: dollars(15_00) } });
    expect(made.effects.at(-1)).toMatchObject({ after: ['request/r1/return-open'] });
    expect(best(made)?.step).toBe('label');
  });

  test('[PROT-01] with protection it is opened without a fee', () => {
    const made = plan(aReturn, [approved], {}, soldOrder({ waives: ['return'] }));
    expect(find(made, 'return-open')).toMatchObject({ payload: { fee: null } });
  });

  test('[RET-01] the fee is in the currency that was paid, and in the shop’s', () => {
    const paid = {
      presentment: { minor: 930_00, currency: 'HKD' },
      shop: { minor: 120_00, currency: 'USD' },
    };
    const order = soldOrder({ rate: '7.75', lines: [soldLine({ id: 'bag', paid })] });
    expect(find(plan(aReturn, [approved], {}, order), 'return-open')).toMatchObject({
      payload: { fee: { presentment: { minor: 116_25, currency: 'HKD' }, shop: { minor: 15_00 } } },
    });
  });

  test('[RET-04] it has to be sent within 7 days of its label: a reminder two days before, a person after that', () => {
    const steps = [approved, label];
    const over = at('2026-10-20T07:00:00Z');
    const early = plan(aReturn, steps, { until: '2026-10-13T19:00:00Z' });
    expect(early).toMatchObject({ stage: 'coming-back', clock: { what: 'ship-back', at: over } });
    expect(early.dueAt).toBe(at('2026-10-17T07:00:00Z'));
    expect(keys(early)).not.toContain('mail/reminder');
    const reminded = plan(aReturn, steps, { until: '2026-10-17T07:00:00Z' });
    expect(keys(reminded)).toContain('mail/reminder');
    expect(reminded.dueAt).toBe(over);
    expect(plan(aReturn, steps, { until: '2026-10-20T06:59:59Z' }).stage).toBe('coming-back');
    const late = plan(aReturn, steps, { until: '2026-10-20T07:00:00Z' });
    expect(late.stage).toBe('overdue');
    expect(best(late)?.step).toBe('closed');
  });

  test('[INTL-01] from abroad it needs no label: its customer pays the postage', () => {
    const abroad = soldOrder({ countryCode: 'JP', provinceCode: null, deliveredOn: null });
    expect(plan(aReturn, [approved], {}, abroad).stage).toBe('coming-back');
  });

  test('[RET-08] once it has arrived it has to be paid within 12 business days', () => {
    const made = plan(aReturn, [approved, label, arrived]);
    expect(made).toMatchObject({
      stage: 'arrived',
      clock: { what: 'refund', at: at('2026-11-04T08:00:00Z') },
    });
    expect(best(made)?.step).toBe('inspected');
  });

  test('[RET-05] what is as it was sold is paid back, less the fee; the return is closed after that', () => {
    const made = plan(aReturn, [approved, label, arrived, inspected()]);
    expect(made.stage).toBe('settled');
    expect(find(made, 'return-process')).toMatchObject({
      payload: { as: 'original-payment', expected: dollars(105_00), lines: [{ isTaken: true }] },
    });
    expect(find(made, 'return-close')).toMatchObject({ after: ['request/r1/return-process'] });
    expect(keys(made).at(-1)).toBe('mail/settled');
  });

  test('[RET-05] what is worn is sent back and not paid', () => {
    const made = plan(aReturn, [approved, label, arrived, inspected('worn')]);
    expect(find(made, 'return-process')).toMatchObject({
      payload: { expected: null, lines: [{ isTaken: false }] },
    });
    expect(keys(made).at(-1)).toBe('mail/sent-back');
    // Whoever looked at it says why.
    expect(made.effects.at(-1)).toMatchObject({ payload: { step: 'inspected 2026-10-19T18:00:00Z' } });
  });

  test('[RET-05] pieces of one line are taken one by one: what is as it was sold is paid, what is worn goes back by somebody’s hand', () => {
    const pair = [{ id: 'bag', quantity: 2, reason: 'changed-my-mind' }];
    const asked: Asked = { ...aReturn, lines: pair };
    const order = soldOrder({ lines: [soldLine({ id: 'bag', sold: 2, quantity: 2, shipped: 2 })] });
    const mixed = step('inspected', '2026-10-19T18:00:00Z', {
      lines: [
        { id: 'bag', quantity: 1, condition: 'as-sold' },
        { id: 'bag', quantity: 1, condition: 'worn' },
      ],
    });
    const made = plan(asked, [approved, label, arrived, mixed], {}, order);
    expect(find(made, 'return-process')).toMatchObject({
      payload: {
        lines: [{ isTaken: true }, { isTaken: false }],
        expected: { presentment: { minor: 45_00 } },
      },
    });
    expect([made.stage, mails(made).at(-1)]).toEqual(['sending-back', 'settled']);
    expect(best(made)).toEqual({ step: 'sent-back', against: false });
    const sent = step('sent-back', '2026-10-20T18:00:00Z', {});
    const done = plan(asked, [approved, label, arrived, mixed, sent], {}, order);
    expect([done.stage, mails(done).at(-1)]).toEqual(['settled', 'back-to-you']);
  });

  test('[RET-03] of a line no more is taken than was asked for, however it is split', () => {
    const twice = step('inspected', '2026-10-19T18:00:00Z', {
      lines: [
        { id: 'bag', quantity: 1, condition: 'worn' },
        { id: 'bag', quantity: 1, condition: 'as-sold' },
      ],
    });
    const made = plan(aReturn, [approved, label, arrived, twice]);
    expect(find(made, 'return-process')).toMatchObject({
      payload: { lines: [{ isTaken: false }, { isTaken: false }] },
    });
  });

  test('[RET-03] what was not asked for is not taken', () => {
    const made = plan(aReturn, [approved, label, arrived, inspected('as-sold', 2)]);
    expect(find(made, 'return-process')).toMatchObject({ payload: { lines: [{ isTaken: false }] } });
  });

  test('[RET-06] a return for store credit is paid as store credit', () => {
    const asked: Asked = { ...aReturn, remedy: 'store-credit' };
    const made = plan(asked, [approved, arrived, inspected()]);
    expect(find(made, 'return-process')).toMatchObject({ payload: { as: 'store-credit' } });
  });

  test('[RET-02] of one that was declined nothing is opened; one that Shopify asked about is declined there, too', () => {
    const no = step('declined', noon, { why: 'period-ended', against: false });
    expect(keys(plan(aReturn, [no]))).toEqual(['mail/declined/declined 2026-10-10T19:00:00Z']);
    const native = plan(aReturn, [no], { shopifyReturn: { status: 'REQUESTED', lines: [], fee: null } });
    expect(find(native, 'return-decline')).toMatchObject({ payload: { why: 'period-ended' } });
    expect(native.moves).toContainEqual({ step: 'reopened', against: false });
    const after = plan(aReturn, [no], { shopifyReturn: { status: 'DECLINED', lines: [], fee: null } });
    expect(keys(after)).toEqual(keys(native));
  });

  test('[RET-04] one that was not sent back in time is closed at Shopify, and can be opened again', () => {
    const closed = step('closed', '2026-10-21T18:00:00Z', { why: 'expired' });
    const steps = [approved, label, closed];
    const ended = plan(aReturn, steps, { shopifyReturn: { status: 'OPEN', lines: [], fee: null } });
    expect(ended.stage).toBe('expired');
    expect(keys(ended)).toEqual(['return-end', 'mail/expired/closed 2026-10-21T18:00:00Z']);
    const after = plan(aReturn, steps, { shopifyReturn: { status: 'CLOSED', lines: [], fee: null } });
    expect(keys(after)).toEqual(keys(ended));
    const again = [...steps, step('reopened', '2026-10-22T18:00:00Z', {})];
    expect(plan(aReturn, again, { until: '2026-10-22T19:00:00Z' }).stage).toBe('overdue');
  });
});

describe('a gift that has to come back', () => {
  const gifts = { ...aallyn.gifts, threshold: { minor: 150_00, currency: 'USD' } };
  const policy = { ...aallyn, gifts };
  const gift = soldLine({ id: 'pouch', tags: [gifts.tag], paid: dollars(0), subtotal: 0 });
  const order = soldOrder({ lines: [soldLine({ id: 'bag' }), soldLine({ id: 'tote' }), gift] });
  const withGift = (steps: readonly Step[]) =>
    planRequest(storyOf(aReturn, order, { askedAt: noon, until: noon, steps }, policy));
  const bagAlone = inspected();
  const lines = [
    { id: 'bag', quantity: 1, condition: 'as-sold' as const },
    { id: 'pouch', quantity: 1, condition: 'as-sold' as const },
  ];
  const both = step('inspected', '2026-10-20T19:00:00Z', { lines });

  test('[GIFT-01] is in the return with what was asked for, and is taken with it', () => {
    const opened = find(withGift([approved]), 'return-open');
    expect(opened).toMatchObject({ payload: { lines: [{ id: 'bag' }, { id: 'pouch', quantity: 1 }] } });
    const made = withGift([approved, arrived, both]);
    expect(made.stage).toBe('settled');
    expect(find(made, 'return-process')).toMatchObject({
      payload: { expected: dollars(105_00), lines: [{ isTaken: true }, { id: 'pouch', isTaken: true }] },
    });
  });

  test('[GIFT-01] holds the refund until it is there too, or until somebody goes on without it, with a reason', () => {
    const waiting = withGift([approved, arrived, bagAlone]);
    expect(waiting.stage).toBe('arrived');
    expect(find(waiting, 'return-process')).toBeUndefined();
    expect(mails(waiting)).toContain('gift-missing');
    expect(waiting.moves).toContainEqual({ step: 'inspected', against: true });
    const { payload } = bagAlone;
    if (!('lines' in payload)) throw new Error('That is no inspection.');
    const against = step('inspected', '2026-10-22T19:00:00Z', { lines: payload.lines, against: true });
    const made = withGift([approved, arrived, bagAlone, against]);
    expect(made.stage).toBe('settled');
    expect(find(made, 'return-process')).toMatchObject({ payload: { expected: dollars(105_00) } });
  });

  test('[GIFT-01] is seen too when an edit has added it after the sale, and stays where what is kept reaches the threshold', () => {
    const added = { ...gift, id: 'added' };
    const edited = soldOrder({ lines: [soldLine({ id: 'bag' }), soldLine({ id: 'tote' }), added] });
    const told = { askedAt: noon, until: noon, steps: [approved] };
    const made = planRequest(storyOf(aReturn, edited, told, policy));
    expect(find(made, 'return-open')).toMatchObject({ payload: { lines: [{ id: 'bag' }, { id: 'added' }] } });
    const enough = soldOrder({
      lines: [soldLine({ id: 'bag' }), soldLine({ id: 'tote', paid: dollars(150_00) }), gift],
    });
    const kept = planRequest(storyOf(aReturn, enough, told, policy));
    expect(find(kept, 'return-open')).toMatchObject({ payload: { lines: [{ id: 'bag' }] } });
  });

  describe('where the return was asked for at Shopify itself, which has no gift in it', () => {
    const bagThere = { id: 'bag', quantity: 1, processed: 0, refunded: 0 };
    const settled = step('closed', '2026-10-21T18:00:00Z', { why: 'settled' });
    /** What is so after a return of the bag alone, when Shopify has it so. */
    const planThere = (
      steps: readonly Step[],
      there: Omit<ShopifyReturn, 'fee'> | null,
      lines: readonly SoldLine[] = order.lines,
    ) => {
      const shopifyReturn = there && { ...there, fee: dollars(15_00) };
      const asked = storyOf(aReturn, order, { askedAt: noon, until: noon, steps, shopifyReturn }, policy);
      return planRequest({ ...asked, order: { ...order, lines } });
    };
    const caseOf = (made: RequestPlan) => find(made, 'case')?.payload;
    const saidOf = (made: RequestPlan) => {
      const said = caseOf(made);
      return said && 'message' in said ? said.message : '';
    };
    const worth = soldLine({ id: 'pouch', tags: [gifts.tag], paid: dollars(0), subtotal: 20_00 });
    const tote = soldLine({ id: 'tote' });
    const bagBack = soldLine({ id: 'bag', refunded: 1, quantity: 0 });

    test('[GIFT-01] and the gift is back: the rest is paid, and what Shopify does not have is for a person', () => {
      const made = planThere([approved, arrived, both], { status: 'OPEN', lines: [bagThere] });
      expect(find(made, 'return-process')).toMatchObject({
        payload: { expected: dollars(105_00), lines: [{ id: 'bag' }] },
      });
      expect(caseOf(made)).toMatchObject({ kind: 'gift-back', statement: 'GIFT-01' });
      const there = [bagThere, { ...bagThere, id: 'pouch' }];
      expect(caseOf(planThere([approved, arrived, both], { status: 'OPEN', lines: there }))).toBeUndefined();
    });

    test('[GIFT-01] and it was ended there without the gift: that is for a person, with what it costs', () => {
      const lines = [{ ...bagThere, processed: 1, refunded: 1 }];
      const made = planThere([approved, settled], { status: 'CLOSED', lines }, [bagBack, tote, worth]);
      expect(made.stage).toBe('settled');
      expect(caseOf(made)).toMatchObject({ kind: 'gift-kept', statement: 'GIFT-01' });
      expect(saidOf(made)).toMatch(/\$120\.00.*\$150\.00.*\$20\.00/);
      const unknown = planThere([approved, settled], { status: 'CLOSED', lines }, [bagBack, tote, gift]);
      expect(saidOf(unknown)).toContain('does not say what it costs');
    });

    test('[GIFT-01] and somebody at the desk closes it without the gift: no closing gives a reason, so that it waives no gift', () => {
      const lines = [{ ...bagThere, processed: 1, refunded: 1 }];
      const made = planThere([approved, settled], { status: 'OPEN', lines }, [bagBack, tote, worth]);
      expect(find(made, 'return-close')).toBeDefined();
      expect(caseOf(made)).toMatchObject({ kind: 'gift-kept', statement: 'GIFT-01' });
    });

    test.each([
      ['nothing has come back', { ...bagThere }, [soldLine({ id: 'bag' }), tote, worth], false],
      ['what has come back is not paid yet', { ...bagThere, processed: 1 }, order.lines, true],
      [
        'the gift was paid back, too',
        { ...bagThere, processed: 1, refunded: 1 },
        [bagBack, tote, { ...worth, refunded: 1 }],
        false,
      ],
      [
        'enough is kept',
        { ...bagThere, processed: 1, refunded: 1 },
        [bagBack, { ...tote, paid: dollars(150_00) }, worth],
        false,
      ],
    ])('[GIFT-01] and it has ended there: %s', (_, line, lines, isKept) => {
      const made = planThere([approved, settled], { status: 'CLOSED', lines: [line] }, lines);
      expect(caseOf(made) !== undefined).toBe(isKept);
    });

    test('[GIFT-01] and it has ended there while another return is on its way: that one is not back yet, and the gift may be in it', () => {
      const closed = { status: 'CLOSED', lines: [{ ...bagThere, processed: 1, refunded: 1 }] };
      const rich = { ...tote, paid: dollars(150_00) };
      expect(
        caseOf(planThere([approved, settled], closed, [bagBack, { ...rich, returning: 1 }, worth])),
      ).toBe(undefined);
      expect(
        caseOf(planThere([approved, settled], closed, [bagBack, tote, { ...worth, returning: 1 }])),
      ).toBe(undefined);
    });

    test('[GIFT-01] whoever goes on without it has decided that; an order that Shopify does not show is for a person', () => {
      const { payload } = bagAlone;
      if (!('lines' in payload)) throw new Error('That is no inspection.');
      const against = step('inspected', '2026-10-20T19:00:00Z', { lines: payload.lines, against: true });
      const lines = [{ ...bagThere, processed: 1, refunded: 1 }];
      const closed = { status: 'CLOSED', lines };
      const sold = [bagBack, tote, worth];
      expect(caseOf(planThere([approved, arrived, bagAlone, settled], closed, sold))).toBeDefined();
      expect(
        caseOf(planThere([approved, arrived, bagAlone, against, settled], closed, sold)),
      ).toBeUndefined();
      const told = { askedAt: noon, until: noon, steps: [approved, settled] };
      const hidden = planRequest({ ...storyOf(aReturn, order, told, policy), order: null });
      expect(saidOf(hidden)).toContain('not known');
    });
  });
});

describe('what Shopify’s own calculation has to come to', () => {
  const process = (made: RequestPlan) => find(made, 'return-process')?.payload;
  const back = [approved, arrived, inspected()];

  test('[SHIP-01] free shipping that is lost is charged beside it: Shopify does not know of it', () => {
    const { returns } = aallyn;
    const charging = { ...aallyn, returns: { ...returns, chargeBackFreeShipping: true } };
    const order = soldOrder({
      lines: [soldLine({ id: 'bag' }), soldLine({ id: 'sleeve', paid: dollars(20_00), subtotal: 20_00 })],
    });
    const told = { askedAt: noon, until: noon, steps: back };
    expect(process(planRequest(storyOf(aReturn, order, told, charging)))).toMatchObject({
      expected: dollars(105_00),
      chargedBack: dollars(5_00),
    });
    expect(process(planRequest(storyOf(aReturn, order, told)))).toMatchObject({ chargedBack: null });
  });

  test.each([
    { price: 80_00, expected: 25_00 },
    { price: 105_00, expected: 0 },
    { price: 150_00, expected: 0 },
  ])(
    '[EXCH-01] of an exchange it is less what goes out instead, whoever named that, and never below nothing',
    ({ price, expected }) => {
      const wanted = [{ variantId: 'v', quantity: 1, price: dollars(price) }];
      const asked: Asked = { kind: 'exchange', lines: bag, wanted, attested: true };
      expect(process(plan(asked, back))).toMatchObject({ expected: dollars(expected), chargedBack: null });
      const yes = step('approved', '2026-10-11T18:00:00Z', { against: false, wanted });
      const named = plan({ ...asked, wanted: [] }, [yes, arrived, inspected()]);
      expect(process(named)).toMatchObject({ expected: dollars(expected) });
      expect(find(named, 'return-open')).toMatchObject({ payload: { wanted } });
    },
  );
});

test.each([
  { day: 21, as: 'original-payment' },
  { day: 30, as: 'store-credit' },
])(
  '[EXCH-01] [RET-07] on day $day of an event’s tiers what is left of an exchange goes back as $as, whoever named what is wanted',
  ({ day, as }) => {
    const order = soldOrder({
      ...{ placedAt: '2024-11-20T18:00:00Z', shippedOn: '2024-11-21', deliveredOn: '2024-11-25' },
      lines: [soldLine({ id: 'bag', returning: 1 })],
    });
    const day0 = Date.parse('2024-11-25T20:00:00Z');
    const askedAt = new Date(day0 + day * 86_400_000).toISOString();
    const wanted = [{ variantId: 'v', quantity: 1, price: dollars(60_00) }];
    const yes = step('approved', askedAt, { against: false, wanted });
    const asked: Asked = { kind: 'exchange', lines: bag, wanted: [], attested: true };
    const steps = [
      yes,
      step('arrived', askedAt, {}),
      step('inspected', askedAt, { lines: [{ id: 'bag', quantity: 1, condition: 'as-sold' }] }),
    ];
    const made = plan(asked, steps, { askedAt, until: askedAt }, order);
    expect(find(made, 'return-process')).toMatchObject({ payload: { as } });
  },
);

test('[EXCH-01] an exchange opens its return with what is wanted instead', () => {
  const wanted = [{ variantId: 'v', quantity: 1, price: dollars(150_00) }];
  const made = plan({ kind: 'exchange', lines: bag, wanted, attested: true }, [approved]);
  expect(find(made, 'return-open')).toMatchObject({ payload: { wanted, fee: dollars(15_00) } });
});

describe('[EXCH-01] an exchange that was looked at', () => {
  const wanted = [{ variantId: 'gid://shopify/ProductVariant/9', quantity: 1, price: dollars(180_00) }];
  const asked: Asked = { kind: 'exchange', lines: bag, wanted, attested: true };
  const steps = [approved, label, arrived, inspected()];
  const after = (invoice: { readonly isPaid: boolean } | null, told: Partial<KnownRequest> = {}) =>
    plan(asked, steps, { invoice, ...told });

  test('is not settled before anybody knows whether something is left to pay', () => {
    const made = after(null);
    expect([made.stage, find(made, 'balance')?.after]).toEqual(['arrived', ['request/r1/return-process']]);
    expect(mails(made)).not.toContain('settled');
  });

  test('waits for what is left to pay, for as long as its customer had to send it back, and reminds of it', () => {
    const made = after({ isPaid: false });
    expect([made.stage, mails(made).at(-1), made.moves.map((move) => move.step)]).toEqual([
      'invoiced',
      'invoice',
      ['answered', 'closed'],
    ]);
    expect(made.clock).toMatchObject({ what: 'pay', at: at('2026-10-27T07:00:00Z') });
    expect(made.dueAt).toBe(at('2026-10-24T07:00:00Z'));
    const late = plan(asked, steps, { invoice: { isPaid: false }, now: at('2026-10-24T07:00:00Z') });
    expect([mails(late).at(-1), late.dueAt]).toEqual(['pay-reminder', made.clock?.at]);
  });

  test('is settled once nothing is left to pay', () => {
    const made = after({ isPaid: true });
    expect([made.stage, mails(made).at(-1)]).toEqual(['settled', 'settled']);
    expect(mails(made)).not.toContain('invoice');
  });

  test('and was worn goes back, and nobody is asked to pay', () => {
    const made = plan(asked, [approved, label, arrived, inspected('worn')]);
    expect([made.stage, mails(made).at(-1), find(made, 'balance')]).toEqual([
      'sending-back',
      'sent-back',
      undefined,
    ]);
  });
});

describe('a missing parcel', () => {
  const asked: Asked = { kind: 'missing-parcel', checked: true };
  const late = { askedAt: '2026-10-14T19:00:00Z' };

  test('[MISS-02] [MISS-03] once the carrier knows of it, its clock is the last day of the claim', () => {
    expect(best(plan(asked, [], late))?.step).toBe('carrier-case');
    const known = step('carrier-case', '2026-10-15T18:00:00Z', {});
    expect(plan(asked, [known], late).clock?.what).toBe('claim');
  });

  test('[MISS-01] asked for too early, the carrier is not asked before the day from which it can be', () => {
    const early = { askedAt: '2026-10-06T19:00:00Z' };
    const movesOn = (now: string) => plan(asked, [], { ...early, now: Date.parse(now) }).moves;
    expect(movesOn('2026-10-06T20:00:00Z')).toEqual([
      { step: 'declined', against: false },
      { step: 'approved', against: true },
      { step: 'closed', against: false },
      { step: 'answered', against: false },
    ]);
    expect(movesOn('2026-11-06T20:00:00Z')[0]).toEqual({ step: 'carrier-case', against: false });
  });

  describe('of two that left', () => {
    const two = soldOrder({
      lines: [soldLine({ id: 'bag' }), soldLine({ id: 'belt' })],
      ...{ deliveredOn: null },
      parcels: (['bag', 'belt'] as const).map((id) => ({
        ...{ id: `of ${id}`, carrier: 'UPS', numbers: [id], shippedOn: '2026-10-02' },
        deliveredOn: id === 'bag' ? '2026-10-05' : null,
        pieces: [{ id, quantity: 1 }],
      })),
    });
    const named: Asked = { ...asked, parcel: 'of bag' };
    const granted = (given: object) => step('approved', '2026-10-15T18:00:00Z', { against: false, ...given });
    const invoiceOf = (given: object) => {
      const { effects } = plan(named, [granted(given)], late, two);
      return effects.flatMap((each) => (each.kind === 'invoice' ? [each.payload] : []))[0];
    };

    test('[MISS-04] one is replaced with what was in it alone, for the fee of one that was delivered', () => {
      expect(invoiceOf({})).toMatchObject({
        sends: [{ id: 'bag', quantity: 1 }],
        lines: [{ price: { minor: 25_00 } }],
      });
    });

    test('[MISS-04] where somebody finds that it is the other one, that one’s pieces and its day count', () => {
      expect(invoiceOf({ parcel: 'of belt' })).toEqual({ sends: [{ id: 'belt', quantity: 1 }], lines: [] });
    });

    test('[MISS-01] whoever grants it chooses between them, the one that was named first', () => {
      const yes = plan(named, [], late, two).moves.find(({ step: each }) => each === 'approved');
      expect(yes?.parcels).toEqual(['of bag', 'of belt']);
      expect(plan(asked, [], late).moves.every((move) => move.parcels === undefined)).toBe(true);
    });
  });

  const opened = step('carrier-case', '2026-10-15T18:00:00Z', { answerBy: '2026-10-29' });
  const says = (outcome: 'lost' | 'delivered' | 'found', at = '2026-10-20T18:00:00Z') =>
    step('carrier-answer', at, { outcome });

  test('[MISS-03] a carrier’s case waits for its answer until the end of the day that it named, and its customer is told', () => {
    const made = plan(asked, [opened], late);
    expect(made).toMatchObject({ stage: 'at-carrier', clock: { what: 'carrier' } });
    expect(made.clock?.at).toBe(Date.parse('2026-10-30T00:00:00-07:00'));
    expect(best(made)?.step).toBe('carrier-answer');
    expect(mails(made)).toEqual(['received', 'at-carrier']);
  });

  test('[MISS-03] [MISS-04] a parcel that the carrier has lost is replaced or paid back, one that it says it delivered is replaced', () => {
    const lost = plan(asked, [opened, says('lost')], late);
    expect(lost).toMatchObject({ stage: 'asked', clock: { what: 'answer' } });
    expect(best(lost)).toEqual({ step: 'approved', against: false, remedies: ['replacement', 'refund'] });
    expect(best(plan(asked, [opened, says('delivered')], late))).toEqual({
      step: 'approved',
      against: false,
    });
    const yes = (remedy: 'refund' | 'replacement') =>
      plan(
        asked,
        [opened, says('lost'), step('approved', '2026-10-21T18:00:00Z', { against: false, remedy })],
        late,
      );
    expect(find(yes('replacement'), 'invoice')).toBeDefined();
    const paid = yes('refund');
    expect(paid.stage).toBe('settled');
    expect(find(paid, 'give-back')).toMatchObject({
      payload: { amount: dollars(120_00), as: 'original-payment', reason: { statement: 'MISS-03' } },
    });
    expect(find(paid, 'invoice')).toBeUndefined();
  });

  test('[MISS-03] a parcel that the carrier has found is settled; another case after that waits for another answer', () => {
    const found = plan(asked, [opened, says('found')], late);
    expect(found.stage).toBe('settled');
    expect(mails(found)).toEqual(['received', 'at-carrier', 'found']);
    const anew = step('carrier-case', '2026-10-22T18:00:00Z', { answerBy: '2026-11-05' });
    expect(plan(asked, [opened, says('delivered'), anew], late).stage).toBe('at-carrier');
  });

  test('[MISS-04] the replacement costs $25.00, is paid first, and then sent', () => {
    const yes = step('approved', '2026-10-16T18:00:00Z', { against: false });
    const made = plan(asked, [yes], late);
    expect(made.stage).toBe('invoiced');
    expect(find(made, 'invoice')).toMatchObject({
      payload: {
        lines: [{ what: 'replacement', quantity: 1, price: { minor: 25_00, currency: 'USD' } }],
        sends: [{ id: 'bag', quantity: 1 }],
      },
    });
    const paid = plan(asked, [yes], { ...late, invoice: { isPaid: true } });
    expect(paid.stage).toBe('to-send');
    expect(best(paid)?.step).toBe('sent');
    const sent = plan(asked, [yes, step('sent', '2026-10-17T18:00:00Z', {})], {
      ...late,
      invoice: { isPaid: true },
    });
    expect([sent.stage, find(sent, 'invoice-delete')]).toEqual(['settled', undefined]);
  });

  describe('[MISS-04] a replacement that is not paid', () => {
    const yes = step('approved', '2026-10-16T18:00:00Z', { against: false });
    const closed = step('closed', '2026-10-20T18:00:00Z', { why: 'settled' });
    const reopened = step('reopened', '2026-10-21T18:00:00Z', {}, '7');
    const unpaid = { ...late, invoice: { isPaid: false } };
    const keys = (made: ReturnType<typeof plan>, kind: string) =>
      made.effects.filter((each) => each.kind === kind).map(({ key }) => key);

    test('is waited for as long as a customer has to send something back, reminded of, and late after that', () => {
      const made = plan(asked, [yes], { ...unpaid, until: '2026-10-16T19:00:00Z' });
      expect(made.clock).toMatchObject({ what: 'pay', at: at('2026-10-24T07:00:00Z') });
      expect([mails(made).at(-1), made.dueAt]).toEqual(['invoice', at('2026-10-21T07:00:00Z')]);
      const later = plan(asked, [yes], { ...unpaid, now: at('2026-10-21T07:00:00Z') });
      expect([mails(later).at(-1), later.dueAt]).toEqual(['pay-reminder', made.clock?.at]);
    });

    test('leaves for a reason alone, and nobody can pay it any more', () => {
      expect(plan(asked, [yes], unpaid).moves.at(-1)).toEqual({ step: 'sent', against: true });
      const sent = plan(asked, [yes, step('sent', '2026-10-17T18:00:00Z', {})], unpaid);
      expect([sent.stage, find(sent, 'invoice-delete')?.after]).toEqual(['settled', ['request/r1/invoice']]);
    });

    test('and is closed cannot be paid any more; opened again, it has another invoice, which is told, reminded of and deleted by itself', () => {
      const ended = plan(asked, [yes, closed], unpaid);
      expect([ended.stage, keys(ended, 'invoice-delete')]).toEqual([
        'settled',
        ['request/r1/invoice-delete'],
      ]);
      const again = plan(asked, [yes, closed, reopened], { ...unpaid, now: at('2026-10-26T07:00:00Z') });
      expect(again.stage).toBe('invoiced');
      expect(keys(again, 'invoice')).toEqual(['request/r1/invoice/7']);
      expect(keys(again, 'request-mail').slice(-2)).toEqual([
        'request/r1/mail/invoice/7',
        'request/r1/mail/pay-reminder/7',
      ]);
      expect(again.clock?.at).toBe(at('2026-10-29T07:00:00Z'));
      const endedAgain = plan(
        asked,
        [yes, closed, reopened, step('closed', '2026-10-27T18:00:00Z', { why: 'settled' })],
        unpaid,
      );
      expect(keys(endedAgain, 'invoice-delete')).toEqual(['request/r1/invoice-delete/7']);
    });

    test('and was paid before it was closed is not taken back', () => {
      const paid = plan(asked, [yes, closed], { ...late, invoice: { isPaid: true } });
      expect(find(paid, 'invoice-delete')).toBeUndefined();
    });
  });

  test('[MISS-04] who grants a claim that is too early or too late does not waive its fee', () => {
    const yes = step('approved', '2027-03-01T18:00:00Z', { against: true });
    const tooLate = plan(asked, [yes], { askedAt: '2027-02-28T19:00:00Z' });
    expect(find(tooLate, 'invoice')).toMatchObject({ payload: { lines: [{ price: { minor: 25_00 } }] } });
    const waived = plan(
      asked,
      [yes],
      { askedAt: '2027-02-28T19:00:00Z' },
      soldOrder({ waives: ['replacement'] }),
    );
    expect(find(waived, 'invoice')).toMatchObject({ payload: { lines: [] } });
  });

  test('[MISS-04] a parcel that was never delivered is replaced without a fee', () => {
    const order = soldOrder({ deliveredOn: null });
    const yes = step('approved', '2026-11-16T18:00:00Z', { against: false });
    const made = plan(asked, [yes], { askedAt: '2026-11-15T19:00:00Z' }, order);
    expect(find(made, 'invoice')).toMatchObject({ payload: { lines: [] } });
  });
});

describe('a parcel that comes back', () => {
  const asked: Asked = { kind: 'returned-parcel', cause: 'wrong-address' };
  const again = (instant: string) => step('send-again', instant, { bags: 2 });

  test('[RTS-02] is sent again for $15.00 and $8.00 for the second bag while it has not reached the warehouse', () => {
    expect(find(plan(asked, [again('2026-10-12T18:00:00Z')]), 'invoice')).toMatchObject({
      payload: { lines: [{ price: { minor: 15_00 } }, { quantity: 1, price: { minor: 8_00 } }], sends: [] },
    });
  });

  test('[RTS-02] its customer is told what they can do until it is back, which is about as long as it travelled', () => {
    const made = plan({ ...asked, seen: 'coming-back' }, []);
    expect(made).toMatchObject({ stage: 'returning', clock: { what: 'back' } });
    expect(mails(made)).toEqual(['coming-back']);
    expect(best(made)?.step).toBe('send-again');
    // Whoever asked themselves waits for an answer first.
    expect(plan(asked, []).clock?.what).toBe('answer');
    expect(plan(asked, [step('answered', '2026-10-11T19:00:00Z', {})]).clock?.what).toBe('back');
    expect(mails(plan({ kind: 'returned-parcel', cause: 'other' }, []))).toEqual(['received']);
  });

  test('[RTS-02] what its customer has chosen comes first at the desk, and they are not told what they could choose', () => {
    const first = (wants: 'again' | 'return') => best(plan({ ...asked, wants }, []))?.step;
    expect([first('again'), first('return')]).toEqual(['send-again', 'arrived']);
    expect(mails(plan({ ...asked, wants: 'again' }, []))).toEqual(['received']);
  });

  test('[RTS-02] one that waits for its payment comes nearer all the same, and the queue says until when', () => {
    const waiting = plan(asked, [again('2026-10-12T18:00:00Z')]);
    expect(waiting.stage).toBe('invoiced');
    expect(waiting.clock?.what).toBe('back');
  });

  test('[RTS-02] whoever is asked to pay shortly before it is back is not reminded in the same breath', () => {
    const told = { invoice: { isPaid: false } };
    const early = plan(asked, [again('2026-10-11T19:00:00Z')], told);
    const { at: back = 0 } = early.clock ?? {};
    const shortly = new Date(back - 86_400_000).toISOString();
    const reminded = plan(asked, [again('2026-10-11T19:00:00Z')], { ...told, now: back - 1_000 });
    expect(mails(reminded).at(-1)).toBe('pay-reminder');
    const late = plan(asked, [again(shortly)], { ...told, now: back - 1_000 });
    expect(mails(late).at(-1)).toBe('invoice');
  });

  test('[RTS-02] one that is sent again although it is back is paid as long after that as it would be sent back', () => {
    const against = step('send-again', '2026-10-13T18:00:00Z', { bags: 1, against: true });
    const made = plan(asked, [step('arrived', '2026-10-12T18:00:00Z', {}), against]);
    expect(made.clock).toMatchObject({ what: 'pay', because: [{ statement: 'RTS-02' }] });
  });

  test('[RTS-01] [RTS-02] one that is back before it is paid to be sent again is a return, and cannot be paid any more', () => {
    const back = step('arrived', '2026-10-16T18:00:00Z', {});
    const waiting = plan(asked, [again('2026-10-12T18:00:00Z')]);
    expect(waiting.moves.map(({ step: move }) => move)).toContain('arrived');
    const unpaid = plan(asked, [again('2026-10-12T18:00:00Z'), back], { invoice: { isPaid: false } });
    expect(unpaid.stage).toBe('arrived');
    expect(find(unpaid, 'invoice-delete')).toBeDefined();
    expect(find(unpaid, 'return-open')).toBeDefined();
    expect(unpaid.moves.map(({ step: move }) => move)).not.toContain('send-again');
    const paid = plan(asked, [again('2026-10-12T18:00:00Z'), back], { invoice: { isPaid: true } });
    expect(paid.stage).toBe('to-send');
    expect(find(paid, 'invoice-delete')).toBeUndefined();
  });

  test('[RTS-01] one that was back before anybody knew is a return at once', () => {
    const made = plan({ ...asked, seen: 'back' }, []);
    expect(made.stage).toBe('arrived');
    expect(mails(made)).toEqual(['arrived']);
    expect(find(made, 'return-open')).toMatchObject({ payload: { fee: dollars(15_00) } });
    expect(made.moves).toContainEqual({ step: 'send-again', against: true });
  });

  test('[RTS-01] what was taken of it stays taken once it is paid back: nothing says after that that it goes back', () => {
    const back = step('arrived', '2026-10-12T18:00:00Z', {});
    const lines = [{ id: 'bag', quantity: 1, condition: 'as-sold' as const }];
    const steps = [back, step('inspected', '2026-10-12T19:00:00Z', { lines })];
    const paid = soldOrder({ lines: [soldLine({ id: 'bag', quantity: 0, refunded: 1 })] });
    const made = plan(asked, steps, { shopifyReturn: { status: 'CLOSED', lines: [], fee: null } }, paid);
    expect(mails(made)).toContain('settled');
    expect(mails(made)).not.toContain('sent-back');
  });

  test('[RTS-02] somebody can have it sent again against the policy until it is looked at: its return ends, and nothing is paid back', () => {
    const back = step('arrived', '2026-10-12T18:00:00Z', {});
    const against = step('send-again', '2026-10-13T18:00:00Z', { bags: 1, against: true });
    const made = plan(asked, [back, against], { shopifyReturn: { status: 'OPEN', lines: [], fee: null } });
    expect(made.stage).toBe('invoiced');
    expect(find(made, 'return-close')).toBeDefined();
    expect(find(made, 'return-open')).toBeUndefined();
    const lines = [{ id: 'bag', quantity: 1, condition: 'as-sold' as const }];
    const looked = plan(asked, [back, step('inspected', '2026-10-12T19:00:00Z', { lines }), against]);
    expect(looked.stage).toBe('settled');
    expect(find(looked, 'invoice')).toBeUndefined();
  });

  test('[RTS-01] is a return with its fee once it has, whatever is asked for after that', () => {
    const made = plan(asked, [arrived, again('2026-10-20T18:00:00Z')]);
    expect(made.stage).toBe('arrived');
    expect(find(made, 'invoice')).toBeUndefined();
    expect(find(made, 'return-open')).toMatchObject({ payload: { fee: dollars(15_00) } });
  });

  test('[PROT-01] has no fee with protection', () => {
    const order = soldOrder({ waives: ['returned-parcel', 're-ship'] });
    expect(find(plan(asked, [arrived], {}, order), 'return-open')).toMatchObject({ payload: { fee: null } });
    expect(find(plan(asked, [again('2026-10-12T18:00:00Z')], {}, order), 'invoice')).toMatchObject({
      payload: { lines: [] },
    });
  });
});

describe('money that goes back', () => {
  const asked: Asked = {
    kind: 'price-adjustment',
    ...{ line: { id: 'bag', quantity: 1 }, now: dollars(100_00), nowFrom: 'price' },
  };
  const soon = { askedAt: '2026-10-05T19:00:00Z' };

  test('[PRICE-01] is the difference to the lower price, by the payment of the order', () => {
    expect(find(plan(asked, [approved], soon), 'give-back')).toMatchObject({
      payload: { amount: dollars(20_00), as: 'original-payment', reason: { statement: 'PRICE-01' } },
    });
  });

  test('[PRICE-01] of an order that Shopify does not show any more it is for a person, and no mail comes before it', () => {
    const story = storyOf(asked, soldOrder(), { ...soon, until: noon, steps: [approved] });
    const made = planRequest({ ...story, order: null });
    expect(find(made, 'give-back')).toMatchObject({ payload: { amount: null } });
    expect(made.effects.at(-1)).toMatchObject({ after: ['request/r1/give-back'] });
  });

  test('[PRICE-02] is store credit for what was reduced', () => {
    const order = soldOrder({ lines: [soldLine({ id: 'bag', isReduced: true })] });
    expect(find(plan(asked, [approved], soon, order), 'give-back')).toMatchObject({
      payload: { as: 'store-credit' },
    });
  });

  test('[PROD-01] is what was paid for a faulty bag; or another one is sent', () => {
    const issue: Asked = { kind: 'product-issue', lines: [{ id: 'bag', quantity: 1 }], problem: 'faulty' };
    expect(find(plan(issue, [approved]), 'give-back')).toMatchObject({
      payload: { amount: dollars(120_00) },
    });
    const yes = step('approved', noon, { against: false, remedy: 'replacement' });
    const made = plan(issue, [yes], { invoice: { isPaid: true } });
    expect(find(made, 'give-back')).toBeUndefined();
    expect(find(made, 'invoice')).toMatchObject({
      payload: { lines: [], sends: [{ id: 'bag', quantity: 1 }] },
    });
    expect(made.stage).toBe('to-send');
  });
});

test('[FORM-01] a question is settled by its answer; each answer is one mail', () => {
  const one = step('answered', '2026-10-11T18:00:00Z', {});
  const two = step('answered', '2026-10-12T18:00:00Z', {});
  expect(plan({ kind: 'question' }).stage).toBe('asked');
  const made = plan({ kind: 'question' }, [one, two]);
  expect(made.stage).toBe('settled');
  expect(keys(made).filter((key) => key.startsWith('mail/answer'))).toHaveLength(2);
});
