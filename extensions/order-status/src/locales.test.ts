import { join } from 'node:path';
import { i18nOf, keepDecision, testTranslations } from '@doorstep/live-view/testing';
import { promiseCardModel, decodeOrderPromise } from '@doorstep/policy';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const locales = join(import.meta.dirname, '../locales');
const i18n = i18nOf(locales);

testTranslations(locales);

const date = fc
  .integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2027, 11, 1) })
  .map((instant) => new Date(instant).toISOString());
const day = fc.option(date.map((instant) => instant.slice(0, 10)));

test('every sentence of every card has its words, and its reasons too', () => {
  const countries = fc.constantFrom('US', 'CA', 'DE');
  fc.assert(
    fc.property(date, day, day, countries, (placedAt, shippedOn, deliveredOn, countryCode) => {
      const order = keepDecision({ placedAt, shippedOn, deliveredOn, shippingAddress: { countryCode } });
      const promise = decodeOrderPromise(order.value);
      const card = promise && promiseCardModel(promise);
      const words = { name: 'n', carrier: 'c', amount: 'a', from: 'f', to: 't', days: 'd' };
      for (const { text, count, because } of card?.lines.flat() ?? []) {
        expect(i18n.translate(`card.${text}`, count === null ? words : { ...words, count })).not.toBe('');
        for (const statement of because) expect(i18n.translate(`why.${statement}`, words)).not.toBe('');
      }
    }),
  );
});
