import type { About, Field, Fields, Heading } from './kinds.ts';

// What is made of other things, and what keeps its words: that stays in the type, because the types of the policy are
// read from there.

/** A section with these fields. */
export interface SectionOf<Parts extends Fields> extends Heading {
  readonly kind: 'section';
  readonly fields: Parts;
}
export const section = <Parts extends Fields>(heading: Heading, fields: Parts): SectionOf<Parts> =>
  Object.freeze({ kind: 'section', ...heading, fields: Object.freeze(fields) });

/** A list of one shape. */
export interface ListOf<Item extends Field> extends About {
  readonly kind: 'list';
  readonly item: Item;
  readonly most: number;
  readonly namedBy?: string;
  readonly ifEmpty?: string;
}

/** Rows of one shape. `namedBy` is the field by which a merchant calls one. */
export const list = <Parts extends Fields>(
  item: SectionOf<Parts>,
  about: About & { readonly most: number; readonly namedBy: keyof Parts & string },
): ListOf<SectionOf<Parts>> => Object.freeze({ kind: 'list', ...about, item });

/** Single values that belong together. `ifEmpty` is the problem of an empty list, where one is not allowed. */
export const values = <Item extends Field>(
  item: Item,
  about: About & { readonly most: number; readonly ifEmpty?: string },
): ListOf<Item> => Object.freeze({ kind: 'list', ...about, item });

/** A value that may also be absent: `null`. */
export interface OrNull<Of extends Field> {
  readonly kind: 'orNull';
  readonly of: Of;
}
export const orNull = <Of extends Field>(of: Of): OrNull<Of> => Object.freeze({ kind: 'orNull', of });

/** A value that may be left out of the document. */
export interface Optional<Of extends Field> {
  readonly kind: 'optional';
  readonly of: Of;
}
export const optional = <Of extends Field>(of: Of): Optional<Of> => Object.freeze({ kind: 'optional', of });

/** One of a few words. */
export interface ChoiceOf<Words extends Readonly<Record<string, string>>> extends About {
  readonly kind: 'choice';
  readonly words: Words;
}

/** One of these words, each with what a merchant reads for it. */
export const choice = <Words extends Readonly<Record<string, string>>>(
  about: About,
  words: Words,
): ChoiceOf<Words> => Object.freeze({ kind: 'choice', ...about, words: Object.freeze(words) });

/** Yes or no for each of a few things. */
export interface FlagsOf<Keys extends Readonly<Record<string, string>>> extends About {
  readonly kind: 'flags';
  readonly keys: Keys;
}

/** Yes or no for each of these, each with its name. */
export const flags = <Keys extends Readonly<Record<string, string>>>(
  about: About,
  keys: Keys,
): FlagsOf<Keys> => Object.freeze({ kind: 'flags', ...about, keys: Object.freeze(keys) });

/** The version of the document. */
export interface VersionOf<Is extends number> {
  readonly kind: 'version';
  readonly is: Is;
}
export const version = <Is extends number>(is: Is): VersionOf<Is> => Object.freeze({ kind: 'version', is });
