import { bodyShipping } from './case-body.fixture.ts';
import { signed, toPoBox, type OrderCase } from './order-case.fixture.ts';

/** What cannot be read, or not in full. */
export const unreadableCases: readonly OrderCase[] = [
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
    what: 'an app that Shopify does not show whose order it is: not known is not fine',
    body: { order: { email: null }, line: { price: '260.00' }, address: null },
    expect: { outcome: 'decided', signature: 'if-carrier', hold: null, mails: [], unclear: 'ADDR-01' },
  },
  {
    what: 'an app that Shopify shows nothing of an address but its country',
    body: { address: { address1: null, city: null, zip: null, province: null, province_code: null } },
    expect: { outcome: 'decided', hold: null, mails: [], unclear: 'ADDR-01' },
  },
  {
    what: 'a P.O. box of which nobody can be asked',
    body: { order: { email: null }, address: toPoBox },
    expect: { outcome: 'decided', hold: 'address', tags: ['address-hold'], mails: [] },
  },
  {
    what: 'shipping lines of which one was removed',
    body: {
      line: { price: '260.00' },
      shippingLines: [
        bodyShipping({ title: 'UPS Ground', code: 'UPS Ground', is_removed: true }),
        bodyShipping(),
      ],
    },
    expect: signed,
  },
];
