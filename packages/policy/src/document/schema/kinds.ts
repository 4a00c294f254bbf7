import type { StatementId } from '../../statements.ts';

/** What a merchant is told about a part of the policy. */
export interface Heading {
  /** As it stands above a field or a section, and in a list of changes: `Flat rate`. */
  readonly label: string;
  /** How a sentence about it begins, where it does not begin with the label: `The flat rate`. */
  readonly subject?: string;
  /** What it does, for the person who decides on it; one sentence for a value. */
  readonly help: string;
}

/** What a merchant is told about a value. */
export interface About extends Heading {
  /** The sentences of the policy that the value decides or stands in. */
  readonly statements: readonly StatementId[];
}

/** What a number counts; `messages/count.ts` says it after the number. */
export type Unit = 'day' | 'business day' | 'hour' | 'month' | 'code';

interface Text extends About {
  /** Characters, at most. */
  readonly most: number;
}

interface Code extends About {
  readonly form: RegExp;
  readonly example: string;
}

/** Everything a policy is made of, by kind. What reads, writes, compares or describes policies has an entry for each. */
interface Kinds {
  /** A text of 1 to `most` characters without blanks around it. */
  text: Text;
  /** A text for shoppers, in English and any of the other languages. */
  textPerLanguage: Text;
  /** A text of a certain form, such as an IANA time zone. */
  code: Code;
  country: Code;
  currency: Code;
  /** A storefront path or an https address. */
  link: Code;
  /** Where a person is reached: as a link, or an e-mail address. */
  contact: Code;
  /** One of a few words, each with what a merchant reads for it. */
  choice: About & { readonly words: Readonly<Record<string, string>> };
  /** Yes or no. */
  flag: About;
  /** Yes or no for each of a few things, each with its name. */
  flags: About & { readonly keys: Readonly<Record<string, string>> };
  /** Both bounds are included. */
  wholeNumber: About & { readonly least: number; readonly most: number; readonly unit?: Unit };
  /** A time of the day, in minutes since local midnight. */
  minutes: About;
  /** An amount; `shop` when it is meant in the shop's currency, `any` when the merchant chooses one with it. */
  money: About & { readonly currency: 'shop' | 'any' };
  date: About;
  /** 0 for Sunday to 6 for Saturday. */
  weekday: About;
  /** December 25, the 4th Thursday of November, or one date of one year. */
  dayRule: About;
  /** From one day through another, both included. */
  period: About;
  section: Heading & { readonly fields: Fields };
  list: About & {
    readonly item: Field;
    readonly most: number;
    /** The field by which a merchant calls an item; none for items that are their own name. */
    readonly namedBy?: string;
    /** What is wrong with an empty list, where one is not allowed. */
    readonly ifEmpty?: string;
  };
  /** A value that may also be absent: `null`. */
  orNull: { readonly of: Field };
  /** A value that may be left out. */
  optional: { readonly of: Field };
  /** The version of the document, which nobody edits. */
  version: { readonly is: number };
}

export type Kind = keyof Kinds;

type KindOf = { readonly [Each in Kind]: { readonly kind: Each } & Readonly<Kinds[Each]> };

/** A part of the policy, of one kind or of any. */
export type Field<Each extends Kind = Kind> = KindOf[Each];

/** The fields of a section, in the order of the document. */
export interface Fields {
  readonly [name: string]: Field;
}

/** How a sentence about a part of the policy begins. */
export const subjectOf = ({ subject, label }: Heading): string => subject ?? label;
