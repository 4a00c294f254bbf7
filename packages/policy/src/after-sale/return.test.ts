import { expect, test } from 'vitest';
import type { Remedy } from '../document/policy.ts';
import { aallyn } from '../presets/aallyn.ts';
import { renewedEvent } from '../testing/renewed-event.ts';
import type { ReturnFacts } from './return.ts';
import { lastDayForAny, withheldBecause } from './each-remedy.ts';
import { decideReturn } from './return.ts';
import { saleOf } from './sale.ts';

const order = (facts: Partial<ReturnFacts> = {}): ReturnFacts => ({
  countryCode: 'US',
  placedOn: '2026-10-01',
  shippedOn: '2026-10-02',
  deliveredOn: '2026-10-05',
  requestedOn: '2026-10-10',
  waives: [],
  lines: [{ id: 'bag', sale: 'full-price' }],
  ...facts,
});
const usd = (minor: number) => ({ minor, currency: 'USD' });
const decide = (facts?: Partial<ReturnFacts>, policy = aallyn) => decideReturn(policy, order(facts));
const remedies = (facts?: Partial<ReturnFacts>) => {
  const decision = decide(facts);
  return decision.kind === 'eligible' ? decision.lines.map((line) => line.remedies) : decision.kind;
};

test('[RET-01] a U.S. return costs $15.00 once, whatever the number of lines', () => {
  const lines = [
    { id: 'bag', sale: 'full-price' },
    { id: 'belt', sale: 'full-price' },
  ] as const;
  expect(decide({ lines })).toMatchObject({ kind: 'eligible', fee: { due: usd(1500), waived: false } });
});

test('[PROT-01] with protection the fee is 0', () => {
  expect(decide({ waives: ['return', 'exchange'] })).toMatchObject({
    fee: { due: usd(0), usual: usd(1500), waived: true },
  });
});

test('[PROT-06] a protection that waives other fees does not waive this one', () => {
  expect(decide({ waives: ['replacement'] })).toMatchObject({ fee: { due: usd(1500), waived: false } });
});

test('[RET-02] a refund can be requested through day 21 after delivery, and no longer on day 22', () => {
  expect(decide({ requestedOn: '2026-10-26' })).toMatchObject({ kind: 'eligible', until: '2026-10-26' });
  expect(decide({ requestedOn: '2026-10-27' })).toMatchObject({ kind: 'closed', since: '2026-10-27' });
});

test('[RET-02] on the day of delivery it can be requested; before there is a delivery it cannot', () => {
  expect(remedies({ requestedOn: '2026-10-05' })).toEqual([['refund', 'exchange', 'store-credit']]);
  expect(decide({ requestedOn: '2026-10-04' })).toMatchObject({ kind: 'not-yet', from: '2026-10-05' });
  expect(decide({ deliveredOn: null })).toMatchObject({ kind: 'not-yet', from: null });
});

test('[RET-02] store credit can have days of its own', () => {
  const policy = { ...aallyn, returns: { ...aallyn.returns, creditDays: 30 } };
  expect(decide({ requestedOn: '2026-10-27' }, policy)).toMatchObject({
    kind: 'eligible',
    until: '2026-11-04',
    lines: [{ remedies: ['store-credit'] }],
  });
});

test('[RET-06] flash-sale items: store credit only', () => {
  expect(remedies({ lines: [{ id: 'bag', sale: 'flash-sale' }] })).toEqual([['store-credit']]);
});

test('[RET-06] what a mark withholds is not blamed on the days, and what the days withhold not on the mark', () => {
  const flash = decide({ lines: [{ id: 'bag', sale: 'flash-sale' }] });
  const statements = (wanted: readonly Remedy[]) =>
    withheldBecause(aallyn, flash, wanted).map(({ statement }) => statement);
  expect(statements(['exchange'])).toEqual(['RET-06']);
  expect(statements(['store-credit'])).toContain('RET-02');
  expect(statements(['refund', 'store-credit'])).not.toContain('RET-06');
});

test('[RET-06] final-sale items: none, and with others in the return only the others', () => {
  const bag = { id: 'bag', sale: 'full-price' } as const;
  const last = { id: 'last', sale: 'final-sale' } as const;
  expect(decide({ lines: [last] })).toEqual({
    kind: 'refused',
    because: [{ statement: 'RET-06', message: 'A final sale item cannot come back.' }],
  });
  expect(remedies({ lines: [bag, last] })).toEqual([['refund', 'exchange', 'store-credit'], []]);
});

test('[PROT-04] protection does not exempt from final sale', () => {
  expect(decide({ lines: [{ id: 'bag', sale: 'final-sale' }], waives: ['return'] }).kind).toBe('refused');
});

test.each([
  ['2024-11-17', 'day 21', '2024-12-22', [['refund', 'exchange', 'store-credit']]],
  ['2024-11-17', 'day 22', '2024-12-23', 'closed'],
  ['2024-11-18', 'day 21', '2024-12-22', [['refund', 'exchange', 'store-credit']]],
  ['2024-11-18', 'day 22', '2024-12-23', [['exchange', 'store-credit']]],
  ['2024-12-12', 'day 45', '2025-01-15', [['exchange', 'store-credit']]],
  ['2024-12-12', 'day 46', '2025-01-16', 'closed'],
  ['2024-12-13', 'day 22', '2024-12-23', 'closed'],
])('[RET-07] an order of %s can be returned on %s', (placedOn, _day, requestedOn, expected) => {
  expect(remedies({ placedOn, deliveredOn: '2024-12-01', requestedOn })).toEqual(expected);
});

test('[RET-07] after day 21 of the event a flash-sale item still gets store credit', () => {
  const lines = [{ id: 'bag', sale: 'flash-sale' }] as const;
  expect(
    remedies({ placedOn: '2024-11-20', deliveredOn: '2024-12-01', requestedOn: '2024-12-30', lines }),
  ).toEqual([['store-credit']]);
});

test('[RET-07] in a later year the event’s days hold once it is renewed', () => {
  const late = { placedOn: '2026-11-20', deliveredOn: '2026-12-01', requestedOn: '2027-01-15' };
  expect(decide(late).kind).toBe('closed');
  expect(decide(late, renewedEvent)).toMatchObject({ kind: 'eligible', until: '2027-01-15' });
});

test('[RET-07] of each remedy of the event the last day is said, also of one that is over', () => {
  const late = decide({ placedOn: '2024-11-20', deliveredOn: '2024-12-01', requestedOn: '2025-01-02' });
  const until = { refund: '2024-12-22', exchange: '2025-01-15', 'store-credit': '2025-01-15' };
  expect(late).toMatchObject({ lines: [{ remedies: ['exchange', 'store-credit'], until }] });
  const flash = { until: { 'store-credit': '2025-01-15' } };
  expect(lastDayForAny([{ until }], ['refund'])).toBe('2024-12-22');
  expect(lastDayForAny([{ until }], ['refund', 'store-credit'])).toBe('2025-01-15');
  expect(lastDayForAny([flash, { until }], ['refund', 'store-credit'])).toBe('2025-01-15');
  expect(lastDayForAny([{ until }, flash], ['refund'])).toBeNull();
});

test('[INTL-01] abroad: 21 days from shipment, refund only, own postage and $15.00', () => {
  const abroad = { countryCode: 'JP', deliveredOn: null };
  expect(decide({ ...abroad, requestedOn: '2026-10-23' })).toMatchObject({
    kind: 'eligible',
    until: '2026-10-23',
    postage: 'own',
    fee: { due: usd(1500) },
    lines: [{ remedies: ['refund'] }],
  });
  expect(decide({ ...abroad, requestedOn: '2026-10-24' })).toMatchObject({
    kind: 'closed',
    since: '2026-10-24',
  });
  expect(decide({ ...abroad, shippedOn: null })).toMatchObject({ kind: 'not-yet', from: null });
});

test('[INTL-01] a merchant may not take returns from abroad at all', () => {
  const policy = { ...aallyn, international: { ...aallyn.international, accepted: false } };
  expect(decide({ countryCode: 'JP' }, policy).kind).toBe('refused');
});

test('[RET-02] leap days and year ends count as days like all others', () => {
  const winter = { placedOn: '2028-02-10', deliveredOn: '2028-02-15' };
  expect(decide({ ...winter, requestedOn: '2028-03-07' }).kind).toBe('eligible');
  expect(decide({ ...winter, requestedOn: '2028-03-08' }).kind).toBe('closed');
});

test('dates that cannot be read are refused, not thrown', () => {
  expect(decide({ requestedOn: 'today' }).kind).toBe('refused');
});

test.each([
  ['by its tag', { tags: ['Final-Sale', 'flash-sale'], codes: [] }, 'final-sale'],
  ['by its tag', { tags: ['FLASH-SALE'], codes: [] }, 'flash-sale'],
  ['by a code', { tags: [], codes: ['email40'] }, 'flash-sale'],
  ['by nothing', { tags: ['new'], codes: ['WELCOME'] }, 'full-price'],
] as const)('[PRICE-03] a line is recognised %s', (_how, marks, sale) => {
  const flashSale = { ...aallyn.promotions.flashSale, codes: ['EMAIL40'] };
  const policy = { ...aallyn, promotions: { ...aallyn.promotions, flashSale } };
  expect(saleOf(policy, { ...marks, placedOn: '2026-10-01' })).toBe(sale);
});

test('[PRICE-03] a line is recognised by the dates of a flash sale, both included', () => {
  const period = {
    from: { kind: 'date', date: '2026-10-01' },
    until: { kind: 'date', date: '2026-10-02' },
  } as const;
  const flashSale = { ...aallyn.promotions.flashSale, periods: [period] };
  const policy = { ...aallyn, promotions: { ...aallyn.promotions, flashSale } };
  const on = (placedOn: string) => saleOf(policy, { tags: [], codes: [], placedOn });
  expect(['2026-09-30', '2026-10-01', '2026-10-02', '2026-10-03'].map(on)).toEqual([
    'full-price',
    'flash-sale',
    'flash-sale',
    'full-price',
  ]);
});
