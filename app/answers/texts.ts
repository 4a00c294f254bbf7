import type { Locale } from '@doorstep/policy';

import type { OrderQuestion } from './questions.ts';
import { en } from './texts/en.ts';
import { frCa } from './texts/fr-CA.ts';
import { fr } from './texts/fr.ts';
import { ja } from './texts/ja.ts';
import { ko } from './texts/ko.ts';
import { zhHk } from './texts/zh-HK.ts';
import { zhTw } from './texts/zh-TW.ts';

/**
 * What customers ask about an order, and sentences that answers begin with. `{date}`, `{from}` and `{to}` stand for days, `{name}` for what
 * the policy calls its protection.
 */
export interface AnswerTexts {
  readonly questions: Readonly<Record<OrderQuestion, string>>;
  readonly sentences: {
    readonly held: string;
    readonly shipsOn: string;
    readonly shipsBetween: string;
    readonly shipped: string;
    readonly trackingBy: string;
    readonly arrivesOn: string;
    readonly arrivesBetween: string;
    readonly delivered: string;
    readonly addressFine: string;
    readonly bought: string;
    readonly notBought: string;
    readonly signs: string;
    readonly signsIfCarrier: string;
    readonly signsNot: string;
  };
}

export const answerTexts: Readonly<Record<Locale, AnswerTexts>> = {
  en,
  fr,
  'fr-CA': frCa,
  ja,
  ko,
  'zh-TW': zhTw,
  'zh-HK': zhHk,
};
