import { bodyLine, bodyShipping, type BodyChanges } from './case-body.fixture.ts';

/** An order that somebody met, and what is true after it under the preset. A key that is not there is not asked about. */
export interface OrderCase {
  readonly what: string;
  readonly body: BodyChanges;
  readonly expect: {
    readonly signature?: string;
    readonly tags?: readonly string[];
    readonly hold?: 'address' | 'destination' | null;
    /** Subjects. */
    readonly mails?: readonly string[];
    /** No dates are promised. */
    readonly dates?: null;
    readonly protected?: boolean;
    readonly outcome?: 'decided';
    /** What a person is told of it, by statement; absent when nobody has to look. */
    readonly unclear?: string;
  };
}

const signed = { signature: 'if-carrier', tags: ['signature-required'] };
const untouched = { hold: null, tags: [], mails: [], dates: null } as const;
const toPoBox = { address1: 'PO Box 12' };
const askedForStreet = ['Order #1001: we need a street address'];
const montreal = {
  address1: '1250 boul. René-Lévesque O',
  city: 'Montréal',
  zip: 'H3B 4W8',
  province_code: 'QC',
  country_code: 'CA',
};
const fee = (changes = {}) =>
  bodyLine({ id: 9298, variant_id: 298, price: '2.98', requires_shipping: false, ...changes });
const sent = { fulfillable_quantity: 0, fulfillment_status: 'fulfilled' };
const fulfilled = {
  fulfillment_status: 'fulfilled',
  fulfillments: [{ id: 1, status: 'success', created_at: '2026-11-23T10:00:00-08:00' }],
};

/** What counts toward the signature. */
const values: readonly OrderCase[] = [
  {
    what: 'a tip beside a $250.00 bag',
    body: {
      lines: [
        bodyLine({
          id: 9999,
          variant_id: null,
          price: '4.50',
          requires_shipping: false,
          product_exists: false,
        }),
        bodyLine({ price: '250.00' }),
      ],
    },
    expect: { signature: 'not-required', tags: [], hold: null },
  },
  {
    what: 'a custom item of a draft order, of more than $250',
    body: {
      order: { source_name: 'shopify_draft_order' },
      line: { variant_id: null, product_id: null, price: '250.01', product_exists: false },
    },
    expect: signed,
  },
  {
    what: 'shop money decides: $255.79, for which the buyer paid €233.99',
    body: { order: { presentment_currency: 'EUR' }, line: { price: '255.79', paid: ['233.99', 'EUR'] } },
    expect: signed,
  },
  {
    what: '$245.00, for which the buyer paid CA$343.00',
    body: {
      order: { presentment_currency: 'CAD' },
      line: { price: '245.00', paid: ['343.00', 'CAD'] },
      address: montreal,
    },
    expect: { signature: 'not-required', tags: [] },
  },
  {
    what: 'an exchange: a $260 bag at 100 % off, retail counts',
    body: {
      order: { tags: 'exchange', total_price: '0.00' },
      line: {
        price: '260.00',
        total_discount: '260.00',
        discount_allocations: [{ amount: '260.00', discount_application_index: 0 }],
      },
    },
    expect: { ...signed, hold: null },
  },
  {
    what: '200 lines of $1.25 and one of a cent: $250.01',
    body: {
      lines: [
        ...Array.from({ length: 200 }, (_, at) =>
          bodyLine({ id: 9100 + at, variant_id: 100 + at, price: '1.25' }),
        ),
        bodyLine({ id: 9999, variant_id: 999, price: '0.01' }),
      ],
    },
    expect: { signature: 'if-carrier' },
  },
  {
    what: 'two $130 bags of which an edit removed one',
    body: { line: { price: '130.00', quantity: 2, current_quantity: 1, fulfillable_quantity: 1 } },
    expect: { signature: 'not-required', tags: [] },
  },
  {
    what: 'two $130 bags of which one has shipped: both are still there',
    body: {
      order: { fulfillment_status: 'partial' },
      line: { price: '130.00', quantity: 2, current_quantity: 2, fulfillable_quantity: 1 },
    },
    expect: signed,
  },
];

/** Nothing ships, or not any more. */
const notShipped: readonly OrderCase[] = [
  {
    what: 'a $300 sale over the counter',
    body: {
      order: { ...fulfilled, source_name: 'pos', location_id: 371291 },
      line: { price: '300.00', ...sent },
      address: null,
      shipping: null,
    },
    expect: { ...untouched, signature: 'not-required' },
  },
  {
    what: 'a sale over the counter that is not marked as handed over yet',
    body: { order: { source_name: 'pos' }, line: { price: '300.00' }, address: null, shipping: null },
    expect: { ...untouched, signature: 'not-required' },
  },
  {
    what: 'a POS order that is sent to the buyer',
    body: { order: { source_name: 'pos' }, line: { price: '300.00' } },
    expect: signed,
  },
  {
    what: 'a $260 pickup: no address, the shipping line is the location’s name',
    body: {
      line: { price: '260.00' },
      address: null,
      shipping: { title: 'Downtown Store', code: 'Downtown Store', price: '0.00' },
    },
    expect: { ...untouched, signature: 'not-required' },
  },
  {
    what: 'a pickup at The UPS Store: the place’s name is no carrier',
    body: {
      line: { price: '260.00' },
      address: null,
      shipping: { title: 'The UPS Store', code: 'The UPS Store', price: '0.00' },
    },
    expect: { ...untouched, signature: 'not-required' },
  },
  {
    what: 'a $300 order that the shop’s own driver brings',
    body: {
      line: { price: '300.00' },
      shipping: { title: 'Local Delivery', code: 'Local Delivery', price: '0.00' },
    },
    expect: { signature: 'not-required', tags: [], dates: null },
  },
  {
    what: 'a P.O. box for the shop’s own driver: nobody is there',
    body: { address: toPoBox, shipping: { title: 'Local Delivery', code: 'Local Delivery' } },
    expect: { hold: 'address', tags: ['address-hold'], mails: askedForStreet },
  },
  {
    what: 'a gift card by e-mail, with a P.O. box as address',
    body: {
      line: { price: '50.00', gift_card: true, requires_shipping: false },
      address: toPoBox,
      shipping: null,
    },
    expect: untouched,
  },
  {
    what: 'an order that arrives fulfilled (import, marketplace), to a P.O. box',
    body: {
      order: { ...fulfilled, source_name: 'amazon', processed_at: '2024-03-02T10:00:00-08:00' },
      line: { ...sent, price: '300.00' },
      address: toPoBox,
    },
    expect: untouched,
  },
  {
    what: 'an old body that says only of the order that it is fulfilled',
    body: {
      order: { fulfillment_status: 'fulfilled' },
      line: { price: '300.00', current_quantity: undefined, fulfillable_quantity: undefined },
      address: toPoBox,
    },
    expect: untouched,
  },
  {
    what: 'an order that is cancelled already, to a P.O. box',
    body: {
      order: {
        cancelled_at: '2026-11-23T10:00:00-08:00',
        cancel_reason: 'customer',
        financial_status: 'voided',
      },
      line: { price: '260.00' },
      address: toPoBox,
    },
    expect: untouched,
  },
  {
    what: 'an order of which an edit removed everything that ships',
    body: {
      lines: [
        bodyLine({ price: '260.00', current_quantity: 0, fulfillable_quantity: 0 }),
        bodyLine({ id: 9008, price: '50.00', gift_card: true, requires_shipping: false }),
      ],
      address: toPoBox,
    },
    expect: untouched,
  },
];

/** The protection line. */
const protections: readonly OrderCase[] = [
  {
    what: 'the protection line was removed by an edit before the webhook came',
    body: { lines: [bodyLine(), fee({ current_quantity: 0, fulfillable_quantity: 0 })] },
    expect: { protected: false, tags: [] },
  },
  {
    what: 'the fee and a bag to Canada by a draft order: protected, as it was paid',
    body: {
      order: { source_name: 'shopify_draft_order' },
      lines: [bodyLine(), fee()],
      address: montreal,
    },
    expect: { protected: true },
  },
  {
    what: 'a protected pickup: its return is free all the same',
    body: { lines: [bodyLine({ price: '300.00' }), fee()], address: null },
    expect: { protected: true, tags: ['protected'], dates: null },
  },
];

/** Addresses. */
const addresses: readonly OrderCase[] = [
  {
    what: 'a P.O. box, and nobody to write to',
    body: {
      order: { email: '', contact_email: null, customer: null, phone: '+15550100' },
      line: { price: '260.00' },
      address: { address1: 'P.O. Box 65' },
    },
    expect: { hold: 'address', mails: [], tags: ['signature-required', 'address-hold'] },
  },
  {
    what: 'a draft order with a country and nothing else',
    body: {
      order: { source_name: 'shopify_draft_order' },
      address: { address1: '', city: '', zip: null, province_code: null, country_code: 'HK' },
    },
    expect: { hold: null },
  },
  {
    what: 'a P.O. box as company, a street as address',
    body: { address: { company: 'PO Box 12' } },
    expect: { hold: 'address' },
  },
  {
    what: 'a test order to a P.O. box: held like any, because the merchant tries it out',
    body: { order: { test: true }, address: toPoBox },
    expect: { hold: 'address' },
  },
  {
    what: 'a marketplace order that is not shipped yet, to a P.O. box',
    body: {
      order: { source_name: 'amazon', email: 'x1@marketplace.amazon.com' },
      address: { address1: 'PO BOX 3317' },
    },
    expect: { hold: 'address' },
  },
];

/** What cannot be read, or not in full. */
const unread: readonly OrderCase[] = [
  {
    what: 'an old body without price_set: price and currency are there',
    body: { line: { price: '260.00', price_set: undefined }, address: toPoBox },
    expect: { outcome: 'decided', hold: 'address', signature: 'if-carrier' },
  },
  {
    what: 'an id but no GID',
    body: { order: { admin_graphql_api_id: undefined } },
    expect: { outcome: 'decided' },
  },
  {
    what: 'no name',
    body: { order: { name: null }, address: toPoBox },
    expect: { outcome: 'decided', mails: askedForStreet },
  },
  {
    what: 'a line that is null beside a $260 bag: what decides is known',
    body: { lines: [null, bodyLine({ price: '260.00' })], address: toPoBox },
    expect: { outcome: 'decided', signature: 'if-carrier', hold: 'address', unclear: 'SIGN-01' },
  },
  {
    what: 'a line without a price beside a $100 bag',
    body: { lines: [bodyLine(), bodyLine({ price_set: null, price: 'soon' })] },
    expect: { outcome: 'decided', signature: 'unknown', tags: [], unclear: 'SIGN-01' },
  },
  {
    what: 'a line without a price that an edit removed',
    body: { lines: [bodyLine(), bodyLine({ price_set: null, price: 'soon', current_quantity: 0 })] },
    expect: { outcome: 'decided', signature: 'not-required', tags: [] },
  },
  {
    what: 'no lines at all',
    body: { order: { line_items: undefined } },
    expect: { outcome: 'decided', tags: [], unclear: 'SIGN-01' },
  },
  {
    what: 'another currency than the policy’s: 40,000 yen are not $40,000',
    body: {
      order: { currency: 'JPY', presentment_currency: 'JPY' },
      line: { price_set: { shop_money: { amount: '40000', currency_code: 'JPY' } } },
      address: toPoBox,
    },
    expect: {
      outcome: 'decided',
      signature: 'unknown',
      tags: ['address-hold'],
      hold: 'address',
      unclear: 'SIGN-01',
    },
  },
  {
    what: 'an address that is a text',
    body: { order: { shipping_address: 'PO Box 12' } },
    expect: { outcome: 'decided', hold: null, unclear: 'ADDR-01' },
  },
  {
    what: 'shipping lines with one that is null and one that was removed',
    body: {
      line: { price: '260.00' },
      shippingLines: [
        null,
        bodyShipping({ title: 'UPS Ground', code: 'UPS Ground', is_removed: true }),
        bodyShipping(),
      ],
    },
    expect: signed,
  },
];

/** [SIGN-01] Who brings a $260 bag, as shipping lines really say it; `carrier_identifier` is a hash more often than not. */
const hash = '650f1a14fa979ec5c74d063e968411d4';
const required = { signature: 'required', tags: ['signature-required'] };
const broughtBy = (shipping: Readonly<Record<string, unknown>>) => ({ line: { price: '260.00' }, shipping });
const carriers: readonly OrderCase[] = [
  {
    what: 'Shopify’s own UPS rate: the code is a number',
    body: broughtBy({ title: 'UPS® Ground', code: '03', source: 'ups_shipping' }),
    expect: required,
  },
  {
    what: 'the policy’s own option with a hash as carrier',
    body: broughtBy({ carrier_identifier: hash }),
    expect: signed,
  },
  {
    what: 'a flat rate that names no carrier, with a hash as carrier',
    body: broughtBy({ title: 'Economy', code: 'Economy', carrier_identifier: hash }),
    expect: signed,
  },
  {
    what: 'a rate app’s hash beside the carrier’s name',
    body: broughtBy({ title: 'UPS Ground', code: 'GND', source: 'rates', carrier_identifier: hash }),
    expect: required,
  },
  {
    what: 'a draft’s own rate: the title names the carrier',
    body: broughtBy({ title: 'UPS 2nd Day Air', code: 'custom' }),
    expect: required,
  },
  {
    what: 'a fast option that names no carrier',
    body: broughtBy({ title: 'Express', code: 'Express' }),
    expect: signed,
  },
  {
    what: 'an option about signatures',
    body: broughtBy({ title: 'Ground shipping signature upgrade', code: 'Ground' }),
    expect: signed,
  },
  {
    what: 'our own note in French on an option that names no carrier',
    body: broughtBy({ title: 'Express (signature requise en cas de livraison par UPS)', code: 'Express' }),
    expect: signed,
  },
  {
    what: 'Shopify’s USPS rate: only the source names the carrier',
    body: broughtBy({ title: 'First Class Package', code: 'FirstPackage', source: 'usps' }),
    expect: { signature: 'not-required', tags: [] },
  },
  {
    what: 'two ways, the second with the policy’s carrier',
    body: {
      line: { price: '260.00' },
      shippingLines: [
        bodyShipping({ title: 'USPS Priority', source: 'usps' }),
        bodyShipping({ title: 'UPS Ground' }),
      ],
    },
    expect: required,
  },
];

export const orderCases: readonly OrderCase[] = [
  ...values,
  ...carriers,
  ...notShipped,
  ...protections,
  ...addresses,
  ...unread,
];
