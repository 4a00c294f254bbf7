import { toPoBox, type OrderCase } from './order-case.fixture.ts';

/** Addresses. */
export const addressCases: readonly OrderCase[] = [
  {
    what: 'a P.O. box, and nobody to write to',
    body: {
      order: { email: '', contact_email: null, customer: null, phone: '+15550100' },
      line: { price: '260.00' },
      address: { address1: 'P.O. Box 65' },
    },
    expect: { hold: 'address', mails: [], tags: ['address-hold', 'signature-required'] },
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
