import type { Money } from '../../money/money.ts';

export const cartOf = ({ minor, currency }: Money) => ({
  currency,
  // Every example is in the currency that its amount is in.
  rate: '1',
  lines: [{ merchandiseId: 'bag', quantity: 1, requiresShipping: true, subtotal: minor, discount: 0 }],
});
