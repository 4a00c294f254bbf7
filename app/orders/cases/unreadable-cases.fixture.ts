import { bodyLine, bodyShipping } from './case-body.fixture.ts';
import { askedForStreet, signed, toPoBox, type OrderCase } from './order-case.fixture.ts';

/** What cannot be read, or not in full. */
export const unreadableCases: readonly OrderCase[] = [
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
