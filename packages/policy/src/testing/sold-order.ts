import type { SoldLine, SoldOrder } from '../requests/sold-order.ts';

const both = (minor: number) => ({
  presentment: { minor, currency: 'USD' },
  shop: { minor, currency: 'USD' },
});

/** A line of one bag for $120.00 that was shipped. */
export const soldLine = (facts: Partial<SoldLine> & { readonly id: string }): SoldLine => ({
  ...{ variantId: `${facts.id}-variant`, sold: 1, quantity: 1, shipped: 1, refunded: 0, returning: 0 },
  ...{ requiresShipping: true, tags: [], subtotal: 120_00, paid: both(120_00), isReduced: false },
  ...{ tax: both(0), givenBack: [], compensated: 0 },
  ...facts,
});

/** An order of one bag from Ohio, placed on October 1, 2026, shipped the next day and delivered on the 5th. */
export const soldOrder = (facts: Partial<SoldOrder> = {}): SoldOrder => ({
  placedAt: '2026-10-01T17:00:00Z',
  ...{ countryCode: 'US', provinceCode: 'OH', codes: [], lines: [soldLine({ id: 'bag' })], rate: null },
  ...{ isCancelled: false, shippedOn: '2026-10-02', deliveredOn: '2026-10-05', carrier: 'UPS' },
  ...{ isScanned: true, warehouse: 'free', waives: [], isAdjusted: false, parcels: [] },
  ...facts,
});

/** An amount in dollars, as the shop's and as what was paid in. */
export const dollars = both;
