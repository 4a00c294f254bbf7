/** The longest tag of an order, a draft order or a product, in characters. */
export const LONGEST_TAG = 40;

/** The place of the first tag that is too long, or `null`. */
export function longTagIndex(tags: readonly string[]): number | null {
  const index = tags.findIndex((tag) => Array.from(tag).length > LONGEST_TAG);
  return index < 0 ? null : index;
}

/** Tags as Shopify keeps them: each once, whatever its case, and in alphabetical order. */
export function tagList(tags: readonly string[]): readonly string[] {
  const known = new Set<string>();
  const once = tags.filter((tag) => {
    const name = tag.trim().toLowerCase();
    if (name === '' || known.has(name)) return false;
    known.add(name);
    return true;
  });
  return once.map((tag) => tag.trim()).toSorted((one, other) => one.localeCompare(other, 'en'));
}
