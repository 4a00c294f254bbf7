import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locales } from '../document/locales.ts';
import type { NamedCarrier } from '../facts/carrier.ts';
import { signatureNote } from '../messages/signature.ts';
import { bag, cart, deliver, publish } from '../testing/carts.ts';
import { notesFor, titleOf } from './presentation.ts';
import { carrierOfLines, type ShippingLineFacts } from './shipping-line.ts';

test.each<readonly [string, readonly ShippingLineFacts[], NamedCarrier]>([
  ['Shopify’s own UPS rate', [{ title: 'UPS® Ground', code: '03', source: 'ups_shipping' }], 'ours'],
  ['a rate whose source alone names it', [{ title: 'Ground', code: '03', source: 'ups_shipping' }], 'ours'],
  ['a draft’s own rate', [{ title: 'UPS 2nd Day Air', code: 'custom', source: 'shopify' }], 'ours'],
  ['the policy’s own option', [{ title: 'Standard', code: 'Standard', source: 'shopify' }], 'unknown'],
  ['an option of any speed', [{ title: 'Express', code: 'Express' }], 'unknown'],
  ['a word that only contains it', [{ title: 'Groups', code: 'Groups' }], 'unknown'],
  ['an option about signatures', [{ title: 'Ground shipping signature upgrade' }], 'unknown'],
  ['Shopify’s USPS rate', [{ title: 'First Class Package', code: 'FirstPackage', source: 'usps' }], 'other'],
  ['Canada Post’s rate', [{ title: 'Expedited Parcel', source: 'canada_post' }], 'other'],
  ['a name that two texts would make together', [{ title: 'Canada', code: 'Post' }], 'unknown'],
  ['one of two ways', [{ title: 'USPS Priority' }, { title: 'UPS Ground' }], 'ours'],
  ['two other carriers', [{ title: 'USPS Priority' }, { title: 'FedEx 2Day' }], 'other'],
  ['another carrier and nobody knows whom', [{ title: 'USPS Priority' }, { title: 'Express' }], 'unknown'],
  ['nothing said', [{ title: null, code: null, source: null }], 'unknown'],
  ['no way to ship', [], 'unknown'],
])('[SIGN-01] who brings %s', (_, lines, carrier) => {
  expect(carrierOfLines(lines, 'UPS')).toBe(carrier);
});

const parts = fc.constantFrom(
  ...[
    'UPS',
    'UPS®',
    'USPS',
    'FedEx',
    'Canada',
    'Post',
    'Ground',
    'Standard',
    'Express',
    'Groups',
    'ups_shipping',
  ],
  ...['(via', 'UPS)', '03', 'custom', 'Yamato', 'signature', '署名', '배송'],
);
const words = fc.array(parts, { minLength: 1, maxLength: 4 }).map((given) => given.join(' '));
const carriers = fc.constantFrom('UPS', 'FedEx', 'Canada Post', 'Kuroneko');
const sold = deliver(cart(bag('900.00')));

test('[SIGN-01] [SIGN-02] an order is shipped by whom checkout said, for any option in any language, with our note or without', () => {
  const options = fc.record({ title: words, code: fc.option(words) });
  fc.assert(
    fc.property(options, carriers, fc.constantFrom(...locales), (option, carrier, locale) => {
      const { delivery } = publish();
      const rules = {
        ...delivery,
        arrivals: null,
        signature: delivery.signature && { ...delivery.signature, carrier },
      };
      const notes = notesFor(rules, sold, locale, { date: '2026-11-23', isPastCutOff: false });
      const shown = titleOf(rules, notes, null, option) ?? option.title;
      const note = (text: 'required' | 'ifCarrier') =>
        shown.endsWith(`(${signatureNote(text, carrier, locale)})`);
      const said: NamedCarrier = note('ifCarrier') ? 'unknown' : note('required') ? 'ours' : 'other';
      for (const title of [option.title, shown]) {
        const line = { title, code: option.code, source: 'shopify' };
        expect(carrierOfLines([line], carrier)).toBe(said);
      }
    }),
  );
});
