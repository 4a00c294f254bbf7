/** One page of all items, as Shopify cuts it; a cursor is the number of the item after which it goes on. */
export function pageOf<Item>(
  items: readonly Item[],
  { first, after }: { readonly first: number; readonly after?: string | null },
) {
  const from = after ? Number(after) : 0;
  const end = from + first;
  return {
    nodes: items.slice(from, end),
    pageInfo: { hasNextPage: end < items.length, hasPreviousPage: from > 0, endCursor: String(end) },
  };
}
