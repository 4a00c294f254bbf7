import { checkNotes, checkTexts, locales, nameInForm, noteReader } from '@doorstep/policy';
import type { FormTexts, Locale, Policy, Problem } from '@doorstep/policy';

import { destinationCodes } from '../../country-choices.ts';
import { rememberFormats } from '../../formats.ts';
import { readerIn } from '../../reader.ts';

/** Whoever looks through words of a merchant in a language for what the policy says: made once for each. */
export const noteReaderIn = rememberFormats((name) => {
  const locale: Locale = locales.find((each) => each === name) ?? 'en';
  return noteReader(readerIn(locale), destinationCodes);
});

/** [FAQ-01] What is refused in a policy's notes and texts, at its name in the form. */
export const refusedWords = (policy: Policy, texts: FormTexts): readonly Problem[] =>
  [checkNotes, checkTexts]
    .flatMap((check) => check(policy, noteReaderIn))
    .map((problem) => ({ ...problem, path: nameInForm(texts, problem.path) }));
