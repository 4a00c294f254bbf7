import type { InvoiceLine } from '../after-sale/returned-parcel.ts';
import type { MoneyPair } from '../after-sale/refund-proposal.ts';
import type { ReceivedItem } from '../after-sale/ship-back.ts';
import type { EffectPayloads } from '../orders/effect.ts';
import type { Reason } from '../reasons.ts';
import type { AskedLine, ReturningLine, StepPayloads, WantedItem } from './asked.ts';

/** How money goes back: by the payments of the order, or as store credit, which needs a customer with an account. */
export type MoneyWay = 'original-payment' | 'store-credit';

/** What a customer is told of their request, by mail. */
export type RequestMail =
  | 'received'
  | 'coming-back'
  | 'at-carrier'
  | 'found'
  | 'approved'
  | 'declined'
  | 'not-stopped'
  | 'label'
  | 'reminder'
  | 'arrived'
  | 'settled'
  | 'gift-missing'
  | 'sent-back'
  | 'back-to-you'
  | 'invoice'
  | 'pay-reminder'
  | 'answer'
  | 'expired';

/** A piece that came back, and whether it is taken. */
export interface InspectedLine extends AskedLine {
  readonly condition: ReceivedItem['condition'];
  readonly isTaken: boolean;
}

/** What is carried out because of a request, at Shopify or by mail. */
export interface RequestEffectPayloads {
  /** [RET-01, EXCH-01] A return at Shopify, open at once, with its fee as return shipping fee; `null` for none, as when it is waived. */
  readonly 'return-open': {
    readonly lines: readonly ReturningLine[];
    readonly wanted: readonly WantedItem[];
    readonly fee: MoneyPair | null;
  };
  /** The return at Shopify gets the label that `step` sent: what waits there for the parcel shows it. */
  readonly 'return-label': { readonly step: string };
  /** Only of a return that the customer asked for at Shopify itself. */
  readonly 'return-decline': { readonly why: StepPayloads['declined']['why'] };
  /**
   * [RET-05, SHIP-07] What was taken is paid back by Shopify's own calculation, which has to come to `expected`, without tax; less
   * `chargedBack` and what went `before`, tax included, of which Shopify does not know.
   */
  readonly 'return-process': {
    readonly lines: readonly InspectedLine[];
    readonly as: MoneyWay;
    readonly expected: MoneyPair | null;
    /** That was paid on top of what comes back. */
    readonly tax: MoneyPair | null;
    /** [RET-01] What is taken off in `expected`, on which Shopify may add tax; `null` for nothing. */
    readonly fee: MoneyPair | null;
    readonly chargedBack: MoneyPair | null;
    readonly before: MoneyPair | null;
  };
  readonly 'return-close': object;
  /** [EXCH-01] Its customer is asked for what is left to pay of the order, once what they want instead is on it. */
  readonly balance: object;
  /**
   * [MISS-04, RTS-02] What is to be paid before something is sent: a draft order. `sends`: pieces of the order that leave with it, at no
   * price of their own. One that comes to nothing is completed at once.
   */
  readonly invoice: {
    readonly lines: readonly (
      InvoiceLine | (Pick<InvoiceLine, 'quantity' | 'price'> & { readonly what: 'replacement' })
    )[];
    readonly sends: readonly AskedLine[];
  };
  /** [RTS-01] The draft order that nobody has paid is deleted, so that nobody pays it any more. */
  readonly 'invoice-delete': object;
  /** [ORD-01] The company that ships for the merchant is asked not to ship it. */
  readonly 'warehouse-stop': object;
  /** [ORD-01] With everything that was paid for it, the protection's fee included. */
  readonly 'cancel-order': object;
  /**
   * [PRICE-01, PRICE-02, PROD-01, MISS-03] Money goes back and nothing comes back. `of`: for whole pieces, which count as refunded at Shopify
   * and are paid by its own calculation, less `before`, of which it does not know; or of the price of pieces that are kept. `amount` is with
   * `tax`. All three are `null` where Shopify does not show the order.
   */
  readonly 'give-back': {
    readonly of: 'pieces' | 'price';
    readonly lines: readonly AskedLine[];
    readonly amount: MoneyPair | null;
    readonly tax: MoneyPair | null;
    readonly before: MoneyPair | null;
    readonly as: MoneyWay;
    readonly reason: Reason;
  };
  /** Something that a person has to do about the order, as an order's own decision may say it. */
  readonly case: EffectPayloads['case'];
  /** `step`: whose words it carries. */
  readonly 'request-mail': { readonly mail: RequestMail; readonly step: string | null };
}

export type RequestEffectKind = keyof RequestEffectPayloads;

/** One change because of a request; as `Effect` of an order, which says what each field means. Each is made once. */
export type RequestEffect<Kind extends RequestEffectKind = RequestEffectKind> = {
  [Each in Kind]: {
    readonly kind: Each;
    /** `request/` and its id, and what is done: two requests of an order have different keys. */
    readonly key: string;
    readonly after: readonly string[];
    readonly made: 'once';
    readonly policyVersion: number;
    readonly payload: RequestEffectPayloads[Each];
  };
}[Kind];
