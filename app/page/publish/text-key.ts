import type { Translated } from './languages.ts';

type Text = Pick<Translated, 'locale' | 'marketId'> | null;

/** Names one text of a place in a form: `own` in the shop's own language, `fr` of a translation, `fr/<market>` of one for a market. */
export const textKeyOf = (translated: Text): string =>
  translated === null ? 'own' : [translated.locale, translated.marketId].filter(Boolean).join('/');

/** Which texts of a place a merchant means, of those that somebody else wrote; `kept` are those that they chose to keep before. */
export type MeantTexts = (translated: Text, kind: 'changed' | 'kept') => boolean;

export const everyText: MeantTexts = () => true;
export const noText: MeantTexts = () => false;

/** All but those that the merchant has chosen to keep. */
export const whatChanged: MeantTexts = (_translated, kind) => kind === 'changed';

export const theText =
  (key: string): MeantTexts =>
  (translated) =>
    textKeyOf(translated) === key;
