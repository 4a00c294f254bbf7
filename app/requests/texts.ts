import type { Locale } from '@doorstep/policy';

import { en } from './texts/en.ts';
import { frCa } from './texts/fr-CA.ts';
import { fr } from './texts/fr.ts';
import { ja } from './texts/ja.ts';
import { ko } from './texts/ko.ts';
import { zhHk } from './texts/zh-HK.ts';
import { zhTw } from './texts/zh-TW.ts';

/** What the request form says to shoppers in one language. `{shop}` and `{country}` stand for names. */
export interface RequestTexts {
  readonly title: string;
  readonly intro: string;
  readonly country: string;
  readonly chooseCountry: string;
  readonly served: string;
  readonly email: string;
  readonly note: string;
  readonly noteHelp: string;
  readonly optional: string;
  /** What the e-mail address is used for. */
  readonly privacy: string;
  /** For a field that people do not see and robots fill in. */
  readonly leaveEmpty: string;
  readonly send: string;
  readonly back: string;
  readonly thanksTitle: string;
  readonly thanks: string;
  readonly thanksWithEmail: string;
  readonly problems: string;
  readonly problem: {
    readonly country: string;
    readonly email: string;
    readonly note: string;
    readonly busy: string;
  };
}

export const requestTexts: Readonly<Record<Locale, RequestTexts>> = {
  en,
  fr,
  'fr-CA': frCa,
  ja,
  ko,
  'zh-TW': zhTw,
  'zh-HK': zhHk,
};
