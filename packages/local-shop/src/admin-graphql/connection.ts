import { GraphQLError } from 'graphql';
import { z } from 'zod';

import { argumentsField, type View } from './root-field.ts';

/** The arguments of every connection; spread into the arguments of a field that has more. */
export const pageArguments = {
  first: z.number().int().nullish(),
  last: z.number().int().nullish(),
  after: z.string().nullish(),
  before: z.string().nullish(),
  reverse: z.boolean().nullish(),
} as const;

/** Made once: to build a schema takes longer than to read an answer with it. */
const anyPage = z.object(pageArguments);

/** The argument of a list that is no connection: `transactions(first: 5)`. */
export const listArguments = z.strictObject({ first: z.number().int().nullish() });

type Page = z.infer<z.ZodObject<typeof pageArguments>>;

/**
 * Cuts one page out of all records and shows it as Shopify's connections do. Shopify wants `first` or `last`, at most 250.
 * @param valueOf what the records are sorted by, where it changes: a page then goes on behind the value that the last one
 * ended with, wherever that record stands now
 */
export function connection<Item>(
  items: readonly Item[],
  args: Page,
  view: (item: Item) => View,
  cursorOf: (item: Item) => string,
  valueOf: ((item: Item) => number) | null = null,
): View {
  const size = args.first ?? args.last;
  if (size === null || size === undefined)
    throw new GraphQLError('you must provide one of first or last', { extensions: { code: 'BAD_REQUEST' } });
  if (size > 250 || size < 0) throw new GraphQLError(`Invalid page size ${size}: between 0 and 250.`);
  const ordered = args.reverse ? [...items].reverse() : items;
  const cursor = (item: Item): string =>
    cursorText({ last_id: cursorOf(item), ...(valueOf && { last_value: valueOf(item) }) });
  const start = args.after ? startAfter(ordered, args.after, cursor, args.reverse ?? false, valueOf) : 0;
  const end = args.before ? ordered.findIndex((item) => cursor(item) === args.before) : ordered.length;
  const range = ordered.slice(start, end < 0 ? ordered.length : end);
  const shown =
    typeof args.first === 'number' ? range.slice(0, size) : range.slice(Math.max(0, range.length - size));
  const edges = shown.map((item) => ({ cursor: cursor(item), node: view(item) }));
  // Behind the last one there is an empty page, and nothing follows it.
  const from = shown[0] === undefined ? ordered.length : ordered.indexOf(shown[0]);
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage: from + shown.length < ordered.length,
      hasPreviousPage: from > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

const cursorText = (position: unknown): string => Buffer.from(JSON.stringify(position)).toString('base64');

/** Where the page behind a cursor begins. */
function startAfter<Item>(
  ordered: readonly Item[],
  after: string,
  cursor: (item: Item) => string,
  isReversed: boolean,
  valueOf: ((item: Item) => number) | null,
): number {
  const at = ordered.findIndex((item) => cursor(item) === after);
  if (at >= 0 || valueOf === null) return at + 1;
  const { last_value: last } = z
    .object({ last_value: z.number() })
    .parse(JSON.parse(Buffer.from(after, 'base64').toString()));
  const start = ordered.findIndex((item) => (isReversed ? valueOf(item) < last : valueOf(item) > last));
  return start < 0 ? ordered.length : start;
}

/** A connection field below the root; `sortKey` and the like are accepted where the schema has them, and ignored. */
export function connectionField<Item>(
  items: readonly Item[],
  view: (item: Item) => View,
  cursorOf: (item: Item) => string,
): (raw: unknown) => unknown {
  return argumentsField(anyPage, (args) => connection(items, args, view, cursorOf));
}

/** Records with an id are paged by it. */
export const byId = (record: { readonly id: string }): string => record.id;
