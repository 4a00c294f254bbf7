/** Something that a text says from a place on, and where it ends there. */
export interface Heard<Value = unknown> {
  readonly value: Value;
  /** The place after its last character. */
  readonly to: number;
}

/** What a language says, and what it means. */
export interface Table<Value> {
  readonly values: ReadonlyMap<string, Value>;
  /** How long the texts in it are, the longest first: so it is looked up and not searched. */
  readonly lengths: readonly number[];
}

/** A table of texts; of two that are the same the last counts. */
export function tableOf<Value>(entries: Iterable<readonly [string, Value]>): Table<Value> {
  const values = new Map([...entries].filter(([said]) => said !== ''));
  const lengths = [...new Set([...values.keys()].map(({ length }) => length))].sort(
    (one, other) => other - one,
  );
  return { values, lengths };
}

/** What of a table is said from a place on, the longest first. */
export const hearOf = <Value>(
  { values, lengths }: Table<Value>,
  text: string,
  from: number,
): readonly Heard<Value>[] =>
  lengths.flatMap((length) => {
    const value = values.get(text.slice(from, from + length));
    return value === undefined || from + length > text.length ? [] : [{ value, to: from + length }];
  });

/** A value, when it is what stands there. */
export const hearSaid = <Value>(
  said: string,
  value: Value,
  text: string,
  from: number,
): readonly Heard<Value>[] => (text.startsWith(said, from) ? [{ value, to: from + said.length }] : []);
