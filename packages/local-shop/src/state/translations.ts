import { createHash } from 'node:crypto';

/** A text of a page or a policy in another language, for every market or for one. */
export interface Translation {
  readonly resourceId: string;
  readonly key: string;
  readonly locale: string;
  /** `null`: wherever no market has its own. */
  readonly marketId: string | null;
  readonly value: string;
  /** The digest of the text that it translates. */
  readonly digest: string;
  readonly updatedAt: string;
}

type Named = Pick<Translation, 'resourceId' | 'key' | 'locale' | 'marketId'>;

/** The key of a translation in the state's map. */
export const translationKey = ({ resourceId, key, locale, marketId }: Named): string =>
  `${resourceId} ${key} ${locale} ${marketId ?? ''}`;

/** Shopify's digest of a text, which a translation names to say which text it translates: its SHA-256. */
export const contentDigest = (value: string): string => createHash('sha256').update(value).digest('hex');

/** What a buyer reads: the text of their market, that of their language, or the original. */
export function translated(
  translations: ReadonlyMap<string, Translation>,
  wanted: Named,
  original: string,
): string {
  const ofMarket = translations.get(translationKey(wanted));
  return (ofMarket ?? translations.get(translationKey({ ...wanted, marketId: null })))?.value ?? original;
}
