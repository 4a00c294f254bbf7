import type { AddressText, Locale } from '@doorstep/policy';

import { en } from './texts/en.ts';
import { frCa } from './texts/fr-CA.ts';
import { fr } from './texts/fr.ts';
import { ja } from './texts/ja.ts';
import { ko } from './texts/ko.ts';
import { zhHk } from './texts/zh-HK.ts';
import { zhTw } from './texts/zh-TW.ts';

/** What is written about one kind of address. */
export interface AddressWords {
  /** [ADDR-01] The rule where the policy refuses this kind, and what the customer can do. */
  readonly refuse: string;
  /** [ADDR-03] What the address looks like where the policy asks. How to answer follows for all kinds. */
  readonly ask: string;
}

/** The mail about an address in one language. `{order}`, `{name}` and `{shop}` stand for names, with no word that bends by them. */
export interface AddressMailTexts {
  readonly subject: { readonly refuse: string; readonly ask: string };
  readonly greeting: string;
  /** To somebody whose name is not known. */
  readonly greetingWithoutName: string;
  /** Whether a greeting of this language takes the whole name or the first name. */
  readonly greetsBy: 'first name' | 'whole name';
  readonly thanks: string;
  /** Before the address. */
  readonly given: string;
  readonly kinds: Readonly<Record<AddressText, AddressWords>>;
  /** What is said of an address that is too long to be read to its end, which is always asked about. */
  readonly unread: string;
  readonly howToConfirm: string;
  /** Before the link. */
  readonly yourOrder: string;
  readonly waits: string;
}

export const addressMailTexts: Readonly<Record<Locale, AddressMailTexts>> = {
  en,
  fr,
  'fr-CA': frCa,
  ja,
  ko,
  'zh-TW': zhTw,
  'zh-HK': zhHk,
};
