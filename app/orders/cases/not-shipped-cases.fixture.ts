import { bodyLine } from './case-body.fixture.ts';
import { askedForStreet, signed, toPoBox, untouched, type OrderCase } from './order-case.fixture.ts';

const sent = { fulfillable_quantity: 0, fulfillment_status: 'fulfilled' };
const fulfilled = {
  fulfillment_status: 'fulfilled',
  fulfillments: [{ id: 1, status: 'success', created_at: '2026-11-23T10:00:00-08:00' }],
};

/** Nothing ships, or not any more. */
export const notShippedCases: readonly OrderCase[] = [
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
    what: 'an order that is fulfilled with it, of a line that says nothing of it',
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
