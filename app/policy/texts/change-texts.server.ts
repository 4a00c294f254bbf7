import { keepText, locales, shopperTextsIn, standingsOf, writeForm } from '@doorstep/policy';
import type { FormTexts } from '@doorstep/policy';

import type { Draft, TextChanges } from '../draft/draft.ts';

/** What is typed in the texts of a draft, by name; what is no text for shoppers is left out. */
export function typedTexts({ texts }: Pick<Draft, 'texts'>, form: FormTexts): FormTexts {
  const names = shopperTextsIn(texts).flatMap(({ name }) => locales.map((locale) => `${name}.${locale}`));
  return Object.fromEntries(
    names.flatMap((name) => {
      const typed = form[name];
      return typed === undefined ? [] : [[name, typed.trim()] as const];
    }),
  );
}

/** The typed texts that are not saved so already. */
export const changedTexts = ({ texts }: Pick<Draft, 'texts'>, typed: FormTexts): FormTexts =>
  Object.fromEntries(Object.entries(typed).filter(([name, text]) => (texts[name] ?? '').trim() !== text));

/** The change by which a merchant says that a stale text still fits; `null` for one that is not stale. */
export function keepAsItIs(
  { texts, opened }: Pick<Draft, 'texts' | 'opened'>,
  { name, locale }: { readonly name: string; readonly locale: string },
): TextChanges | null {
  const text = shopperTextsIn(texts).find((each) => each.name === name);
  const before = shopperTextsIn(writeForm(opened)).find((each) => each.name === name) ?? null;
  const standing =
    text && standingsOf(text, before, texts).find((each) => each.locale === locale && each.kind === 'stale');
  return text && standing ? keepText(text, standing) : null;
}
