import type { CountryCode, Offers, Policy, SoldOrder } from '@doorstep/policy';

import type { KeptRequest } from '../after-sale/decode-kept-request.ts';
import type { KeptDecision } from '../orders/order/decode-kept-decision.ts';

/** What Shopify says of an order, and what the policy says to whoever asks for something about it now. */
export interface OrderNow {
  readonly order: Pick<SoldOrder, 'waives'>;
  readonly offers: Offers;
  /** [ORD-02] What is said to whoever wants to pay in another way. */
  readonly payment: Offers['cancellation'];
  /** What was asked for before, the latest first. */
  readonly requests: readonly KeptRequest[];
  /** What its lines are called, by id. */
  readonly names: ReadonlyMap<string, string>;
}

/** An order that its customer asks about. */
export interface AskedOrder {
  readonly decision: KeptDecision;
  readonly country: CountryCode | null;
  /** The version that it was sold under. */
  readonly policy: Policy;
  /** `null` where Shopify does not answer, or does not show the order any more: then only what was decided answers. */
  readonly now: OrderNow | null;
}
