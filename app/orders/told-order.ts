import type { OrderFacts, ShippingLineFacts } from '@doorstep/policy';

/** The facts that a decision needs, but for those that depend on the policy version. */
export type ToldFacts = Omit<OrderFacts, 'policyVersion' | 'protectionVariantId' | 'carrier'>;

/**
 * An order as Shopify tells it, in its webhook's body or by the Admin API: `readOrderBody` and `readOrderNow` give the same
 * of the same order, for what both are told.
 */
export interface ToldOrder {
  readonly id: string;
  readonly placedAt: Date;
  readonly facts: ToldFacts;
  /** How it is shipped: every way that is still there. */
  readonly shippingLines: readonly ShippingLineFacts[];
}
