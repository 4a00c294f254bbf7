/** Whether a product has a tag, or an order a code: at Shopify upper and lower case are the same. */
export const isTagged = (tags: readonly string[], tag: string): boolean =>
  tags.some((each) => each.toLowerCase() === tag.toLowerCase());
