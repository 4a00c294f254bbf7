import type { CountryCode } from '../document/country-code.ts';
import type { Fact } from './fact.ts';
import type { Condition, Topic } from './vocabulary.ts';

/** Words of the text that was read: `text` is exactly what stands in it from `from` up to `to` (UTF-16 units, exclusive). */
export interface Quote {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** A line that names what follows it, and what it narrows it to: `(For U.S. customers only)`. */
export interface Heading extends Quote {
  readonly topic: Topic | null;
  readonly scope: Scope;
}

/** Whom and what a sentence speaks of. */
export interface Scope {
  /** The countries that are named; `null` for everywhere. */
  readonly countries: readonly CountryCode[] | null;
  /** The countries that are left out: `outside the U.S.`, `all other countries`. */
  readonly except: readonly CountryCode[];
  /** What narrows it besides: sale items, express delivery, faulty goods. Two sentences of other conditions do not disagree. */
  readonly conditions: readonly Condition[];
}

/** A sentence, or the item of a list, of the text. */
export interface Sentence extends Quote {
  /** The line above that names what it is about; `null` above the first. */
  readonly heading: Heading | null;
  readonly topic: Topic;
  readonly scope: Scope;
  /** In lower case, unseen marks left out and all spaces, quotes and dashes alike: what rules look for words in. */
  readonly plain: string;
  /** Sentences of one paragraph or list have one number. */
  readonly paragraph: number;
}

/** What was read of a policy's text. Only English is read; a text in another language has few or no facts. */
export interface Reading {
  /** The text as it was given. */
  readonly source: string;
  /** The lines that name what follows them, in order, each with the number of the sentence that comes next. */
  readonly headings: readonly (Heading & { readonly before: number })[];
  readonly sentences: readonly Sentence[];
  /** In the order of the text. */
  readonly facts: readonly Fact[];
  /** The merchant's country, as far as the text tells. */
  readonly home: CountryCode | null;
}
