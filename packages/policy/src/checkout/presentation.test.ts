import { expect, test } from 'vitest';
import { plainDate } from '../calendar/plain-date.ts';
import type { Locale } from '../document/locales.ts';
import type { PlaceFacts } from '../facts/place.ts';
import { aallyn } from '../presets/aallyn.ts';
import { decidePromise } from '../promise/promise.ts';
import { arrivalOn } from '../rules/arrivals.ts';
import type { DeliveryRules } from '../rules/delivery.ts';
import { bag, cart, deliver, ohio, place, publish } from '../testing/carts.ts';
import { whyUnserved } from './destination.ts';
import type { ShopClock } from './presentation.ts';
import { arrivalText, notesFor, titleOf } from './presentation.ts';

const rules = publish().delivery;
const now = { date: '2026-11-25', isPastCutOff: false };

function shown(
  { to = ohio, by = rules, price = '45.00', locale = 'en', ...clock }: Partial<Case>,
  title: string | null,
): string | null {
  const notes = notesFor(by, deliver(cart(bag(price))), locale, { ...now, ...clock });
  return titleOf(by, notes, arrivalText(by, notes, to), { title, code: title });
}

interface Case extends ShopClock {
  readonly locale: Locale;
  readonly to: PlaceFacts;
  readonly by: DeliveryRules;
  readonly price: string;
}

const titled = (price: string, title: string | null, by = rules) => shown({ price, by }, title);

test('[SIGN-02] above $250.00 an option says that someone has to sign: certainly with UPS, else if it is UPS', () => {
  expect(titled('260.00', 'UPS Ground')).toBe('UPS Ground (signature required)');
  expect(titled('260.00', 'Standard')).toBe('Standard (signature required if shipped via UPS)');
  expect(titled('260.00', 'USPS Priority Mail')).toBeNull();
});

test('[SIGN-01] at $250.00, and without the policy asking, options stay as they are', () => {
  expect(titled('250.00', 'UPS Ground')).toBeNull();
  const { delivery } = publish({ ...aallyn, signature: { ...aallyn.signature, required: false } });
  expect(titled('900.00', 'UPS Ground', delivery)).toBeNull();
});

test('[SHIP-05] options for a place that is not served are hidden, not for a place that is not known yet', () => {
  const places = [place('DE'), place('US', 'PW'), place('JP'), place('PR'), place(null)];
  expect(places.map((each) => whyUnserved(rules.destinations, each))).toEqual([
    'country',
    'country',
    null,
    null,
    null,
  ]);
});

test('an option without a title, and one that says it already, stay as they are', () => {
  expect(titled('260.00', null)).toBeNull();
  for (const title of [
    'UPS Ground (signature required)',
    'Standard (signature required if shipped via UPS)',
  ]) {
    expect(titled('260.00', title)).toBeNull();
  }
});

const calendar = { ...aallyn.calendar, arrivalInTitles: true };
const inTitles = publish({ ...aallyn, calendar }).delivery;

const arriving = (title: string, to = ohio) => shown({ to, by: inTitles }, title);

test('[CAL-05] the policy’s own option says when the order should arrive, as an estimate', () => {
  expect(arriving('Standard')).toBe('Standard (estimated delivery Nov 30 – Dec 8)');
  expect(arriving('Standard', place('HK'))).toBe('Standard (estimated delivery Dec 11 – Jan 8)');
  expect(arriving('Express')).toBeNull();
  expect(arriving('Standard', place('DE'))).toBeNull();
  expect(arriving('Standard', place(null))).toBeNull();
});

test.each([
  ['General Delivery [ADDR-03]', { ...ohio, address1: 'General Delivery' }],
  ['a post office in Japan', { ...place('JP'), address1: '渋谷郵便局留め' }],
  ['a P.O. box [ADDR-01]', { ...ohio, address1: 'PO Box 12' }],
  ['an address that is too long to be read', { ...ohio, address2: 'x'.repeat(200) }],
])('[ADDR-02] [CAL-05] a title promises no days to %s: that order may wait', (_, to) => {
  expect(arriving('Standard', to)).toBeNull();
});

test('[CAL-05] and says it once: a title that carries the note already stays as it is', () => {
  expect(arriving('Standard (estimated delivery Nov 30 – Dec 8)')).toBeNull();
});

test('[CAL-02] after the cut-off the order counts as the next day’s, and without a cut-off it does not', () => {
  const from = publish({ ...aallyn, calendar }, '2026-10-01').delivery;
  const at = (isPastCutOff: boolean, cutOff: string) =>
    shown({ date: '2026-10-05', isPastCutOff, by: { ...from, cutOff } }, 'Standard');
  expect(at(false, '14:00:00')).toBe('Standard (estimated delivery Oct 7–16)');
  expect(at(true, '14:00:00')).toBe('Standard (estimated delivery Oct 8–19)');
  expect(at(true, from.cutOff)).toBe('Standard (estimated delivery Oct 7–16)');
});

test.each<[Locale, string]>([
  ['en', 'Standard (estimated delivery Nov 30 – Dec 8)'],
  ['fr', 'Standard (livraison estimée\u00a0: du 30 nov. au 8 déc.)'],
  ['fr-CA', 'Standard (livraison estimée\u00a0: du 30 nov. au 8 déc.)'],
  ['ja', 'Standard (お届け予定：11月30日〜12月8日)'],
  ['ko', 'Standard (도착 예정: 11월 30일~12월 8일)'],
  ['zh-TW', 'Standard (預計11月30日至12月8日送達)'],
  ['zh-HK', 'Standard (預計11月30日至12月8日送達)'],
])('[CAL-05] in %s it reads %s', (locale, title) => {
  expect(shown({ locale, by: inTitles }, 'Standard')).toBe(title);
});

test('[CAL-05] the arrival and the signature stand side by side', () => {
  expect(titled('260.00', 'Standard', inTitles)).toBe(
    'Standard (estimated delivery Nov 30 – Dec 8) (signature required if shipped via UPS)',
  );
});

test('[CAL-05] it is the very window that the order is promised, for every day that is written out', () => {
  const { arrivals } = publish().blocks;
  if (arrivals === null) throw new Error('no arrivals');
  for (let ahead = 0; ahead < 396; ahead += 1) {
    const date = new Date(Date.UTC(2026, 10, 2 + ahead)).toISOString().slice(0, 10);
    for (const { country } of aallyn.destinations.served) {
      const promise = decidePromise(aallyn, { placedAt: `${date}T20:00:00Z`, countryCode: country });
      const day = arrivals.from + ahead;
      const window = arrivalOn(arrivals, country, day);
      expect(window && [plainDate(window.earliest), plainDate(window.latest)]).toEqual([
        promise?.arrives?.earliest,
        promise?.arrives?.latest,
      ]);
    }
  }
  expect(arrivalOn(arrivals, 'US', arrivals.from + 396)).toBeNull();
  expect(arrivalOn(arrivals, 'US', arrivals.from - 1)).toBeNull();
  expect(arrivalOn(arrivals, 'DE', arrivals.from)).toBeNull();
});
