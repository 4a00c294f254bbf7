/** What a number of a policy is for. Two numbers of one role, for the same goods and places, have to be one. */
export interface Role {
  /** In lower case with hyphens. */
  readonly name: string;
  /** As it goes on after “It is said in two ways”: `how long goods can be given back`. */
  readonly asks: string;
  /** What speaks of it, in lower case. */
  readonly about: RegExp;
  /** Words that make it another one. */
  readonly unless?: RegExp;
}

/** A time that something is open for (`limit`), or that it takes (`estimate`). */
export interface TimeRole extends Role {
  readonly kind: 'limit' | 'estimate';
}

/** A family of words as one expression; each alternative begins at the beginning of a word. */
export const any = (...alternatives: readonly string[]): RegExp =>
  new RegExp(`\\b(?:${alternatives.join('|')})`);
