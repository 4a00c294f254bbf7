import type { Locale } from '@doorstep/policy';

import { en } from './texts/en.ts';
import { frCa } from './texts/fr-CA.ts';
import { fr } from './texts/fr.ts';
import { ja } from './texts/ja.ts';
import { ko } from './texts/ko.ts';
import { zhHk } from './texts/zh-HK.ts';
import { zhTw } from './texts/zh-TW.ts';

/** A page that only says something. */
export interface ToldTexts {
  readonly title: string;
  readonly text: string;
}

/**
 * What the page says on which a customer gives another address. `{order}`, `{shop}` and `{place}` stand for names, `{days}` for a
 * number.
 */
export interface CorrectionTexts {
  readonly title: string;
  readonly intro: string;
  /** {@link intro} of an order that does not wait for it: its customer has asked for another address. */
  readonly introAsked: string;
  /** Why what they gave before is not on the page. */
  readonly notShown: string;
  /** Where the address of the mail may be right. */
  readonly confirm: { readonly question: string; readonly answer: string; readonly or: string };
  readonly where: string;
  readonly here: string;
  readonly elsewhere: string;
  readonly elsewhereHelp: string;
  readonly elsewhereWhich: string;
  readonly address1: string;
  readonly address2: string;
  readonly city: string;
  readonly zip: string;
  /** Where a postal code is called a ZIP code. */
  readonly zipInUnitedStates: string;
  readonly optional: string;
  readonly send: string;
  readonly problems: string;
  readonly problem: {
    readonly address1: string;
    readonly city: string;
    readonly zip: string;
    readonly elsewhere: string;
    readonly long: string;
    /** An address that carriers do not always find. */
    readonly ask: string;
    /** Shopify does not answer at the moment. */
    readonly trouble: string;
    readonly busy: string;
  };
  readonly told: Readonly<Record<Told, ToldTexts>>;
}

/** What a customer is told instead of a form, or after it. */
export type Told =
  | 'taken'
  | 'elsewhere'
  | 'confirmed'
  | 'given-before'
  | 'settled'
  | 'shipped'
  | 'requested'
  | 'cancelled'
  | 'expired'
  | 'invalid'
  | 'busy'
  | 'trouble';

export const correctionTexts: Readonly<Record<Locale, CorrectionTexts>> = {
  en,
  fr,
  'fr-CA': frCa,
  ja,
  ko,
  'zh-TW': zhTw,
  'zh-HK': zhHk,
};
