import { z } from 'zod';

import type { ShopContext } from '../shop-context.ts';
import { contentDigest, type Translation } from '../state/translations.ts';
import { marketView } from './market-view.ts';
import { argumentsField, type View } from './root-field.ts';
import { translatableTexts } from './translatable-texts.ts';

const wanted = z.strictObject({
  locale: z.string(),
  marketId: z.string().nullish(),
  outdated: z.boolean().nullish(),
});

/** `translations(locale:, marketId:, outdated:)` of a page or a policy: exactly those of that market, or of none. */
export const translationsField = (context: ShopContext, resourceId: string) =>
  argumentsField(wanted, ({ locale, marketId, outdated }) =>
    [...context.state.translations.values()]
      .filter(
        (each) =>
          each.resourceId === resourceId && each.locale === locale && each.marketId === (marketId ?? null),
      )
      .map((each) => translationView(context, each))
      .filter((view) => outdated === null || outdated === undefined || view['outdated'] === outdated),
  );

/** A translation as the Admin API shows it: outdated once the text that it translates has changed. */
export function translationView(context: ShopContext, translation: Translation): View {
  const original = translatableTexts(context, translation.resourceId)?.find(
    ({ key }) => key === translation.key,
  );
  const market = context.state.markets.get(translation.marketId ?? '');
  return {
    key: translation.key,
    locale: translation.locale,
    value: translation.value,
    market: market ? marketView(context, market) : null,
    outdated: original === undefined || contentDigest(original.value) !== translation.digest,
    updatedAt: translation.updatedAt,
  };
}

/** What was translated of something that is gone is gone with it. */
export function forgetTranslations({ state }: ShopContext, resourceId: string): void {
  for (const [key, translation] of state.translations)
    if (translation.resourceId === resourceId) state.translations.delete(key);
}
