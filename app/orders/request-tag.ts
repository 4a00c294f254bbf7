/** With an id of 32 digits it comes to 40, which is as long as a tag at Shopify may be. */
const tagPrefix = 'request-';

/** The tag of a draft order that is the invoice of a request, and of the order that comes of it: by it Shopify's news lead to the request. */
export const draftTag = (id: string): string => `${tagPrefix}${id}`;

/** The request that a draft order with these tags is the invoice of; `null` when it is none of ours. */
export function requestOfDraft(tags: readonly string[]): string | null {
  const own = tags.find((tag) => /^request-[0-9a-f]{32}$/.test(tag));
  return own === undefined ? null : own.slice(tagPrefix.length);
}
