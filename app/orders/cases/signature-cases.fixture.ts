import { bodyLine, bodyShipping } from './case-body.fixture.ts';
import { montreal, signed, type OrderCase } from './order-case.fixture.ts';

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

/** [SIGN-01] Who brings a $260 bag, as shipping lines really say it; `carrier_identifier` is a hash more often than not. */
const hash = '650f1a14fa979ec5c74d063e968411d4';
const required = { signature: 'required', tags: ['signature-required'] };
const shipBy = (shipping: Readonly<Record<string, unknown>>) => ({ line: { price: '260.00' }, shipping });
const carriers: readonly OrderCase[] = [
  {
    what: 'Shopify’s own UPS rate: the code is a number',
    body: shipBy({ title: 'UPS® Ground', code: '03', source: 'ups_shipping' }),
    expect: required,
  },
  {
    what: 'the policy’s own option with a hash as carrier',
    body: shipBy({ carrier_identifier: hash }),
    expect: signed,
  },
  {
    what: 'a flat rate that names no carrier, with a hash as carrier',
    body: shipBy({ title: 'Economy', code: 'Economy', carrier_identifier: hash }),
    expect: signed,
  },
  {
    what: 'a rate app’s hash beside the carrier’s name',
    body: shipBy({ title: 'UPS Ground', code: 'GND', source: 'rates', carrier_identifier: hash }),
    expect: required,
  },
  {
    what: 'a draft’s own rate: the title names the carrier',
    body: shipBy({ title: 'UPS 2nd Day Air', code: 'custom' }),
    expect: required,
  },
  {
    what: 'a fast option that names no carrier',
    body: shipBy({ title: 'Express', code: 'Express' }),
    expect: signed,
  },
  {
    what: 'an option about signatures',
    body: shipBy({ title: 'Ground shipping signature upgrade', code: 'Ground' }),
    expect: signed,
  },
  {
    what: 'our own note in French on an option that names no carrier',
    body: shipBy({ title: 'Express (signature requise en cas de livraison par UPS)', code: 'Express' }),
    expect: signed,
  },
  {
    what: 'Shopify’s USPS rate: only the source names the carrier',
    body: shipBy({ title: 'First Class Package', code: 'FirstPackage', source: 'usps' }),
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

/** [SIGN-01] Whether somebody has to sign. */
export const signatureCases: readonly OrderCase[] = [...values, ...carriers];
