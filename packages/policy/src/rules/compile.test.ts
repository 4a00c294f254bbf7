import fc from 'fast-check';
import { expect, test } from 'vitest';
import { whyUnserved } from '../checkout/destination.ts';
import { overchargeOf } from '../checkout/overcharge.ts';
import { arrivalText, notesFor, titleOf } from '../checkout/presentation.ts';
import { decidePromotion } from '../checkout/promotion.ts';
import { rateTo, shipsFree } from '../checkout/ships-free.ts';
import { locales } from '../document/locales.ts';
import type { Policy } from '../document/policy.ts';
import { textIn } from '../document/texts.ts';
import { checkoutSentence } from '../messages/checkout.ts';
import { fill } from '../messages/fill.ts';
import { promotionSentence } from '../messages/promotion.ts';
import { signatureNote } from '../messages/signature.ts';
import { aallyn } from '../presets/aallyn.ts';
import {
  bag,
  cartIn,
  deliver,
  inCheckout,
  place,
  protectionLine,
  protectionVariantId,
  publish,
} from '../testing/carts.ts';
import { validateCheckout } from '../testing/validate-checkout.ts';
import { decodeBlockRules } from './blocks.ts';
import { bytesOf, fingerprint } from './bytes.ts';
import { compileCheckout, largestMetafield } from './compile.ts';
import { decodeDeliveryRules } from './delivery.ts';
import { decodePromoRules } from './promotion.ts';
import { readPublishedText } from './published-text.ts';
import { decodeShippingRules } from './shipping.ts';
import { decodeValidationRules } from './validation.ts';

const documents = ({ shipping, delivery, validation, blocks }: ReturnType<typeof publish>) =>
  [shipping, delivery, validation, blocks].map((rules) => JSON.stringify(rules));

test('the AALLYN preset with all its languages stays under 6 kB for functions, and under 4 and 6 kB for views', () => {
  const { shipping, delivery, validation, promo, blocks, promise } = publish();
  const size = (rules: unknown) => bytesOf(JSON.stringify(rules));
  expect(size(shipping) + size(delivery) + size(validation)).toBeLessThan(6_000);
  expect(size(promo)).toBeLessThan(1_000);
  expect(size(blocks)).toBeLessThan(4_000);
  expect(size(promise)).toBeLessThan(6_000);
});

test('equal policies compile to equal bytes, whatever the order they were written in', () => {
  const { destinations, protection, addresses } = aallyn;
  const reordered: Policy = {
    ...aallyn,
    destinations: { ...destinations, served: destinations.served.toReversed() },
    protection: { ...protection, waives: protection.waives.toReversed() },
    addresses: { ...addresses, poBox: addresses.poBox },
  };
  expect(documents(publish(reordered))).toEqual(documents(publish()));
  expect(publish(reordered).hash).toBe(publish().hash);
});

test('another value, another hash', () => {
  const signature = { ...aallyn.signature, above: { minor: 25001, currency: 'USD' } };
  expect(publish({ ...aallyn, signature }).hash).not.toBe(publish().hash);
  expect(publish().hash).toMatch(/^[0-9a-f]{16}$/);
});

test('what is compiled can be read back as it is', () => {
  const { shipping, delivery, validation, blocks } = publish();
  const trip = (rules: unknown): unknown => JSON.parse(JSON.stringify(rules));
  expect(decodeShippingRules(trip(shipping))).toEqual(shipping);
  expect(decodeDeliveryRules(trip(delivery))).toEqual(delivery);
  expect(decodeValidationRules(trip(validation))).toEqual(validation);
  expect(decodeBlockRules(trip(blocks))).toEqual(blocks);
});

test('every sentence is there in every language, with its values filled in', () => {
  const texts = [
    ...['poBox', 'streetAndPoBox', 'privateMailbox', 'ruralBox', 'generalDelivery'],
    ...['country', 'territory', 'military', 'protectionQuantity', 'protectionAlone'],
    ...['protectionFinalSale', 'protectionRetired', 'protectionUnavailable'],
  ] as const;
  for (const locale of locales) {
    const sentences = texts.map((text) => {
      const sentence = checkoutSentence(text, locale);
      return fill(fill(sentence, '{contact}', '/pages/contact'), '{name}', 'Free returns');
    });
    sentences.push(promotionSentence(1, locale), promotionSentence(3, locale));
    sentences.push(signatureNote('required', 'UPS', locale), signatureNote('ifCarrier', 'UPS', locale));
    for (const sentence of sentences) expect(sentence).toMatch(/^[^{}]+$/);
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const at of [5, 6, 7]) expect(sentences[at]).toContain('/pages/contact');
    for (const at of [8, 9, 10, 11, 12]) expect(sentences[at]).toContain('Free returns');
    expect(sentences.at(-1)).toContain('UPS');
  }
});

test('texts of the policy are carried in ASCII, in every language that says something of its own', () => {
  const { names } = publish().validation.protection ?? {};
  expect(names).toMatch(/^[ -~]+$/);
  expect(locales.map((locale) => readPublishedText(names ?? '', locale))).toEqual(
    locales.map((locale) => textIn(aallyn.protection.name, locale)),
  );
  expect([readPublishedText('{', 'en'), readPublishedText('7', 'en'), readPublishedText('{}', 'ja')]).toEqual(
    ['', '', ''],
  );
});

test('[PROMO-02] an event is compiled to the dates it has, and left out when it is over', () => {
  expect(publish().promo.events).toEqual([]);
  const [holidays] = publish(events).promo.events;
  expect(holidays?.days.split(' ').slice(0, 2)).toEqual(['2026-11-26/2026-12-12', '2027-11-25/2027-12-12']);
});

test('a policy that would not fit into a metafield is refused in words', () => {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
  const served = letters.flatMap((first) =>
    letters.map((second) => ({
      country: first + second,
      flat: { minor: 2500, currency: 'USD' },
      freeFrom: {
        amount: { minor: 100000, currency: 'HKD' },
        shopEquivalent: { minor: 12800, currency: 'USD' },
      },
    })),
  );
  const compiled = compileCheckout(
    { ...aallyn, destinations: { ...aallyn.destinations, served } },
    { version: 1, publishedOn: '2026-11-02', protectionVariantId },
  );
  expect(compiled).toMatchObject({ ok: false, error: [{ code: 'too-large', path: 'destinations.served' }] });
  expect(largestMetafield).toBeLessThan(10_000);
});

test('rules of another format, or none, are read as null', () => {
  const { shipping, delivery, validation, blocks } = publish();
  for (const format of [0, 1, 3, '2', null]) {
    expect(decodeShippingRules({ ...shipping, format })).toBeNull();
    expect(decodeDeliveryRules({ ...delivery, format })).toBeNull();
    expect(decodeValidationRules({ ...validation, format })).toBeNull();
    expect(decodeBlockRules({ ...blocks, format })).toBeNull();
  }
});

test('a broken leaf anywhere makes block rules unreadable', () => {
  const { blocks } = publish();
  const readable = leavesOf(blocks).filter((path) => decodeBlockRules(replaced(blocks, path, {})) !== null);
  expect(readable).toEqual([]);
});

test.each([[null], [{}], [[]], ['x'], [-1], [true]])(
  'rules for functions with %j anywhere in them are unreadable or harmless: no decision throws',
  (wrong) => {
    const { shipping, delivery, validation, promo } = publish({ ...events, calendar: inTitles });
    const hongKong = deliver(cartIn('HKD', '7.8', bag('2053.50', { currency: 'HKD' })));
    const box = { address1: 'PO Box 12', city: 'Columbus', provinceCode: 'OH', countryCode: 'US' };
    for (const path of pathsOf(shipping)) {
      const rules = decodeShippingRules(replaced(shipping, path, wrong));
      const rate = rules === null ? null : rateTo(rules, place('HK'));
      if (rules === null || rate === null) continue;
      shipsFree(rules, rate, hongKong);
      expect(overchargeOf({ ...rules, clamp: true }, rate, hongKong, '999.0')?.minor).not.toBeNaN();
    }
    for (const path of pathsOf(delivery)) {
      const rules = decodeDeliveryRules(replaced(delivery, path, wrong));
      if (rules === null) continue;
      whyUnserved(rules.destinations, place('US', 'OH'));
      const notes = notesFor(rules, hongKong, 'ja', { date: '2026-11-29', isPastCutOff: true });
      const arrival = arrivalText(rules, notes, place('HK'));
      for (const title of ['Standard', 'UPS Ground', null])
        titleOf(rules, notes, arrival, { title, code: null });
    }
    for (const path of pathsOf(validation)) {
      const rules = decodeValidationRules(replaced(validation, path, wrong));
      if (rules === null) continue;
      const facts = {
        ...inCheckout([bag('100.00'), protectionLine(2)]),
        addresses: [box],
        locale: 'ja',
      } as const;
      for (const { message } of validateCheckout(rules, { ...facts, step: 'checkout' }))
        expect(message).not.toBe('');
    }
    for (const path of pathsOf(promo)) {
      const rules = decodePromoRules(replaced(promo, path, wrong));
      const codes = ['A', 'B'].map((code) => ({ code, rejectable: true }));
      if (rules !== null) decidePromotion(rules, { codes, date: '2026-11-29', locale: 'ja' });
    }
  },
);

test('unknown input never throws and never becomes rules', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true }), (value) => {
      for (const decode of [
        decodeShippingRules,
        decodeDeliveryRules,
        decodeValidationRules,
        decodeBlockRules,
      ]) {
        expect(decode(value)).toBeNull();
      }
    }),
  );
});

test('bytes are counted as UTF-8 and fingerprints depend on every character', () => {
  expect(bytesOf('aé私😀')).toBe(new TextEncoder().encode('aé私😀').length);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(bytesOf(text)).toBe(new TextEncoder().encode(text).length);
      expect(fingerprint(text)).toMatch(/^[0-9a-f]{16}$/);
      expect(fingerprint(`${text}x`)).not.toBe(fingerprint(`${text}y`));
    }),
  );
});

const inTitles = { ...aallyn.calendar, arrivalInTitles: true };

const events: Policy = {
  ...aallyn,
  events: [
    {
      id: 'thanksgiving',
      name: 'Holiday event',
      period: {
        from: { kind: 'nth-weekday', month: 11, weekday: 4, nth: 4 },
        until: { kind: 'fixed', month: 12, day: 12 },
      },
    },
    ...aallyn.events,
  ],
  promotions: {
    ...aallyn.promotions,
    events: [{ event: 'thanksgiving', message: { en: 'No codes today.' } }, ...aallyn.promotions.events],
  },
};

/** Every place in a document: its leaves, and what holds them. */
function pathsOf(value: unknown): readonly (readonly string[])[] {
  const all = leavesOf(value).flatMap((leaf) => leaf.map((_, index) => leaf.slice(0, index + 1)));
  return [...new Map(all.map((path) => [path.join('.'), path])).values()];
}

function leavesOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
}

function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined || typeof value !== 'object' || value === null) return by;
  const entries = Object.entries(value).map(([name, inner]: [string, unknown]) => [
    name,
    name === key ? replaced(inner, rest, by) : inner,
  ]);
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}
