/**
 * What stood at a place of the shop before the app first wrote there, so that undoing gives it back, weeks later too. Places
 * that only the app can have made anything in (its own functions, metafields and definitions) need none.
 */
export interface FoundBefore {
  /** GID of a zone, a market or a product; of a zone that the app makes its location group's and the country: `gid://… US`. */
  readonly place: string;
  /** The name of the shipping option; empty where the place is no shipping option. */
  readonly option: string;
  /** `null`: there was nothing. */
  readonly before: object | null;
  /** Places that the app would have written down if it had made this one itself: then there was nothing before. */
  readonly madeAs?: readonly string[];
}

/** Writes down what is there before it is changed. What was written down before stays: the first look counts. */
export type Remember = (found: readonly FoundBefore[]) => Promise<void>;
