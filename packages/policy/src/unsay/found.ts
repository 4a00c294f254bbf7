import type { Variant } from '../statements/statement.ts';

/** A value that a sentence says: where it stands in the policy, with a star for the row of a list, and its words. */
export interface FoundValue {
  readonly path: string;
  /** How it was said, where another way than its kind's. */
  readonly way: string | null;
  /** For a row that stands for several, each of their values. */
  readonly isEach: boolean;
  readonly value: unknown;
}

/** The rows of a list that a sentence says. */
export interface FoundRows {
  readonly list: string;
  readonly rows: readonly Found[];
}

/** Which of the ways to word a sentence it was; `null` where none of them is said. */
export interface FoundTurn {
  readonly variants: readonly Variant<string>[];
  readonly said: number | null;
  /** The lists of which only some rows are said there. */
  readonly lists: readonly string[];
}

/** All that was found in a sentence, or in a row of it. */
export interface Found {
  /** The words of a row, as they stand in the sentence; empty for the sentence itself. */
  readonly words: string;
  readonly values: readonly FoundValue[];
  readonly rows: readonly FoundRows[];
  readonly turns: readonly FoundTurn[];
}

export const nothingFound: Found = { words: '', values: [], rows: [], turns: [] };

export const withValue = (found: Found, value: FoundValue): Found => ({
  ...found,
  values: [...found.values, value],
});

export const withRows = (found: Found, rows: FoundRows): Found => ({ ...found, rows: [...found.rows, rows] });

export const withTurn = (found: Found, turn: FoundTurn): Found => ({
  ...found,
  turns: [...found.turns, turn],
});
