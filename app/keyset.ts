/** Which page of a list, newest first: the one behind a key, the one in front of it, or the first. Keys rise with time. */
export type Turn =
  | { readonly before: bigint; readonly after?: never }
  | { readonly after: bigint; readonly before?: never }
  | null;

/** The page that an address asks for with `before` or `after`; what is no key is the first page. */
export function turnIn(query: URLSearchParams): Turn {
  const [before, after] = ['before', 'after'].map((name) => query.get(name));
  if (isKey(before)) return { before: BigInt(before) };
  return isKey(after) ? { after: BigInt(after) } : null;
}

/** As large as the numbers of PostgreSQL, and no larger. */
const isKey = (text: string | null | undefined): text is string => /^\d{1,18}$/.test(text ?? '');

/** A page of a list, and whether something stands before and behind it. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly hasNewer: boolean;
  readonly hasOlder: boolean;
}

/** What to ask the database for: the range of keys, the direction, and one row more than a page has. */
export const askFor = (turn: Turn, size: number) => ({
  range:
    turn?.before === undefined ? (turn?.after === undefined ? {} : { gt: turn.after }) : { lt: turn.before },
  order: turn?.after === undefined ? ('desc' as const) : ('asc' as const),
  take: size + 1,
});

/** The page that the rows of {@link askFor} make, as they came. */
export function pageOf<Row>(found: readonly Row[], turn: Turn, size: number): Page<Row> {
  const rows = found.slice(0, size);
  const more = found.length > size;
  return turn?.after === undefined
    ? { rows, hasNewer: turn !== null, hasOlder: more }
    : { rows: rows.toReversed(), hasNewer: more, hasOlder: true };
}
