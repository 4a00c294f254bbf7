import { bodyLine } from './case-body.fixture.ts';
import { montreal, type OrderCase } from './order-case.fixture.ts';

const fee = (changes = {}) =>
  bodyLine({ id: 9298, variant_id: 298, price: '2.98', requires_shipping: false, ...changes });

/** The protection line. */
export const protectionCases: readonly OrderCase[] = [
  {
    what: 'the protection line was removed by an edit before the webhook came',
    body: { lines: [bodyLine(), fee({ current_quantity: 0, fulfillable_quantity: 0 })] },
    expect: { protected: false, tags: [] },
  },
  {
    what: 'the fee and a bag to Canada by a draft order: protected, as it was paid, and a person decides',
    body: {
      order: { source_name: 'shopify_draft_order' },
      lines: [bodyLine(), fee()],
      address: montreal,
    },
    expect: { protected: true, fee: 'PROT-03' },
  },
  {
    what: 'a fee that a draft order took something off: a person decides',
    body: { lines: [bodyLine(), fee({ discount_allocations: [{ amount: '2.98' }] })] },
    expect: { protected: true, fee: 'PROT-05' },
  },
  {
    what: 'a protected pickup: its return is free all the same',
    body: { lines: [bodyLine({ price: '300.00' }), fee()], address: null },
    expect: { protected: true, tags: ['protected'], dates: null },
  },
];
