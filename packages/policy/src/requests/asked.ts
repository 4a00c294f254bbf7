import type { ReceivedItem } from '../after-sale/ship-back.ts';
import type { ReturnedBecause } from '../after-sale/returned-parcel.ts';
import type { MoneyPair } from '../after-sale/refund-proposal.ts';
import type { PriceAdjustmentFacts } from '../after-sale/price-adjustment.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { Remedy } from '../document/policy.ts';
import type { AfterSaleKind } from './kinds.ts';

/** So many pieces of a line of the order. */
export interface AskedLine {
  readonly id: string;
  readonly quantity: number;
}

/** A line that comes back, with the handle of Shopify's reason for it: `damaged-or-defective`. */
export interface ReturningLine extends AskedLine {
  readonly reason: string;
}

/** A variant that a customer wants instead, and what one of it costs, in the currency that was paid. */
export interface WantedItem {
  readonly variantId: string;
  readonly quantity: number;
  readonly price: MoneyPair;
}

/** What is asked for, by kind. Nothing that a customer typed: that is kept beside it and erased with their data. */
export interface AskedPayloads {
  readonly return: {
    readonly lines: readonly ReturningLine[];
    readonly remedy: Exclude<Remedy, 'exchange'>;
    /** [RET-05] They said that it is as it was sold. */
    readonly attested: boolean;
    /** [RET-03] The warehouse found it in a parcel: nobody had asked. */
    readonly unasked?: true;
  };
  readonly exchange: {
    readonly lines: readonly ReturningLine[];
    /** What was picked of what the shop sells. */
    readonly wanted: readonly WantedItem[];
    /** Some of what is wanted instead was said in words, so its price is not known yet. */
    readonly inWords?: boolean;
    readonly attested: boolean;
  };
  /**
   * [MISS-01] `checked`: they have looked in the usual places. `parcel`: which of several it is; absent where the order has left in one.
   * `ending`: the last characters of the only one of several tracking numbers that has not come; absent where all of it has not. By the whole
   * number its carrier would still tell whose it was once their data are erased here.
   */
  readonly 'missing-parcel': {
    readonly checked: boolean;
    readonly parcel?: string;
    readonly ending?: string;
  };
  /**
   * `wants`: what its customer has chosen; absent where they were not asked. `seen`: where the desk has seen it by itself, and nobody has
   * asked: it comes back, or it is back.
   */
  readonly 'returned-parcel': {
    readonly cause: ReturnedBecause;
    readonly wants?: 'again' | 'return';
    readonly seen?: 'coming-back' | 'back';
  };
  /** Where it should go instead is given on the page of the order's own link. */
  readonly address: object;
  /** [ORD-01, ORD-02] */
  readonly cancellation: { readonly wants: 'cancel' | 'other-payment' };
  /** What one piece costs now, and where that price comes from. */
  readonly 'price-adjustment': {
    readonly line: AskedLine;
    readonly now: MoneyPair;
    readonly nowFrom: PriceAdjustmentFacts['nowFrom'];
  };
  readonly 'product-issue': {
    readonly lines: readonly AskedLine[];
    readonly problem: 'wrong-item' | 'damaged' | 'faulty';
  };
  readonly question: object;
}

/** What somebody asks for after the sale. */
export type Asked<Kind extends AfterSaleKind = AfterSaleKind> = {
  [Each in Kind]: { readonly kind: Each } & AskedPayloads[Each];
}[Kind];

/**
 * What happened to a request since it was made, by a customer (`withdrawn`), at the desk, or in the warehouse. The words and files that
 * belong to it are kept beside it.
 */
export interface StepPayloads {
  /**
   * It is granted. `against`: although the policy says no, for which somebody gave a reason. `wanted`: what goes out for an exchange instead
   * of what its customer chose, or named in words. `parcel`: the one that is missing, where somebody found out that it is another one than
   * its customer said.
   */
  readonly approved: {
    readonly against: boolean;
    readonly remedy?: 'refund' | 'replacement';
    readonly wanted?: readonly WantedItem[];
    readonly parcel?: string;
  };
  /** Shopify's ReturnDeclineReason. */
  readonly declined: { readonly why: 'final-sale' | 'period-ended' | 'other'; readonly against: boolean };
  /** The customer has the label. */
  readonly label: object;
  /** [MISS-03] The carrier has given its number of the case, and the last day by which it answers; absent where it says none. */
  readonly 'carrier-case': { readonly answerBy?: PlainDate };
  /** [MISS-03] What the carrier says to its case: it has lost the parcel, it has delivered it, or it has found it and brings it. */
  readonly 'carrier-answer': { readonly outcome: CarrierOutcome };
  /** [RTS-02] The customer wants it sent again, to a right address, so many bags. `against`: although it is back by now. */
  readonly 'send-again': { readonly bags: number; readonly against?: boolean };
  /** It was sent once more. */
  readonly sent: object;
  /** It is back at the warehouse. */
  readonly arrived: object;
  /** [RET-05] What was in it. `against`: it goes on without the gift that had to come back [GIFT-01]. */
  readonly inspected: {
    readonly lines: readonly (Omit<ReceivedItem, 'requested'> & { quantity: number })[];
    readonly against?: boolean;
  };
  /** [RET-05] What was not taken is on its way back to its customer. */
  readonly 'sent-back': object;
  /** The merchant wrote to the customer. */
  readonly answered: object;
  /** [ADDR-02] Another address was asked for, and its customer gave one that is on the order now. */
  readonly corrected: object;
  readonly withdrawn: object;
  /** Nothing more is done. `found`: the parcel turned up. `expired`: it was not sent back in time [RET-04]. */
  readonly closed: { readonly why: 'settled' | 'found' | 'expired' };
  readonly reopened: object;
}

/** [MISS-03] How the case of a carrier ends. */
export type CarrierOutcome = 'lost' | 'delivered' | 'found';

export type StepKind = keyof StepPayloads;

/** Something that happened to a request: when, ISO 8601 with an offset or Z, and what. */
export type Step<Kind extends StepKind = StepKind> = {
  [Each in Kind]: {
    readonly kind: Each;
    /** Names it among the steps of its request. */
    readonly id: string;
    readonly at: string;
    readonly payload: StepPayloads[Each];
  };
}[Kind];
