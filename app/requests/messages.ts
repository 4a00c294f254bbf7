import type { Locale } from '@doorstep/policy';

import { countryName } from '../country-name.ts';
import type { Messages } from './form-page.tsx';
import type { RequestProblem } from './form.ts';
import { withNames } from '../with-names.ts';
import { requestTexts } from './texts.ts';

/** What is wrong with a form, in the shopper's language, by field. */
export function messagesFor(locale: Locale, country: string, problems: readonly RequestProblem[]): Messages {
  return Object.fromEntries(
    problems.map((problem) =>
      problem === 'served'
        ? ['country', sayServedAlready(locale, country)]
        : [problem, messageFor(locale, problem)],
    ),
  );
}

/** The good news about a country that is served. */
export const sayServedAlready = (locale: Locale, country: string): string =>
  withNames(requestTexts[locale].served, { country: countryName(country, locale) });

/** The sentence for one problem. */
export const messageFor = (locale: Locale, problem: keyof (typeof requestTexts)['en']['problem']): string =>
  requestTexts[locale].problem[problem];
