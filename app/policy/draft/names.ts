import { locales, namesLeftBehind, shopperTextsIn, standingsOf } from '@doorstep/policy';
import type { FormTexts, Locale, Problem, ShopperText } from '@doorstep/policy';

import { namesConfirmedField } from './names-confirmed-field.ts';

/** The text of the protection's name in one language; empty for the name that the language falls back to. */
export const nameField = (locale: Locale) => `protection.name.${locale}` as const;

/** What {@link namesConfirmedField} holds when the names as they stand now are confirmed. */
export const namesToConfirm = (texts: FormTexts): string =>
  locales.map((locale) => texts[nameField(locale)] ?? '').join(' | ');

/** The names as they stand in texts. An empty one is none, but in English. */
export function namesIn(texts: FormTexts): ShopperText {
  const names = locales.flatMap((locale) => {
    const said = texts[nameField(locale)]?.trim() ?? '';
    return said === '' ? [] : [[locale, said] as const];
  });
  return { en: '', ...Object.fromEntries(names) };
}

/** Whether the names as they stand now were confirmed all together. */
export const namesAreConfirmed = (texts: FormTexts): boolean =>
  texts[namesConfirmedField] === namesToConfirm(texts);

/**
 * [PROT-06] The names that were left as they were while another language's was changed, unless the merchant confirmed them:
 * all together, or each where the texts stand side by side.
 */
export function staleNames(texts: FormTexts, before: ShopperText): readonly Problem[] {
  if (namesAreConfirmed(texts)) return [];
  const kept = keptNames(texts, before).map(nameField);
  return namesLeftBehind(before, namesIn(texts), 'protection.name').filter(
    ({ path }) => !kept.some((each) => each === path),
  );
}

function keptNames(texts: FormTexts, before: ShopperText): readonly Locale[] {
  const name = shopperTextsIn(texts).find((text) => text.name === 'protection.name');
  if (name === undefined) return [];
  const said = { ...name.said, ...Object.fromEntries(locales.map((each) => [each, before[each] ?? ''])) };
  return standingsOf(name, { ...name, said }, texts)
    .filter(({ kind }) => kind === 'kept')
    .map(({ locale }) => locale);
}
