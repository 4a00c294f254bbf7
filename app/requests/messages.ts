import type { Locale } from '@doorstep/policy';

import { countryName } from '../country-name.ts';
import type { Messages } from './form-page.tsx';
import type { RequestProblem } from './form.ts';
import { requestTexts, withNames } from './texts.ts';

/** What is wrong with a form, in the shopper's language, by field. */
export function messagesFor(locale: Locale, country: string, problems: readonly RequestProblem[]): Messages {
  return Object.fromEntries(
    problems.map((problem) =>
      problem === 'served'
        ? ['country', withNames(requestTexts[locale].served, { country: countryName(country, locale) })]
        : [problem, messageFor(locale, problem)],
    ),
  );
}

/** The sentence for one problem. */
export const messageFor = (locale: Locale, problem: keyof (typeof requestTexts)['en']['problem']): string =>
  requestTexts[locale].problem[problem];
