import { callAdmin, takeFrom } from './call.ts';
import type { Admin } from './call.ts';

/** What blocks of the theme read: the metafields of the shop that are the app's own. */
export const themeTextsDocument = `#graphql
  query DoorstepThemeTexts {
    shop {
      id
      primaryDomain {
        url
      }
      metafields(namespace: "$app", first: 50) {
        nodes {
          key
          jsonValue
        }
      }
    }
  }
`;

/** The shop's id, where its online store is, and the app's own metafields of it by their keys. */
export const readThemeTexts = (admin: Admin) =>
  takeFrom(callAdmin(admin, themeTextsDocument, {}), ({ shop: { id, primaryDomain, metafields } }) => ({
    shopId: id,
    store: primaryDomain.url.replace(/\/$/, ''),
    values: new Map(metafields.nodes.map(({ key, jsonValue }) => [key, jsonValue] as const)),
  }));
