import type { PlainDate } from '../calendar/plain-date.ts';

/** What a publish knows besides the policy. */
export interface Publication {
  /** Today in the shop's time zone. What the rules carry as dates is written out from here on. */
  readonly publishedOn: PlainDate;
  /** The version that this publish gives the policy; counts up from 1. */
  readonly version: number;
  /** The GID of the variant sold as protection; `null` as long as there is none. */
  readonly protectionVariantId: string | null;
  /** GIDs of other variants of the protection product, and of products it was sold as before. */
  readonly retiredVariantIds?: readonly string[];
  /** Where the shop's pages are: `https://example.com`. What is read outside of the shop's pages names them in full. */
  readonly storefront?: string;
}
