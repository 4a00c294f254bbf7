/** The same thing in the version that both started from, as a colleague has it, and as it is in my own draft. */
export interface Sides<Value> {
  readonly base: Value;
  readonly theirs: Value;
  readonly mine: Value;
}

/** The same made of each side. */
export const eachSide = <Value, Made>(
  { base, theirs, mine }: Sides<Value>,
  make: (value: Value) => Made,
): Sides<Made> => ({ base: make(base), theirs: make(theirs), mine: make(mine) });

/** Whose change stands where both changed the same thing. */
export type Choice = 'theirs' | 'mine';
