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
