import { z } from 'zod';

import { rootField, type RootFields } from './root-field.ts';

const names = new Intl.DisplayNames(['en'], { type: 'language' });

/** The languages of the shop, the primary one first; a buyer can choose each. */
export const locales: RootFields = {
  queries: {
    shopLocales: rootField(
      ['read_locales', 'read_markets_home'],
      z.strictObject({ published: z.boolean().nullish() }),
      (_published, { state }) =>
        state.shop.locales.map((locale, index) => ({
          __typename: 'ShopLocale',
          locale,
          name: names.of(locale) ?? locale,
          primary: index === 0,
          published: true,
        })),
    ),
  },
  mutations: {},
};
