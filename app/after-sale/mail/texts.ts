import type { Locale, RequestMail } from '@doorstep/policy';

import { en } from './texts/en.ts';
import { frCa } from './texts/fr-CA.ts';
import { fr } from './texts/fr.ts';
import { ja } from './texts/ja.ts';
import { ko } from './texts/ko.ts';
import { zhHk } from './texts/zh-HK.ts';
import { zhTw } from './texts/zh-TW.ts';

/** How a request came to its end. */
export type SettledAs = 'refund' | 'store-credit' | 'exchange' | 'sent' | 'cancelled' | 'address' | 'done';

/**
 * What the mails about a request say beside the words of app/after-sale/texts. `{kind}` stands for what was asked for, `{order}` for the
 * order, `{what}` for what is new, `{amount}` for money.
 */
export interface RequestMailTexts {
  readonly subject: string;
  readonly subjectWithoutOrder: string;
  /** What is new, as a subject says it. */
  readonly what: Readonly<Record<RequestMail, string>>;
  readonly received: string;
  /** [RTS-01, RTS-02] `{first}` and `{further}` stand for what it costs to send the first item and each further one again, `{fee}` for that of a return. */
  readonly comingBack: {
    readonly lead: string;
    readonly again: Readonly<Record<'due' | 'free', string>>;
    readonly otherwise: Readonly<Record<'due' | 'free', string>>;
  };
  /** [MISS-03] */
  readonly atCarrier: string;
  readonly found: string;
  readonly approved: string;
  /** Comes with the label, or asks for it to be sent at the customer's own cost. */
  readonly sendBack: Readonly<Record<'label-follows' | 'own-postage', string>>;
  /** [RET-05] */
  readonly condition: string;
  readonly declined: string;
  /** [ORD-01] */
  readonly notStopped: string;
  readonly label: string;
  readonly reminder: string;
  /** [EXCH-01] What is left of an exchange is not paid yet. */
  readonly payReminder: string;
  readonly arrived: string;
  /** [GIFT-01] */
  readonly giftMissing: string;
  readonly settled: Readonly<Record<SettledAs, string>>;
  /** [RET-05] */
  readonly sentBack: string;
  /** [RET-05] Once it has been handed to the carrier. */
  readonly backToYou: string;
  /** [MISS-04, RTS-02] With something to pay, and without. */
  readonly invoice: Readonly<Record<'due' | 'free', string>>;
  /** [RET-04] */
  readonly expired: string;
  /** Above what somebody of the shop has written. */
  readonly teamWrites: string;
  readonly open: Readonly<
    Record<'label' | 'invoice' | 'address', { readonly lead: string; readonly label: string }>
  >;
  /** Before the link to how the request stands. */
  readonly status: string;
  readonly reply: string;
}

export const requestMailTexts: Readonly<Record<Locale, RequestMailTexts>> = {
  en,
  fr,
  'fr-CA': frCa,
  ja,
  ko,
  'zh-TW': zhTw,
  'zh-HK': zhHk,
};
