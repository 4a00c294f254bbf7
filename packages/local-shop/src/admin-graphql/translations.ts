import { z } from 'zod';

import type { ShopContext } from '../shop-context.ts';
import { contentDigest, translationKey, type Translation } from '../state/translations.ts';
import { connection, pageArguments } from './connection.ts';
import {
  argumentsField,
  refuse,
  rootField,
  succeed,
  userError,
  type RootFields,
  type View,
} from './root-field.ts';
import { translatableTexts } from './translatable-texts.ts';
import { translationProblem, type WantedTranslation } from './translation-problems.ts';
import { translationsField, translationView } from './translation-view.ts';

/** So many translations at most in one mutation. */
const MOST = 100;

const wanted = z.strictObject({
  key: z.string(),
  locale: z.string(),
  value: z.string(),
  marketId: z
    .string()
    .nullish()
    .transform((id) => id ?? null),
  translatableContentDigest: z.string(),
});

/** Translations of pages and of the shop's policies; nothing else of the shop can be translated here. */
export const translations: RootFields = {
  queries: {
    translatableResource: rootField(
      'read_translations',
      z.strictObject({ resourceId: z.string() }),
      ({ resourceId }, context) => resourceView(context, resourceId),
    ),
    translatableResourcesByIds: rootField(
      'read_translations',
      z.strictObject({ ...pageArguments, resourceIds: z.array(z.string()) }),
      ({ resourceIds, ...page }, context) =>
        connection(
          resourceIds.map((id) => resourceView(context, id)).filter((view) => view !== null),
          page,
          (view) => view,
          (view) => String(view['resourceId']),
        ),
    ),
  },
  mutations: {
    translationsRegister: rootField(
      'write_translations',
      z.strictObject({ resourceId: z.string(), translations: z.array(wanted) }),
      ({ resourceId, translations: list }, context) => register(context, resourceId, list),
    ),
    translationsRemove: rootField(
      'write_translations',
      z.strictObject({
        resourceId: z.string(),
        translationKeys: z.array(z.string()),
        locales: z.array(z.string()),
        marketIds: z.array(z.string()).nullish(),
      }),
      ({ resourceId, translationKeys, locales, marketIds }, context) => {
        const gone = [...context.state.translations.entries()].filter(
          ([, each]) =>
            each.resourceId === resourceId &&
            translationKeys.includes(each.key) &&
            locales.includes(each.locale) &&
            (marketIds ? marketIds.includes(each.marketId ?? '') : each.marketId === null),
        );
        const views = gone.map(([, each]) => translationView(context, each));
        for (const [key] of gone) context.state.translations.delete(key);
        return succeed({ translations: views });
      },
    ),
  },
};

function resourceView(context: ShopContext, resourceId: string): View | null {
  const texts = translatableTexts(context, resourceId);
  const [locale = 'en'] = context.state.shop.locales;
  return (
    texts && {
      resourceId,
      translatableContent: argumentsField(z.strictObject({ marketId: z.string().nullish() }), () =>
        texts.map(({ key, value, type }) => ({ key, value, type, locale, digest: contentDigest(value) })),
      ),
      translations: translationsField(context, resourceId),
    }
  );
}

/** Registers all of them or none. That one bad translation keeps the others out is our own expectation. */
function register(context: ShopContext, resourceId: string, list: readonly WantedTranslation[]): View {
  const results = ['translations'];
  const texts = translatableTexts(context, resourceId);
  if (!texts)
    return refuse(
      results,
      userError(['resourceId'], `Resource ${resourceId} does not exist`, 'RESOURCE_NOT_FOUND'),
    );
  if (list.length > MOST)
    return refuse(
      results,
      userError(
        ['resourceId'],
        `Too many keys for resource - maximum ${MOST} per mutation`,
        'TOO_MANY_KEYS_FOR_RESOURCE',
      ),
    );
  const problems = list.flatMap((each, index) => translationProblem(context, texts, each, index) ?? []);
  if (problems.length > 0) return refuse(results, ...problems);
  const stored = list.map(({ translatableContentDigest: digest, ...named }): Translation => ({
    ...named,
    resourceId,
    digest,
    updatedAt: context.now(),
  }));
  for (const translation of stored) context.state.translations.set(translationKey(translation), translation);
  return succeed({ translations: stored.map((each) => translationView(context, each)) });
}
