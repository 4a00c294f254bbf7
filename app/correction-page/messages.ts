import { checkoutSentence } from '@doorstep/policy';
import type { CorrectionDecision, Locale } from '@doorstep/policy';

import type { FormProblems } from './form.ts';
import type { Messages } from './form-page.tsx';
import { correctionTexts } from './texts.ts';

/** What is missing or too long in a form, by field. */
export function sayProblems(locale: Locale, problems: FormProblems): Messages {
  const { problem } = correctionTexts[locale];
  const missing = { address2: problem.address1, ...problem };
  return Object.fromEntries(
    (['elsewhere', 'address1', 'address2', 'city', 'zip'] as const).flatMap((field) => {
      const what = problems[field];
      return what === undefined ? [] : [[field, what === 'long' ? problem.long : missing[field]]];
    }),
  );
}

/** Why an address is no better than the one before: the sentence of checkout, at the field that decided. */
export function sayRefused(
  locale: Locale,
  { verdict, text, field }: Extract<CorrectionDecision, { readonly kind: 'refused' }>,
): Messages {
  const message =
    verdict === 'ask' || text === 'unread'
      ? correctionTexts[locale].problem.ask
      : checkoutSentence(text, locale);
  // The form has no line for a company.
  return { [field === 'company' ? 'address1' : field]: message };
}
