import type { OrderFacts, ShippingLineFacts } from '@doorstep/policy';

/** The facts that a decision needs, but for those that depend on the policy version. */
export type ToldFacts = Omit<OrderFacts, 'policyVersion' | 'protectionVariantId' | 'carrier'>;

/** An order as Shopify tells it at a moment, in the engine's words. */
export interface ToldOrder {
  readonly id: string;
  readonly placedAt: Date;
  readonly facts: ToldFacts;
  /** How it is shipped: every way that is still there. */
  readonly shippingLines: readonly ShippingLineFacts[];
}
