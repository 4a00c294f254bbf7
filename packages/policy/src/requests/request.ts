import type { Asked, AskedLine, Step, StepKind, StepPayloads } from './asked.ts';
import type { AfterSaleDecision } from './decision.ts';
import type { RequestEffect } from './effects.ts';
import type { MoneyPair } from '../after-sale/refund-proposal.ts';
import type { Decided, Reason } from '../reasons.ts';
import type { AfterSaleKind } from './kinds.ts';

/** A request as it was made, with what the policy said to it then: that stays, whatever happens to the order. */
export interface AfterSaleRequest<Kind extends AfterSaleKind = AfterSaleKind> {
  readonly id: string;
  readonly asked: Asked<Kind>;
  /** ISO 8601 with an offset or Z. */
  readonly askedAt: string;
  readonly decision: AfterSaleDecision;
  readonly policyVersion: number;
}

/** Pieces in a return at Shopify: how many of them are processed there, and how many were paid back. */
export interface PiecesAtShopify extends AskedLine {
  readonly processed: number;
  readonly refunded: number;
}

/** A return as Shopify has it. */
export interface ShopifyReturn {
  /** Shopify's ReturnStatus. */
  readonly status: string;
  readonly lines: readonly PiecesAtShopify[];
  /** [RET-01] What Shopify takes off when it is paid, without tax, whoever set it; `null` for none. */
  readonly fee: MoneyPair | null;
}

/** What is so at the desk and at Shopify. */
export interface KnownRequest {
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly now: number;
  /** Oldest first. */
  readonly steps: readonly Step[];
  /** Its return at Shopify; `null` as long as it has none. */
  readonly shopifyReturn: ShopifyReturn | null;
  /**
   * What its customer was asked to pay: its draft order, or what an exchange has left to pay of the order [EXCH-01]; `null` as long as they
   * were asked for nothing. What comes to nothing is paid.
   */
  readonly invoice: { readonly isPaid: boolean } | null;
}

/** Where a request stands. The last five are its ends. */
export type Stage =
  | 'asked'
  /** [MISS-03] The carrier looks for it. */
  | 'at-carrier'
  /** [ORD-01] Whoever ships for the merchant is asked to stop it. */
  | 'at-warehouse'
  | 'approved'
  /** [RTS-02] The carrier brings it back: nobody has sent it. */
  | 'returning'
  | 'coming-back'
  | 'overdue'
  | 'arrived'
  | 'invoiced'
  | 'to-send'
  /** [RET-05] What was taken is paid; what was not goes back to its customer. */
  | 'sending-back'
  | 'settled'
  | 'declined'
  /** [ORD-01] An order that was to be stopped has left, or whoever ships it goes on. */
  | 'not-stopped'
  | 'withdrawn'
  | 'expired';

/** The stages after which nothing more happens to a request by itself. */
export const endStages: readonly Stage[] = ['settled', 'declined', 'not-stopped', 'withdrawn', 'expired'];

/** Stages in which nothing has come back, nothing was paid, and nothing is on its way to the customer. */
const early: readonly Stage[] = ['asked', 'at-carrier', 'approved', 'coming-back', 'overdue'];

/** [RET-03] Whether a customer can take a request back by themselves. */
export const mayWithdraw = (stage: Stage): boolean => early.includes(stage);

/**
 * What has to be done by when. `answer`: somebody decides or writes back [PROD-01]. `ship-back`: the customer hands the parcel over
 * [RET-04]. `refund`: what came back is paid [RET-08]. `claim`: the last day on which the carrier's claim counts [MISS-02]. `carrier`: the
 * carrier answers its case [MISS-03]. `back`: about when a parcel that comes back is at the warehouse [RTS-02]. `pay`: the customer pays
 * what they were asked for before something leaves [EXCH-01, MISS-04, RTS-02].
 */
export interface Clock extends Decided {
  readonly what: 'answer' | 'ship-back' | 'refund' | 'claim' | 'carrier' | 'back' | 'pay';
  /** Milliseconds since 1970-01-01T00:00Z; from then on it is late. */
  readonly at: number;
}

/** What the desk can do next. `against`: the policy says otherwise, so that a reason has to be given. */
export interface Move {
  readonly step: StepKind;
  readonly against: boolean;
  /** What the customer can get by it, the usual one first; absent where nothing has to be chosen. */
  readonly remedies?: readonly ('refund' | 'replacement')[];
  /** [MISS-01] Which of several parcels is missing, the one that was named first; absent where nothing has to be chosen. */
  readonly parcels?: readonly string[];
  /** Why it can be declined, what the policy says first; absent where Shopify is told none. */
  readonly whys?: readonly StepPayloads['declined']['why'][];
  /** Why Shopify will not do it, as its order stands now; absent where nothing is in the way. */
  readonly hindrance?: Reason;
}

export interface RequestPlan {
  readonly stage: Stage;
  readonly clock: Clock | null;
  /** What is due; made before or not, which its maker knows by the key. */
  readonly effects: readonly RequestEffect[];
  /** The first one is what the policy would have somebody do. */
  readonly moves: readonly Move[];
  /** Milliseconds since 1970-01-01T00:00Z: when it has to be planned again although nothing happens; `null` for never. */
  readonly dueAt: number | null;
}

/** The lines that a request is about, where it is about some. */
export function linesOf(asked: Asked): readonly AskedLine[] {
  switch (asked.kind) {
    case 'return':
    case 'exchange':
    case 'product-issue':
      return asked.lines;
    case 'price-adjustment':
      return [asked.line];
    case 'missing-parcel':
    case 'returned-parcel':
    case 'address':
    case 'cancellation':
    case 'question':
      return [];
  }
}
