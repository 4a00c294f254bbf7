import fc from 'fast-check';
import { expect, test } from 'vitest';
import { policyPlaces } from '../document/schema/look-up.ts';
import { aallyn } from '../presets/aallyn.ts';
import { arbitraryPolicies } from '../testing/arbitrary-policies.ts';
import type { FormTexts } from './form-texts.ts';
import { keysIn, nameInForm, newKey, withKey, withoutKey } from './form-texts.ts';
import { readForm } from './read-form.ts';
import { writeDayRule, writeForm } from './write-form.ts';

const texts = writeForm(aallyn);
const typed = (changes: FormTexts) => readForm({ ...texts, ...changes }, aallyn);
const problemsOf = (changes: FormTexts) => {
  const read = typed(changes);
  return read.ok ? [] : read.error;
};

test('what a form shows of a policy is read as that policy, whatever version it was opened with', () => {
  fc.assert(
    fc.property(arbitraryPolicies, arbitraryPolicies, (policy, base) => {
      expect(readForm(writeForm(policy), base)).toEqual({ ok: true, value: policy });
    }),
  );
});

test('what was not sent stays as it was, whatever part it is', () => {
  fc.assert(
    fc.property(arbitraryPolicies, fc.infiniteStream(fc.boolean()), (policy, coin) => {
      const sent = Object.entries(writeForm(policy)).filter(() => coin.next().value);
      expect(readForm(Object.fromEntries(sent), policy)).toEqual({ ok: true, value: policy });
    }),
  );
});

test('of what a form does not show, nothing is read, and nothing is written', () => {
  fc.assert(
    fc.property(arbitraryPolicies, arbitraryPolicies, (policy, base) => {
      const shown = ['merchant.contact', 'signature'] as const;
      expect(Object.keys(writeForm(policy, shown)).sort()).toEqual([
        'merchant.contact',
        'signature.above',
        'signature.above.currency',
        'signature.carrier',
        'signature.required',
      ]);
      const read = readForm(writeForm({ ...policy, signature: base.signature }), base, shown);
      const { contact } = policy.merchant;
      expect(read).toEqual({ ok: true, value: { ...base, merchant: { ...base.merchant, contact } } });
    }),
  );
});

test('[RET-07] a form may show a part of each row: the rest of the row stays, and cannot be sent', () => {
  const shown = ['events.*.period'] as const;
  const written = writeForm(aallyn, shown);
  expect(Object.keys(written)).toEqual([
    'events',
    'events.0.period.from.kind',
    'events.0.period.from.date',
    'events.0.period.until.kind',
    'events.0.period.until.date',
  ]);
  const sent = { ...written, 'events.0.id': 'another', 'events.0.period.from.date': '2026-11-18' };
  const read = readForm(sent, aallyn, shown);
  expect(read.ok && read.value.events).toMatchObject([
    { id: 'holiday', period: { from: { date: '2026-11-18' } } },
  ]);
});

test('no texts make it throw', () => {
  readForm({ ...texts, 'calendar.warehouse.holidays.9.on.kind': 'valueOf' }, aallyn);
  const names = Object.keys(texts);
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...names, '__proto__', 'constructor'), fc.string()), (any) => {
      readForm(any, aallyn);
      readForm({ ...texts, ...any }, aallyn);
    }),
  );
});

test('every value of the policy is in a form', () => {
  const written = new Set(Object.keys(texts).map((name) => name.replace(/\.\d+(?=\.|$)/g, '.*')));
  const hasText = (place: string) =>
    [...written].some((name) => name === place || name.startsWith(`${place}.`));
  // Of these lists the example has no item.
  const empty =
    /^(addresses\.exceptions|calendar\.transit\.\*\.holidays|promotions\.flashSale\.(codes|periods)|page\.(sections|order|titles))\.\*/;
  // Words stand in the text of their list.
  const words = /(countries|waives|workdays|remedies|flashSale|requests|hidden)\.\*$/;
  expect(
    policyPlaces().filter((place) => !hasText(place) && !empty.test(place) && !words.test(place)),
  ).toEqual([]);
});

test.each([
  ['destinations.served.0.flat', 'five', 'not-an-amount'],
  ['destinations.served.0.flat', '', 'empty'],
  ['destinations.served.0.freeFrom.amount', '5.001', 'too-many-decimals'],
  ['destinations.clampToFlat', 'yes', 'wrong-type'],
  ['destinations.usTerritories.PR', 'maybe', 'wrong-type'],
  ['addresses.poBox', 'perhaps', 'wrong-type'],
  ['calendar.warehouse.workdays', '', 'empty'],
  ['calendar.warehouse.workdays', '1 9', 'wrong-type', 'calendar.warehouse.workdays.9'],
  ['calendar.handOver', '25:00', 'wrong-type'],
  ['calendar.handOver', '', 'empty'],
  ['calendar.scanGapHours', '1.5', 'wrong-type'],
  ['calendar.scanGapHours', '', 'empty'],
  ['calendar.scanGapHours', '73', 'too-large'],
  ['calendar.warehouse.holidays.0.on.day', '32', 'too-large'],
  ['events.0.period.until.date', 'December', 'wrong-type'],
  ['protection.name.en', ' ', 'empty'],
  ['protection.countries', 'US XX', 'contradiction', 'protection.countries.XX'],
  ['merchant.contact', 'javascript:alert(1)', 'wrong-type'],
  ['destinations.served.2.freeFrom.shopEquivalent', '', 'empty'],
])('%s typed as "%s" is answered at its name', (name, text, code, at = name) => {
  expect(problemsOf({ [name]: text })).toMatchObject([{ path: at, code }]);
});

test('an empty text stands for nothing where there may be nothing', () => {
  const read = typed({
    'calendar.cutOff': '',
    'gifts.threshold': '',
    'protection.terms': '',
    'protection.name.fr': '',
  });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  expect([read.value.calendar.cutOff, read.value.gifts.threshold]).toEqual([null, null]);
  expect(read.value.protection.name.fr).toBeUndefined();
  const set = typed({ 'calendar.cutOff': ' 17:30 ', 'gifts.threshold': '150' });
  expect(set.ok && [set.value.calendar.cutOff, set.value.gifts.threshold]).toEqual([
    17 * 60 + 30,
    { minor: 150_00, currency: 'USD' },
  ]);
});

test('a row that is taken out takes its own with it, and the others keep what is not shown of them', () => {
  const sent = Object.fromEntries(
    Object.entries(texts).filter(([name]) => /^calendar\.transit(\.\d+\.least)?$/.test(name)),
  );
  const rest = withoutKey(sent, 'calendar.transit', '0');
  const read = readForm({ ...sent, ...rest, 'calendar.transit.3.least': '12' }, aallyn);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  expect(read.value.calendar.transit.map(({ country, least }) => `${country} ${least}`)).toEqual([
    'CA 10',
    'HK 10',
    'JP 12',
    'KR 10',
    'SG 10',
  ]);
  const wrong = readForm({ ...sent, ...rest, 'calendar.transit.3.least': 'x' }, aallyn);
  expect(!wrong.ok && wrong.error.map(({ path }) => path)).toEqual(['calendar.transit.3.least']);
});

test('a new row has a key that no row had, and its problems stand at its own texts', () => {
  const list = 'destinations.served';
  const without = { ...texts, ...withoutKey(texts, list, '5') };
  expect([newKey(texts, list), newKey(without, list), newKey({}, list)]).toEqual(['6', '6', '0']);
  const added = {
    ...without,
    ...withKey(without, list, '6'),
    [`${list}.6.country`]: 'DE',
    [`${list}.6.flat`]: 'x',
  };
  expect(keysIn(added, list)).toEqual(['0', '1', '2', '3', '4', '6']);
  const read = readForm(added, aallyn);
  expect(!read.ok && read.error.map(({ path }) => path)).toEqual([`${list}.6.flat`]);
  const priced = readForm({ ...added, [`${list}.6.flat`]: '30' }, aallyn);
  expect(priced.ok && priced.value.destinations.served.at(-1)).toEqual({
    country: 'DE',
    flat: { minor: 30_00, currency: 'USD' },
    freeFrom: null,
  });
  expect(nameInForm(added, `${list}.5.flat`)).toBe(`${list}.6.flat`);
});

test('[CAL-03] a holiday that moves to a day of another kind has the texts of that kind only', () => {
  const name = 'calendar.warehouse.holidays.7.on';
  const rules = [
    { kind: 'date', date: '2026-11-27' },
    { kind: 'fixed', month: 11, day: 27 },
    { kind: 'nth-weekday', month: 11, weekday: 5, nth: 'last' },
  ] as const;
  for (const on of rules) {
    const changes = writeDayRule(on, name);
    const kept = Object.entries({ ...texts, ...changes }).flatMap(([each, text]) =>
      text === null ? [] : [[each, text] as const],
    );
    const moved: FormTexts = Object.fromEntries(kept);
    const read = readForm(moved, aallyn);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    expect(read.value.calendar.warehouse.holidays[7]).toEqual({ name: 'Thanksgiving Day', on });
    expect(writeForm(read.value)).toEqual(moved);
  }
});
