import type { Translated } from './languages.ts';

/** Names one text of a place in a form: `own` in the shop's own language, `fr` of a translation, `fr/<market>` of one for a market. */
export const textKeyOf = (translated: Pick<Translated, 'locale' | 'marketId'> | null): string =>
  translated === null ? 'own' : [translated.locale, translated.marketId].filter(Boolean).join('/');

/** Which texts of a place a merchant means: one by its name, or all of them. */
export type MeantTexts = (translated: Pick<Translated, 'locale' | 'marketId'> | null) => boolean;

export const everyText: MeantTexts = () => true;
export const noText: MeantTexts = () => false;

export const theText =
  (key: string): MeantTexts =>
  (translated) =>
    textKeyOf(translated) === key;
