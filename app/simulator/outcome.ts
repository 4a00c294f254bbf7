import type { Money, OrderDecision, PromisedDates, Reason } from '@doorstep/policy';
import type { Effect, ProtectionDecision, ShippingDecision, SignatureDecision } from '@doorstep/policy';

import type { FunctionHandle } from './asked.ts';

/** What is taken off something, under the name that the shopper reads. */
export interface TakenOff {
  readonly title: string;
  readonly amount: Money;
}

/** A line of the cart, in the currency that is paid in. */
export interface OutcomeLine {
  readonly variantId: string;
  readonly title: string;
  readonly quantity: number;
  readonly requiresShipping: boolean;
  readonly isProtection: boolean;
  /** Carries the policy's tag for final sale. */
  readonly finalSale: boolean;
  readonly unitPrice: Money;
  readonly subtotal: Money;
  readonly takenOff: readonly TakenOff[];
  readonly total: Money;
}

/**
 * What an entered code came to. `refused`: by the policy, with what the shopper reads. `unknown` and `not-combined`: by Shopify,
 * in its own words. `not-simulated`: it is taken, and what it takes off only Shopify knows.
 */
export type OutcomeCode =
  | { readonly kind: 'applied'; readonly code: string; readonly takenOff: Money }
  | {
      readonly kind: 'refused';
      readonly code: string;
      readonly message: string;
      readonly because: readonly Reason[];
    }
  | { readonly kind: 'unknown' | 'not-combined' | 'not-simulated'; readonly code: string };

/** A way of delivery as it stands at checkout. */
export interface OutcomeOption {
  /** What the rate is called in the shop's settings. */
  readonly name: string;
  /** What the shopper reads. */
  readonly title: string;
  readonly price: Money;
  readonly takenOff: readonly TakenOff[];
  readonly total: Money;
  readonly chosen: boolean;
  /** The policy's own option, for which its rates and thresholds hold. */
  readonly isPolicys: boolean;
}

/** A refusal with its reasons. */
export interface OutcomeRefusal {
  readonly message: string;
  /** `cart`, or a field of the delivery address. */
  readonly target: string;
  readonly because: readonly Reason[];
}

export interface Totals {
  /** Before discounts. */
  readonly lines: Money;
  readonly discount: Money;
  /** `null` where no option is offered, or none is asked for yet. */
  readonly shipping: Money | null;
  /** Before taxes, which Shopify works out. */
  readonly total: Money;
}

/** What the shopper sees and pays. */
export interface OutcomeCheckout {
  readonly lines: readonly OutcomeLine[];
  readonly codes: readonly OutcomeCode[];
  /** Whether anything ships. */
  readonly ships: boolean;
  readonly options: readonly OutcomeOption[];
  /** Titles of options that were hidden. */
  readonly hidden: readonly string[];
  readonly shipping: ShippingDecision;
  readonly signature: SignatureDecision;
  readonly protection: ProtectionDecision;
  readonly refusals: readonly OutcomeRefusal[];
  readonly totals: Totals;
}

/** What happens to the order when it arrives. */
export interface OutcomeOrder {
  /** When it is placed: an instant as ISO text in UTC. */
  readonly placedAt: string;
  readonly decision: OrderDecision;
  readonly effects: readonly Effect[];
  /** Its dates if it ships and arrives on the last of the days that it is promised; `null` without an estimate. */
  readonly ifLate: PromisedDates | null;
}

/** One run of a built function; `asked: false`: Shopify does not run it at this surface. */
export type OutcomeRun =
  | {
      readonly asked: true;
      readonly handle: FunctionHandle;
      /** SHA-256 of the bundle, in hexadecimal digits. */
      readonly hash: string;
      /** `null` where they were not counted. */
      readonly instructions: number | null;
      /** What went wrong, in the function runner's words; Shopify then does as if the function had said nothing. */
      readonly failure: string | null;
    }
  | { readonly asked: false; readonly handle: FunctionHandle };

/** Where a built function and the engine do not say the same: never, unless a bundle is older than the app. */
export interface Difference {
  readonly about: 'codes' | 'titles of options' | 'shipping prices' | 'refusals';
  readonly functions: string;
  readonly engine: string;
}

/** What a case comes to under a version of the policy. */
export interface Outcome {
  readonly checkout: OutcomeCheckout;
  /**
   * The order as it arrives, also where checkout refuses it: what is decided if it comes in another way. `null` in the cart,
   * where no order is placed yet.
   */
  readonly order: OutcomeOrder | null;
  readonly runs: readonly OutcomeRun[];
  readonly differences: readonly Difference[];
}
