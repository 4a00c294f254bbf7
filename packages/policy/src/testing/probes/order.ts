import type { PostalAddress } from '../../addresses/address.ts';
import type { OrderFacts } from '../../orders/order.ts';
import { protectionVariantId } from '../carts.ts';

/** An order of one bag for $300.00, without the protection. */
export const orderTo = (shippingAddress: PostalAddress, facts: Partial<OrderFacts> = {}): OrderFacts => ({
  policyVersion: 1,
  placedAt: '2026-12-01T20:00:00Z',
  lines: [{ variantId: 'bag', quantity: 1, requiresShipping: true, subtotal: 300_00 }],
  shippingAddress,
  carrier: 'unknown',
  protectionVariantId,
  ...facts,
});
