import type { CancellationDecision, PaymentChangeDecision } from '../after-sale/cancellation.ts';
import type { Eligibility } from '../after-sale/eligibility.ts';
import type { GrantedExchange } from '../after-sale/exchange.ts';
import type { GiftDecision } from '../after-sale/gift.ts';
import type { GrantedClaim } from '../after-sale/missing-parcel.ts';
import type { GrantedAdjustment } from '../after-sale/price-adjustment.ts';
import type { GrantedIssue } from '../after-sale/product-issue.ts';
import type { RefundProposal } from '../after-sale/refund-proposal.ts';
import type { GrantedReturn } from '../after-sale/return.ts';
import type { ReturnedParcelDecision } from '../after-sale/returned-parcel.ts';
import type { Money } from '../money/money.ts';
import type { Decided, Reason } from '../reasons.ts';
import type { AfterSaleKind } from './kinds.ts';

/** What comes back with a return, and what is paid back for it once it has; `null` where that cannot be said. */
export interface ReturnEstimate {
  readonly refund: RefundProposal | null;
  readonly gift: GiftDecision;
}

/** What an exchange comes to, without tax, in the currency that was paid. */
export interface ExchangeEstimate {
  /** What was paid for what comes back. */
  readonly returned: readonly { readonly id: string; readonly quantity: number; readonly amount: Money }[];
  /** What costs what goes out instead. */
  readonly wanted: readonly {
    readonly variantId: string;
    readonly quantity: number;
    readonly amount: Money;
  }[];
  readonly fee: Money;
  /** The price difference and the fee together: to be paid by the customer, to be refunded, or none. */
  readonly balance: { readonly kind: 'charge' | 'refund' | 'none'; readonly amount: Money };
}

/** A question: it is taken, and answered by a person. */
export interface TakenQuestion extends Decided {
  readonly kind: 'taken';
}

/** What the policy says to a request, by its kind. */
export interface AnswerOf {
  readonly return: Eligibility<GrantedReturn & ReturnEstimate>;
  readonly exchange: Eligibility<
    GrantedExchange & {
      /** `null` where the fee cannot be said in the currency that was paid. */
      readonly estimate: ExchangeEstimate | null;
      readonly gift: GiftDecision;
    }
  >;
  readonly 'missing-parcel': Eligibility<GrantedClaim>;
  readonly 'returned-parcel': ReturnedParcelDecision;
  readonly address: TakenQuestion | { readonly kind: 'refused'; readonly because: readonly Reason[] };
  readonly cancellation: CancellationDecision | PaymentChangeDecision;
  readonly 'price-adjustment': Eligibility<
    GrantedAdjustment & {
      /** Of the amount: the share of the tax that was paid on top. Absent in decisions from before 2026-12. */
      readonly tax?: Money;
    }
  >;
  readonly 'product-issue': Eligibility<GrantedIssue>;
  readonly question: TakenQuestion;
}

/** What the policy says to a request: the `about` tells whose answer it is. */
export type AfterSaleDecision<Kind extends AfterSaleKind = AfterSaleKind> = {
  [Each in Kind]: { readonly about: Each; readonly answer: AnswerOf[Each] };
}[Kind];

/** Every answer in one word: the policy grants it, not yet, no longer, never, or leaves it to a person. */
export type Verdict = 'granted' | 'not-yet' | 'closed' | 'refused' | 'ask';

/** Whether a customer can ask for it by themselves: what the policy refuses, or not yet or no longer grants, only the merchant can open. */
export const mayAsk = (decision: AfterSaleDecision): boolean =>
  ['granted', 'ask'].includes(verdictOf(decision));

/** {@link Verdict} of a decision. */
export function verdictOf({ answer }: AfterSaleDecision): Verdict {
  switch (answer.kind) {
    case 'eligible':
    case 'taken':
    case 'return':
      return 'granted';
    // [ORD-01] Never granted by itself: a person tries.
    case 'request':
    case 'cancel-and-reorder':
      return 'ask';
    case 'not-yet':
    case 'closed':
    case 'refused':
    case 'ask':
      return answer.kind;
  }
}
