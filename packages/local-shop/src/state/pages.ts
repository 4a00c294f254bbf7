/** A page of the online store, at `/pages/<handle>`. */
export interface Page {
  readonly id: string;
  readonly title: string;
  readonly handle: string;
  /** HTML, as it was written: Shopify takes nothing out of it. */
  readonly body: string;
  readonly templateSuffix: string | null;
  /** `null` while buyers do not see it. */
  readonly publishedAt: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** The page with a handle, or `undefined`. */
export const pageByHandle = (pages: ReadonlyMap<string, Page>, handle: string): Page | undefined =>
  [...pages.values()].find((page) => page.handle === handle);
