import { callAdmin, takeFrom } from './call.ts';
import type { Admin } from './call.ts';
import type { AnswerOf, VariablesOf } from './decode-answer.ts';

/** What of some pages and policies can be translated, and how it is translated into one language, of one market or of all. */
export const translationsDocument = `#graphql
  query DoorstepTranslations($ids: [ID!]!, $locale: String!, $marketId: ID) {
    translatableResourcesByIds(first: 10, resourceIds: $ids) {
      nodes {
        resourceId
        translatableContent {
          key
          digest
        }
        translations(locale: $locale, marketId: $marketId) {
          key
          value
          outdated
        }
      }
    }
  }
`;

export type TranslatedResource = AnswerOf<
  typeof translationsDocument
>['translatableResourcesByIds']['nodes'][number];

/** At most ten pages and policies by their GIDs; one that is gone is left out. */
export const readTranslations = (admin: Admin, about: VariablesOf<typeof translationsDocument>) =>
  takeFrom(callAdmin(admin, translationsDocument, about), (data) => data.translatableResourcesByIds.nodes);

export const translationsRegisterDocument = `#graphql
  mutation DoorstepTranslationsRegister($resourceId: ID!, $translations: [TranslationInput!]!) {
    translationsRegister(resourceId: $resourceId, translations: $translations) {
      translations {
        key
        value
      }
      userErrors {
        field
        message
        code
      }
    }
  }
`;

/** Registers translations; each names the digest of the text that it translates, and one of a text before is refused. */
export const registerTranslations = (
  admin: Admin,
  wanted: VariablesOf<typeof translationsRegisterDocument>,
) =>
  takeFrom(
    callAdmin(admin, translationsRegisterDocument, wanted),
    (data) => data.translationsRegister?.translations,
  );
