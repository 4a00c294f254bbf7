import type { ShopperText } from '../document/shopper-text.ts';
import type { PolicyPlace } from '../document/schema/paths.ts';

/**
 * A sentence, or a part of one, in each language; Quebec and Hong Kong have their own where their words differ. `{…}` is a
 * slot: a value of the policy by its path, said in the reader's language. Its kind says how; `{path:way}` says it another
 * way (see `ways.ts`), `{path~path}` says two numbers as a range, and the path of a list that has {@link Rows} says those.
 */
export type Template = ShopperText & { readonly [Each in 'fr' | 'ja' | 'ko' | 'zh-TW']: string };

/**
 * What a value has to be: on or off, an amount in minor units, a number, a choice's word, a country's code, the same as another value, or
 * `something` or `nothing`, for what may be absent and for lists.
 */
export type Expected = boolean | number | string | { readonly sameAs: PolicyPlace };

/** All of these have to hold; a list with {@link Rows} is something when a row of them is. */
export type Condition<Path extends string = PolicyPlace> = { readonly [Each in Path]?: Expected };

/** One way to word a sentence; without `when` it always holds. */
export type Variant<Path extends string = PolicyPlace> = Template & {
  readonly when?: Condition<Path>;
  /** It says only that there is nothing of the kind: no customer reads it where the policy is read as a whole. */
  readonly saysNone?: true;
};

/** The lists of a policy whose rows have fields. */
export type ListPlace = PolicyPlace extends infer Place
  ? Place extends `${infer List}.*.${string}`
    ? List
    : never
  : never;

/** The paths within a row of a list. */
export type InRow<List extends string> = PolicyPlace extends infer Place
  ? Place extends `${List}.*.${infer Path}`
    ? Path
    : never
  : never;

/** How the rows of a list are said. Slots and conditions are paths within the row, or of the whole policy. */
export interface Rows<Path extends string = string> {
  /** Only rows of which one of these holds; all of them without it. */
  readonly where?: readonly Condition<Path>[];
  /** Rows that differ in this value only are said once, with all of its values. */
  readonly together?: Path;
  /** What stands between rows: commas and "and", the same for rows that may hold lists, semicolons, or nothing, as each is a sentence. */
  readonly joined: 'list' | 'groups' | 'semicolons' | 'sentences';
  /** The first that holds is said. */
  readonly as: readonly Variant<Path>[];
  /** For a list within the row. */
  readonly rows?: Readonly<Record<string, Rows>>;
}

/** What one statement of the policy says to a customer, whatever the merchant sets. */
export interface Statement {
  /** Sentences one after the other. Of each the first variant that holds is said; one of which none holds is left out. */
  readonly sentences: readonly (readonly Variant[])[];
  readonly rows?: { readonly [List in ListPlace]?: Rows<InRow<List>> };
}
