import { aallyn, afterSaleKinds, decideAfterSale, locales, offersOf } from '@doorstep/policy';
import type { SoldOrder } from '@doorstep/policy';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { fieldsOf } from './fields-of.ts';
import type { ShownField } from './shown-field.ts';
import { fields } from './field-names.ts';
import { readAsked } from './read-asked.ts';
import { showChoices } from './show-choices.ts';
import { showEstimate } from './show-estimate.ts';

const usd = (minor: number) => ({ minor, currency: 'USD' });
const both = (minor: number) => ({ presentment: usd(minor), shop: usd(minor) });
const bag = {
  ...{ id: 'bag', variantId: 'v', sold: 2, quantity: 2, shipped: 2, refunded: 0, returning: 0 },
  ...{ requiresShipping: true, tags: [], subtotal: 240_00, paid: both(240_00), isReduced: false },
  ...{ tax: both(0), givenBack: [], compensated: 0 },
};
const order: SoldOrder = {
  ...{ placedAt: '2026-10-01T17:00:00Z', countryCode: 'US', provinceCode: 'OH', codes: [], lines: [bag] },
  ...{ rate: null, isCancelled: false, shippedOn: '2026-10-02', deliveredOn: '2026-10-05', carrier: 'USPS' },
  ...{ isScanned: true, warehouse: 'free', waives: [], isAdjusted: false, parcels: [] },
};
const noon = '2026-10-10T19:00:00Z';
const lines = [{ id: 'bag', title: 'Mini Sling', variantTitle: null, image: null, sold: 2 }];
const choices = (facts: Partial<SoldOrder> = {}, locale: (typeof locales)[number] = 'en', at = noon) =>
  showChoices(aallyn, offersOf(aallyn, { ...order, ...facts }, at), lines, locale);
const choice = (shown: ReturnType<typeof choices>, kind: string) =>
  shown.choices.find((each) => each.kind === kind);
const form = (typed: Readonly<Record<string, string>>) => new URLSearchParams(typed);
const about = { lines, priceNow: () => both(100_00) };

describe('what can be asked for', () => {
  test('[RET-01] [RET-02] a return says until when, for which fee, and who pays the postage', () => {
    const shown = choices();
    expect(choice(shown, 'return')).toMatchObject({
      isOpen: true,
      sentences: [
        'Possible through October 26, 2026.',
        'Fee: $15.00, plus tax where it is due.',
        'You get a prepaid label.',
      ],
    });
    expect(shown.lines[0]).toMatchObject({ pieces: 2, remedies: ['refund', 'exchange', 'store-credit'] });
  });

  test('[RET-01] [MISS-04] [RTS-01] fees are told in what the buyer paid in, at both doors, as they will be charged', () => {
    const yen = (minor: number) => ({ presentment: { minor, currency: 'JPY' }, shop: usd(minor / 150) });
    const inYen = { lines: [{ ...bag, paid: yen(3_600_000) }], rate: '150' };
    const shown = choices(inYen);
    expect(choice(shown, 'return')?.sentences).toContain('Fee: ¥2,250, plus tax where it is due.');
    expect(choice(shown, 'returned-parcel')?.sentences.join()).toContain('¥2,250');
    const missing = choice(choices(inYen, 'en', '2026-10-14T19:00:00Z'), 'missing-parcel');
    expect(missing?.sentences.join()).toContain('¥3,750');
  });

  test('[RET-02] one that is too late says since when, and why', () => {
    const late = choice(choices({}, 'en', '2026-11-20T19:00:00Z'), 'return');
    expect(late?.isOpen).toBe(false);
    expect(late?.sentences[0]).toBe('Not possible since October 27, 2026.');
  });

  test('[RET-06] of a flash sale a return says why there is no refund, and an exchange is not told that it is too late', () => {
    const shown = choices({ lines: [{ ...bag, tags: [aallyn.promotions.flashSale.tag] }] });
    const why = 'It was sold as final sale, or in a flash sale with returns of its own.';
    expect(choice(shown, 'return')?.sentences.slice(0, 2)).toEqual([
      'Possible through October 26, 2026.',
      why,
    ]);
    expect(choice(shown, 'exchange')?.sentences).toEqual(['Not possible for this order.', why]);
  });

  test('[RET-02] [RET-07] where store credit is possible for longer, a return says the last day of each', () => {
    const policy = { ...aallyn, returns: { ...aallyn.returns, creditDays: 45 } };
    const said = (at: string, kind = 'return') =>
      choice(showChoices(policy, offersOf(policy, order, at), lines, 'en'), kind)?.sentences.slice(0, 2);
    expect(said(noon)).toEqual([
      'Refund: possible through October 26, 2026.',
      'Store credit: possible through November 19, 2026.',
    ]);
    expect(said('2026-10-27T19:00:00Z')).toEqual([
      'Refund: was possible through October 26, 2026.',
      'Store credit: possible through November 19, 2026.',
    ]);
    expect(said(noon, 'exchange')?.[0]).toBe('Possible through October 26, 2026.');
  });

  test('[MISS-01] [MISS-03] [MISS-04] a missing parcel comes with the places to look at, the carrier’s page and the fee of a replacement', () => {
    const shown = choices({}, 'en', '2026-10-14T19:00:00Z');
    expect(shown.checks.length).toBeGreaterThan(2);
    expect(shown.carriers[0]?.link).toMatch(/^https:/);
    expect(choice(shown, 'missing-parcel')?.sentences.join(' ')).toContain('$25.00');
    expect(choice(choices(), 'missing-parcel')?.isOpen).toBe(false);
  });

  test('[ORD-01] [ADDR-02] what has been shipped can hardly be stopped, and not be sent elsewhere', () => {
    expect(choice(choices(), 'cancellation')?.sentences[0]).toContain('with the carrier');
    expect(choice(choices(), 'address')?.isOpen).toBe(false);
  });

  test('[EXCH-01] an exchange abroad is not offered, and says so', () => {
    expect(choice(choices({ countryCode: 'JP' }), 'exchange')).toMatchObject({ isOpen: false });
  });

  test('[FORM-01] every language says something about every kind, with no slot left', () => {
    for (const locale of locales)
      for (const deliveredOn of ['2026-10-05', null]) {
        const shown = choices({ deliveredOn }, locale);
        expect(shown.choices.map(({ kind }) => kind)).toEqual(afterSaleKinds);
        expect(JSON.stringify(shown)).not.toMatch(/\{\w+\}|undefined|NaN/);
      }
  });
});

test('[RET-02] a customer’s form asks for nothing that the policy refuses; the desk’s asks for all that was sold, and says why it would not', () => {
  const late = choices({}, 'en', '2026-11-20T19:00:00Z');
  const pieces = { type: 'pieces', name: 'pieces:bag' };
  const [closed, ...rest] = fieldsOf('return', late, 'en');
  expect(closed).toMatchObject({ ...pieces, most: 0 });
  expect(rest.map(({ name }) => name)).not.toContain('reason:bag');
  const atDesk = fieldsOf('return', late, 'en', false);
  expect(atDesk[0]).toMatchObject({
    ...{ ...pieces, most: 2 },
    notes: [expect.stringContaining('Not possible since'), ...(late.lines[0]?.sentences.slice(1) ?? [])],
  });
  expect(atDesk[1]).toMatchObject({ name: 'reason:bag' });
  const values = (named: readonly ShownField[]) =>
    named
      .flatMap((field) => (field.type === 'choice' && field.name === 'remedy' ? field.options : []))
      .map(({ value }) => value);
  expect([values(rest), values(atDesk)]).toEqual([[], ['refund', 'store-credit']]);
});

describe('a form', () => {
  const aReturn = { 'pieces:bag': '1', 'reason:bag': 'too-big', remedy: 'refund', attested: 'yes' };

  test('[RET-05] a return names its pieces, what is wanted instead, and that they are as they were', () => {
    expect(readAsked('return', form(aReturn), about)).toEqual({
      ok: true,
      value: {
        message: null,
        asked: {
          ...{ kind: 'return', remedy: 'refund', attested: true },
          lines: [{ id: 'bag', quantity: 1, reason: 'too-big' }],
        },
      },
    });
    expect(readAsked('return', form({}), about)).toEqual({
      ok: false,
      error: ['items', 'remedy', 'attested'],
    });
  });

  test.each(['3', '-1', '1.5', 'one', '1e9', '99999999999'])('of two bags %s cannot come back', (pieces) => {
    expect(readAsked('return', form({ ...aReturn, 'pieces:bag': pieces }), about)).toMatchObject({
      error: ['pieces'],
    });
  });

  test('[FORM-01] a question needs words, an exchange what is wanted, and neither more than fits', () => {
    expect(readAsked('question', form({}), about)).toMatchObject({ error: ['message'] });
    const exchange = { 'pieces:bag': '1', attested: 'yes' };
    expect(readAsked('exchange', form(exchange), about)).toMatchObject({ error: ['wanted'] });
    expect(readAsked('question', form({ message: 'x'.repeat(2_001) }), about)).toMatchObject({
      error: ['longMessage'],
    });
  });

  test('whatever is typed, what is read can be judged', () => {
    const names = [...Object.values(fields), 'pieces:bag', 'reason:bag'];
    const typed = fc.dictionary(
      fc.constantFrom(...names),
      fc.oneof(fc.string(), fc.constantFrom('yes', '1')),
    );
    fc.assert(
      fc.property(typed, fc.constantFrom(...afterSaleKinds), (given, kind) => {
        const read = readAsked(kind, form({ ...aReturn, ...given }), about);
        if (read.ok) expect(decideAfterSale(aallyn, order, read.value.asked, noon).about).toBe(kind);
        else expect(read.error.length).toBeGreaterThan(0);
      }),
    );
  });
});

test('[SHIP-07] [RET-01] an estimate says line by line what comes back, and what it leaves out', () => {
  const asked = { kind: 'return', remedy: 'refund', attested: true } as const;
  const pieces = [{ id: 'bag', quantity: 1, reason: 'too-big' }];
  const decision = decideAfterSale(aallyn, order, { ...asked, lines: pieces }, noon);
  expect(showEstimate(decision, new Map([['bag', 'Mini Sling']]), 'en', null).refund?.rows).toEqual([
    { what: '1 x Mini Sling', amount: '$120.00' },
    { what: 'Fees and charges', amount: '-$15.00' },
    { what: 'Total', amount: '$105.00' },
  ]);
});

test.each([
  ['full price', false, ['You get $20.00 back, by the way that you paid with.']],
  ['on sale', true, ['You get $20.00 as store credit.']],
])(
  '[PRICE-01] [PRICE-02] of what was bought at %s an estimate says what comes back, and how',
  (_, isReduced, said) => {
    const lines = order.lines.map((line) => ({ ...line, isReduced }));
    const now = { minor: 100_00, currency: 'USD' };
    const line = { id: 'bag', quantity: 1 };
    const asked = {
      kind: 'price-adjustment',
      line,
      now: { shop: now, presentment: now },
      nowFrom: 'price',
    } as const;
    const decision = decideAfterSale(aallyn, { ...order, lines }, asked, '2026-10-03T19:00:00Z');
    expect(showEstimate(decision, new Map(), 'en', null).sentences.slice(1)).toEqual(said);
  },
);
