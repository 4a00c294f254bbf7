import type { AfterSaleKind, Clock, Locale, Stage } from '@doorstep/policy';

import { en } from './texts/en.ts';
import { frCa } from './texts/fr-CA.ts';
import { fr } from './texts/fr.ts';
import { ja } from './texts/ja.ts';
import { ko } from './texts/ko.ts';
import { zhHk } from './texts/zh-HK.ts';
import { zhTw } from './texts/zh-TW.ts';

/** Shopify's reasons for a return, by their handles, as far as the doors offer them. */
export const returnReasons = [
  'changed-my-mind',
  'too-small',
  'too-big',
  'color',
  'style',
  'item-not-as-described',
  'received-the-wrong-item',
  'damaged-or-defective',
  'other-reason',
] as const;

export type ReturnReason = (typeof returnReasons)[number];

/** Statements of which a customer is told why the policy says no, or what it counts. */
export type ToldStatement =
  | 'RET-02'
  | 'RET-03'
  | 'RET-06'
  | 'INTL-01'
  | 'EXCH-01'
  | 'MISS-01'
  | 'PRICE-01'
  | 'PRICE-02'
  | 'PRICE-03'
  | 'ORD-01'
  | 'ORD-02'
  | 'ADDR-02'
  | 'PROD-01';

/**
 * What customers read of what they ask for after the sale, by whichever door: on the storefront's form and in its mails. `{shop}`,
 * `{order}` and `{carrier}` stand for names, `{remedy}` for how money comes back, `{date}` for a day, `{amount}` for money, `{count}`, `{days}` and `{number}` for numbers.
 */
export interface AfterSaleTexts {
  readonly kinds: Readonly<Record<AfterSaleKind, { readonly name: string; readonly help: string }>>;
  readonly verdict: {
    /** Possible, with its last day. */
    readonly until: string;
    /** {@link until} of a `{remedy}`, where another has other days. */
    readonly untilFor: string;
    /** The last day of a `{remedy}`, where it is over and another is still possible. */
    readonly wasFor: string;
    readonly from: string;
    readonly afterShipping: string;
    readonly afterDelivery: string;
    /** The first day on which it was too late. */
    readonly since: string;
    readonly refused: string;
    /** A person decides. */
    readonly ask: string;
    /** [ORD-01] */
    readonly chance: Readonly<Record<'good' | 'small' | 'none', string>>;
    /** [PRICE-01, PRICE-02] With `{amount}`: what comes back of a price that fell, and how. */
    readonly adjustment: Readonly<Record<'refund' | 'store-credit', string>>;
  };
  /** Said in place of a reason where another request is about it already. */
  readonly answeredBefore: string;
  readonly reasons: Readonly<Record<ToldStatement, string>>;
  readonly fee: {
    readonly due: string;
    /** [PROT-01] */
    readonly waived: string;
    readonly none: string;
    /** [MISS-04] */
    readonly replacement: string;
    readonly postage: Readonly<Record<'prepaid' | 'own', string>>;
  };
  readonly refund: {
    readonly heading: string;
    readonly pieces: string;
    readonly deductions: string;
    /** [PRICE-01] What went back before, while it was kept. */
    readonly before: string;
    readonly total: string;
    /** What it leaves out. */
    readonly note: string;
    /** With `{amount}`: what Shopify itself calculates. */
    readonly withTax: string;
    /** [RET-01] The same where Shopify does not tell whether it taxes the fee. */
    readonly withTaxButFee: string;
    /** [GIFT-01] */
    readonly gift: string;
  };
  readonly returnReasons: Readonly<Record<ReturnReason, string>>;
  readonly remedies: Readonly<Record<'refund' | 'store-credit' | 'exchange', string>>;
  readonly productProblems: Readonly<Record<'wrong-item' | 'damaged' | 'faulty', string>>;
  /** [RTS-02] `{first}` and `{further}` stand for what it costs to send the first item of a parcel again, and each further one. */
  readonly reship: Readonly<Record<'due' | 'free' | 'otherwise' | 'ask' | 'again' | 'return', string>>;
  readonly causes: Readonly<Record<'wrong-address' | 'unavailable' | 'not-collected' | 'other', string>>;
  readonly cancellation: Readonly<Record<'cancel' | 'other-payment', string>>;
  /** [RET-05] */
  readonly attestation: string;
  /** [MISS-01, MISS-03] */
  readonly missing: {
    readonly checksFirst: string;
    readonly checked: string;
    readonly carrier: string;
    /** [MISS-01] Which of several parcels. With `{number}`: one that has no other name. */
    readonly which: string;
    readonly parcel: string;
    /** [MISS-01] With `{number}`: one of several tracking numbers, and not the others. */
    readonly only: string;
    readonly deliveredOn: string;
    readonly leftOn: string;
  };
  /** [RET-05] What was taken of a return and what was not, with why; `{items}` stands for both. */
  readonly inspected: {
    readonly taken: string;
    readonly refused: string;
    readonly why: Readonly<Record<'worn' | 'damaged' | 'incomplete' | 'unasked', string>>;
  };
  readonly stages: Readonly<Record<Stage, string>>;
  /** What happens by when, to a request that goes on. */
  readonly clocks: Readonly<Record<Clock['what'], string>>;
  readonly form: {
    readonly title: string;
    readonly intro: string;
    readonly country: { readonly name: string; readonly help: string };
    readonly findTitle: string;
    readonly find: string;
    readonly signIn: string;
    readonly signInInstead: string;
    readonly order: string;
    readonly orderHelp: string;
    readonly email: string;
    readonly emailHelp: string;
    readonly emailForAnswer: string;
    readonly continue: string;
    readonly about: string;
    readonly items: string;
    readonly pieces: string;
    readonly piecesOf: string;
    readonly whyBack: string;
    readonly paidBackBy: string;
    readonly whatHappened: string;
    readonly wanted: string;
    readonly wantedHelp: string;
    readonly message: string;
    readonly messageHelp: string;
    readonly photos: string;
    readonly photosHelp: string;
    /** With `{name}`: takes a photo out again. */
    readonly removePhoto: string;
    readonly answerBy: string;
    readonly optional: string;
    readonly leaveEmpty: string;
    readonly send: string;
    /** To the page that shows what it comes to, and back. */
    readonly review: string;
    readonly edit: string;
    readonly change: string;
    readonly nothing: string;
    /** Where a captcha is asked for and the browser runs no scripts. */
    readonly needsScript: string;
    readonly problems: string;
  };
  readonly problem: {
    readonly order: string;
    readonly email: string;
    readonly message: string;
    readonly longMessage: string;
    readonly items: string;
    readonly pieces: string;
    readonly remedy: string;
    readonly problem: string;
    readonly cause: string;
    readonly attested: string;
    readonly checked: string;
    readonly parcel: string;
    readonly wanted: string;
    readonly soldOut: string;
    readonly captcha: string;
    readonly noCaptcha: string;
    readonly tooManyPhotos: string;
    readonly largePhoto: string;
    readonly noPhoto: string;
    readonly tooLarge: string;
    readonly busy: string;
    readonly trouble: string;
    readonly refused: string;
  };
  readonly told: Readonly<Record<AfterSaleTold, { readonly title: string; readonly text: string }>>;
  /** The mail that leads to the form of an order. */
  readonly linkMail: {
    readonly subject: string;
    readonly asked: string;
    readonly lead: string;
    readonly open: string;
    readonly note: string;
    readonly notYou: string;
  };
  /** The page that shows how a request stands. */
  readonly state: {
    /** [EXCH-01] With `{amount}`: what is left to pay. */
    readonly toPay: string;
    /** With `{date}`: when it was carried out. */
    readonly doneOn: string;
    readonly title: string;
    readonly asked: string;
    readonly withdraw: string;
    readonly withdrawHelp: string;
    readonly see: string;
    readonly photosWanted: string;
  };
}

/** What a customer is told instead of a form, or after it. */
export type AfterSaleTold =
  'link-sent' | 'taken' | 'withdrawn' | 'expired' | 'invalid' | 'gone' | 'busy' | 'trouble';

export const afterSaleTexts: Readonly<Record<Locale, AfterSaleTexts>> = {
  en,
  fr,
  'fr-CA': frCa,
  ja,
  ko,
  'zh-TW': zhTw,
  'zh-HK': zhHk,
};
