import { callAdmin, takeFrom } from './call.ts';
import type { Admin } from './call.ts';

export const localesDocument = `#graphql
  query DoorstepLocales {
    shopLocales(published: true) {
      locale
      primary
    }
  }
`;

/** The languages that buyers of a shop can choose, as BCP 47 texts, the shop's own first. */
export const readLocales = (admin: Admin) =>
  takeFrom(callAdmin(admin, localesDocument, {}), ({ shopLocales }) =>
    [...shopLocales]
      .sort((one, other) => Number(other.primary) - Number(one.primary))
      .map(({ locale }) => locale),
  );
