import { aallyn } from '@doorstep/policy';
import { expect, test } from 'vitest';

import { problemAt, problemsToShow, readPolicyForm } from './read.ts';
import {
  addressClasses,
  eventRow,
  isDated,
  namesConfirmedField,
  namesToConfirm,
  staysEvent,
  valuesOf,
  withDestination,
  withEvent,
  withoutDestination,
  withWord,
} from './values.ts';
import type { FormValues } from './values.ts';

const typed = (changes: FormValues): FormValues => ({ ...valuesOf(aallyn), ...changes });
const flat = 'destinations.served.0.flat';

const problemsIn = (values: FormValues) => {
  const read = readPolicyForm(values, aallyn);
  return read.ok ? [] : read.error;
};
const problemsOf = (changes: FormValues) => problemsIn(typed(changes));

const renewedEvents = [
  {
    id: 'holiday',
    name: 'Holiday Event',
    period: { from: { kind: 'date', date: '2026-11-18' }, until: { kind: 'date', date: '2026-12-12' } },
  },
];

test('a form that nobody touched says the policy it was opened with', () => {
  expect(readPolicyForm(valuesOf(aallyn), aallyn)).toEqual({ ok: true, value: aallyn });
});

test('[SHIP-01] a typed threshold becomes part of the policy', () => {
  const read = readPolicyForm(typed({ 'destinations.served.0.freeFrom.amount': ' 120 ' }), aallyn);
  expect(read.ok && read.value.destinations.served[0]?.freeFrom).toEqual({
    amount: { minor: 120_00, currency: 'USD' },
    shopEquivalent: null,
  });
});

test.each([
  ['letters', 'five', 'not-an-amount'],
  ['a negative amount', '-5', 'negative'],
  ['three decimals', '5.001', 'too-many-decimals'],
  ['nothing', '', 'empty'],
  ['scientific notation', '1e9', 'not-an-amount'],
  ['a thousand million', '1000000000', 'too-large'],
])('%s in an amount field is answered at that field', (_, input, code) => {
  expect(problemsOf({ [flat]: input })).toEqual([
    { path: flat, code, message: problemAt(problemsOf({ [flat]: input }), flat) },
  ]);
  expect(problemAt(problemsOf({ [flat]: input }), flat)).toMatch(/^[A-Z].*\.$/);
});

test('[SHIP-03] decimals are counted by the currency of the field: 1000.5 JPY is refused, 1000 JPY is not', () => {
  const yen = (amount: string) => ({
    'destinations.served.3.freeFrom': 'on',
    'destinations.served.3.freeFrom.amount.currency': 'JPY',
    'destinations.served.3.freeFrom.amount': amount,
    'destinations.served.3.freeFrom.shopEquivalent': '8.00',
  });
  expect(problemsOf(yen('1000.5'))).toMatchObject([{ path: 'destinations.served.3.freeFrom.amount' }]);
  expect(problemsOf(yen('1000'))).toEqual([]);
});

test('[SHIP-03] a threshold in another currency needs its equivalent in the shop’s currency', () => {
  const field = 'destinations.served.2.freeFrom.shopEquivalent';
  expect(problemsOf({ [field]: '' })).toMatchObject([{ path: field, code: 'empty' }]);
});

test('[PROT-02] a protection at no price is answered at its field, unless it is not offered', () => {
  const field = 'protection.price';
  const message = 'Enter a price above 0, or switch the offer off.';
  expect(problemsOf({ [field]: '0.00' })).toEqual([{ path: field, code: 'too-small', message }]);
  expect(problemsOf({ [field]: '0.00', 'protection.offered': '' })).toEqual([]);
  expect(problemsOf({ [field]: 'two' })).toMatchObject([{ path: field, code: 'not-an-amount' }]);
});

test('[PROT-04] a page with the protection’s terms may stay empty, and what is no link is answered at its field', () => {
  const field = 'protection.terms';
  const read = (page: string, base = aallyn) => readPolicyForm(typed({ [field]: page }), base);
  const linked = read(' /policies/refund-policy ');
  expect(linked).toMatchObject({ value: { protection: { terms: '/policies/refund-policy' } } });
  expect(linked.ok && valuesOf(linked.value)[field]).toBe('/policies/refund-policy');
  expect(linked.ok && read('', linked.value)).toEqual({ ok: true, value: aallyn });
  expect(problemsOf({ [field]: 'javascript:alert(1)' })).toMatchObject([{ path: field }]);
});

test('all problems are told at once', () => {
  const problems = problemsOf({ [flat]: 'x', 'signature.above': '', 'protection.name.en': '' });
  expect(problems.map((problem) => problem.path).sort()).toEqual([
    'destinations.served.0.flat',
    'protection.name.en',
    'signature.above',
  ]);
});

test('what the form does not show stays as it was: the merchant, and a language that was not sent', () => {
  const { 'protection.name.fr': _, ...sent } = valuesOf(aallyn);
  const read = readPolicyForm({ ...sent, 'signature.carrier': 'FedEx' }, aallyn);
  expect(read.ok && read.value.protection.name).toEqual(aallyn.protection.name);
  expect(read.ok && read.value.merchant).toEqual(aallyn.merchant);
});

test('[PROT-06] a change of the English name is not published while other languages say the former one', () => {
  const message = 'English now says “Parcel care”, and this is still the name of before.';
  const fields = ['fr', 'ja', 'ko', 'zh-TW'].map((locale) => `protection.name.${locale}`);
  const problems = problemsOf({ 'protection.name.en': 'Parcel care' });
  expect(problems.map(({ path }) => path)).toEqual(fields);
  for (const field of fields) expect(problemAt(problems, field)).toContain(message);
});

test('[PROT-06] each language is settled by a name of its own, by none, or by a confirmation', () => {
  const renamed = { 'protection.name.en': 'Parcel care', 'protection.name.fr': ' Colis protégés ' };
  const emptied = { 'protection.name.ja': '', 'protection.name.ko': ' ', 'protection.name.zh-TW': '' };
  const read = readPolicyForm(typed({ ...renamed, ...emptied }), aallyn);
  expect(read.ok && read.value.protection.name).toEqual({ en: 'Parcel care', fr: 'Colis protégés' });

  const confirmed = { ...renamed, [namesConfirmedField]: namesToConfirm(typed(renamed)) };
  expect(problemsOf(renamed)).toHaveLength(3);
  expect(problemsOf(confirmed)).toEqual([]);
});

test('[PROT-06] a confirmation ends when a name is typed anew', () => {
  const once = { 'protection.name.en': 'Easy returns' };
  const confirmed = { ...once, [namesConfirmedField]: namesToConfirm(typed(once)) };
  expect(problemsOf({ ...confirmed, 'protection.name.en': 'Parcel care' })).toHaveLength(4);
});

test('[PROT-06] names left behind are told together with what cannot be read', () => {
  const problems = problemsOf({ 'protection.name.en': 'Parcel care', 'protection.price': 'two' });
  expect(problems.map(({ code }) => code)).toEqual([
    'not-an-amount',
    ...Array<string>(4).fill('left-behind'),
  ]);
});

test('[PROT-06] what is left behind stands at its field as soon as it is, and no longer', () => {
  const shown = (changes: FormValues, answered = problemsOf({ 'protection.name.en': 'Parcel care' })) =>
    problemsToShow(answered, typed(changes), aallyn).map(({ path }) => path);
  expect(shown({})).toEqual([]);
  expect(shown({ 'protection.name.en': 'Parcel care' }, [])).toHaveLength(4);
  expect(shown({ 'protection.name.en': 'Parcel care', 'protection.name.fr': '' })).toHaveLength(3);
  expect(shown({}, problemsOf({ 'protection.price': 'two' }))).toEqual(['protection.price']);
});

test('[RET-07, PROMO-02] the typed dates of an event hold for returns and codes alike', () => {
  const [first, last] = ['events.0.period.from.date', 'events.0.period.until.date'] as const;
  const read = readPolicyForm(typed({ [first]: ' 2026-11-18 ', [last]: '2026-12-12' }), aallyn);
  expect(read.ok && read.value.events).toEqual(renewedEvents);
  expect(problemsOf({ [last]: 'December' })).toMatchObject([{ path: last, code: 'wrong-type' }]);
  expect(problemAt(problemsOf({ [first]: '' }), first)).toMatch(/2026-11-26/);
});

test('an event that comes back every year, and dates that were not sent, stay as they were', () => {
  const everyYear = {
    from: { kind: 'fixed', month: 11, day: 18 },
    until: { kind: 'fixed', month: 12, day: 12 },
  } as const;
  const base = { ...aallyn, events: [{ id: 'holiday', name: 'Holiday Event', period: everyYear }] };
  expect(base.events.some(isDated)).toBe(false);
  expect(readPolicyForm(valuesOf(base), base)).toEqual({ ok: true, value: base });
  const withoutEvents = Object.entries(valuesOf(base)).filter(([name]) => !name.startsWith('events'));
  const read = readPolicyForm(Object.fromEntries(withoutEvents), aallyn);
  expect(read.ok && read.value.events).toEqual(aallyn.events);
});

test('[RET-07, PROMO-02] of two events one is removed with its own rules, and put back where it was', () => {
  const [holiday] = aallyn.events;
  const [days] = aallyn.returns.events;
  if (holiday === undefined || days === undefined) throw new Error('The example has an event.');
  const base = {
    ...aallyn,
    events: [{ ...holiday, id: 'spring', name: 'Spring' }, holiday],
    returns: { ...aallyn.returns, events: [{ ...days, event: 'spring' }, days] },
  };
  const values = valuesOf(base);
  expect(eventRow(values, 'spring')).toBe(0);
  const removed = { ...values, ...withEvent(values, 0, false) };
  expect([staysEvent(removed, 0), staysEvent(removed, 1)]).toEqual([false, true]);
  expect(readPolicyForm(removed, base)).toEqual({ ok: true, value: aallyn });
  expect({ ...removed, ...withEvent(removed, 0, true) }).toEqual(values);
  const renewed = { ...removed, 'events.1.period.from.date': 'soon' };
  expect(readPolicyForm(renewed, base)).toMatchObject({ error: [{ path: 'events.1.period.from.date' }] });
  // What was published since no longer has it; what is typed on goes on top of that.
  expect(readPolicyForm(removed, aallyn)).toEqual({ ok: true, value: aallyn });
});

test('a problem of a part stands at the field that shows it', () => {
  const problems = [{ path: `${flat}.currency`, code: 'contradiction', message: 'Other currency.' } as const];
  expect(problemAt(problems, flat)).toBe('Other currency.');
  expect(problemAt(problems, 'destinations.served.0')).toBe('Other currency.');
  expect(problemAt(problems, 'signature.above')).toBeUndefined();
});

test('whose shop it is, the form does not say, whatever is sent', () => {
  const read = readPolicyForm(typed({ 'merchant.name': 'Another', 'merchant.shopCurrency': 'EUR' }), aallyn);
  expect(read).toEqual({ ok: true, value: aallyn });
  expect(Object.keys(valuesOf(aallyn)).filter((name) => /^(merchant|returns)/.test(name))).toEqual([
    'merchant.contact',
  ]);
});

test('[ADDR-03] the form shows every kind of address that the policy decides on', () => {
  expect(addressClasses).toEqual(
    ['poBox', 'streetAndPoBox', 'privateMailbox', 'ruralBox', 'generalDelivery'].map(
      (kind) => `addresses.${kind}`,
    ),
  );
});

test('[SHIP-05] a country that is taken out is offered no protection either, and one that is added has its own fields', () => {
  const without = typed(withoutDestination(valuesOf(aallyn), 0));
  const read = readPolicyForm(without, aallyn);
  expect(read.ok && read.value.destinations.served).toEqual(aallyn.destinations.served.slice(1));
  expect(read.ok && read.value.protection.countries).toEqual([]);
  const added = { ...without, ...withDestination(without, 'DE') };
  expect(problemsIn(added)).toMatchObject([{ path: 'destinations.served.6.flat', code: 'empty' }]);
  const priced = readPolicyForm({ ...added, 'destinations.served.6.flat': '30' }, aallyn);
  expect(priced.ok && priced.value.destinations.served.at(-1)).toEqual({
    country: 'DE',
    flat: { minor: 30_00, currency: 'USD' },
    freeFrom: null,
  });
});

test('[SHIP-03] free shipping that is switched on needs an amount', () => {
  const on = { 'destinations.served.1.freeFrom': 'on' };
  expect(problemsOf(on)).toMatchObject([{ path: 'destinations.served.1.freeFrom.amount', code: 'empty' }]);
  expect(problemsOf({ ...on, 'destinations.served.1.freeFrom.amount': '150' })).toEqual([]);
});

test('[PROT-01] fees are waived in the order in which the form offers them', () => {
  const fees = ['return', 'exchange', 'returned-parcel', 'replacement', 're-ship'];
  const off = withWord(valuesOf(aallyn), 'protection.waives', 'return', false, fees);
  expect(off).toEqual({ 'protection.waives': 'exchange returned-parcel' });
  expect(withWord(off, 'protection.waives', 'return', true, fees)).toEqual({
    'protection.waives': 'return exchange returned-parcel',
  });
  const read = readPolicyForm(typed(off), aallyn);
  expect(read.ok && read.value.protection.waives).toEqual(['exchange', 'returned-parcel']);
});
