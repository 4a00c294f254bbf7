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

type Page = z.infer<z.ZodObject<typeof pageArguments>>;

/** Cuts one page out of all records and shows it as Shopify's connections do. Shopify wants `first` or `last`, at most 250. */
export function connection<Item>(
  items: readonly Item[],
  args: Page,
  view: (item: Item) => View,
  cursorOf: (item: Item) => string,
): View {
  const size = args.first ?? args.last;
  if (size === null || size === undefined)
    throw new GraphQLError('you must provide one of first or last', { extensions: { code: 'BAD_REQUEST' } });
  if (size > 250 || size < 0) throw new GraphQLError(`Invalid page size ${size}: between 0 and 250.`);
  const ordered = args.reverse ? [...items].reverse() : items;
  const cursor = (item: Item): string =>
    Buffer.from(JSON.stringify({ last_id: cursorOf(item) })).toString('base64');
  const start = args.after ? ordered.findIndex((item) => cursor(item) === args.after) + 1 : 0;
  const end = args.before ? ordered.findIndex((item) => cursor(item) === args.before) : ordered.length;
  const range = ordered.slice(start, end < 0 ? ordered.length : end);
  const shown =
    typeof args.first === 'number' ? range.slice(0, size) : range.slice(Math.max(0, range.length - size));
  const edges = shown.map((item) => ({ cursor: cursor(item), node: view(item) }));
  const from = shown[0] === undefined ? 0 : ordered.indexOf(shown[0]);
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

/** A connection field below the root; `sortKey` and the like are accepted where the schema has them, and ignored. */
export function connectionField<Item>(
  items: readonly Item[],
  view: (item: Item) => View,
  cursorOf: (item: Item) => string,
): (raw: unknown) => unknown {
  return argumentsField(z.object(pageArguments), (args) => connection(items, args, view, cursorOf));
}

/** Records with an id are paged by it. */
export const byId = (record: { readonly id: string }): string => record.id;
