import type { ShopContext } from '../shop-context.ts';
import { contentDigest } from '../state/translations.ts';
import { userError, type UserError } from './root-field.ts';
import type { TranslatableText } from './translatable-texts.ts';

/** One translation as an app wants it registered. */
export interface WantedTranslation {
  readonly key: string;
  readonly locale: string;
  readonly value: string;
  readonly marketId: string | null;
  readonly translatableContentDigest: string;
}

/** The first thing that Shopify has against a translation. The codes are documented; that of the digest has Shopify's own words, the others ours. */
export function translationProblem(
  { state }: ShopContext,
  texts: readonly TranslatableText[],
  wanted: WantedTranslation,
  index: number,
): UserError | null {
  const refuse = (field: string, message: string, code: string): UserError =>
    userError(['translations', String(index), field], message, code);
  const { key, locale, value, marketId, translatableContentDigest } = wanted;
  const [primary, ...others] = state.shop.locales;
  const isPrimary = locale === primary;
  if (!isPrimary && !others.includes(locale))
    return refuse('locale', 'Locale is not a valid locale for the shop', 'INVALID_LOCALE_FOR_SHOP');
  if (isPrimary && marketId === null)
    return refuse('locale', "Locale can't be the shop's primary locale", 'INVALID_LOCALE_FOR_SHOP');
  if (marketId !== null && !state.markets.has(marketId))
    return refuse('marketId', 'Market does not exist', 'MARKET_DOES_NOT_EXIST');
  const text = texts.find((each) => each.key === key);
  if (!text) return refuse('key', `Key ${key} is not a valid translatable field`, 'INVALID_KEY_FOR_MODEL');
  if (contentDigest(text.value) !== translatableContentDigest)
    return refuse(
      'translatableContentDigest',
      'Translatable content hash is invalid',
      'INVALID_TRANSLATABLE_CONTENT',
    );
  if (value.trim() === '') return refuse('value', "Value can't be blank", 'FAILS_RESOURCE_VALIDATION');
  return null;
}
