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
  /** [ADDR-03] What the address looks like where the policy asks. What to do follows for all kinds. */
  readonly ask: string;
}

/** The mails about an address in one language. `{order}`, `{name}` and `{shop}` stand for names, `{days}` for a number, with no word that bends by them. */
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
  /** Before the link to the page, where the address may be right, and where another one is needed. */
  readonly confirm: string;
  readonly correct: string;
  /** What the link itself says. */
  readonly open: { readonly confirm: string; readonly correct: string };
  /** For how long it works, that it is nobody else's, and the way without it. `{days}` */
  readonly linkNote: string;
  /** Before the link to the order. */
  readonly yourOrder: string;
  readonly waits: string;
  readonly changed: ChangedAddressTexts;
}

/** The mail that says where an order goes, once its customer has given another address. Names as above. */
export interface ChangedAddressTexts {
  readonly subject: string;
  readonly thanks: string;
  /** Before the address. */
  readonly given: string;
  /** `{days}`: a day, or the first to the last of several. */
  readonly ships: string;
  /** Where the days that it was to ship on are over. */
  readonly shipsSoon: string;
  /** For whoever did not give it. */
  readonly notYou: string;
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
