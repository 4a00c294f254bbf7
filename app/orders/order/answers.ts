import { answerTo, languageNames, localeOf, locales } from '@doorstep/policy';
import type { Locale, Policy, Question } from '@doorstep/policy';

import { readerIn } from '../../reader.ts';
import type { KeptOrder } from './kept-order.server.ts';

/** An answer to the customer of an order, in every language that we write. */
export interface Answer {
  readonly question: Question;
  readonly label: string;
  readonly texts: Readonly<Record<Locale, string>>;
}

const labels: Readonly<Record<Question, string>> = {
  shipping: 'Why they paid shipping, or did not',
  signature: 'Why somebody has to sign',
  address: 'Why the order waits',
  returns: 'How long they can return it',
};

/** What the customer of an order can be answered, by the policy that it was sold under. */
export function answersAbout({ decision, country }: KeptOrder, policy: Policy): readonly Answer[] {
  const statements = decision.because.map(({ statement }) => statement);
  const signs = decision.signature === 'required' || decision.signature === 'if-carrier';
  const order = { country, shipping: decision.shipping ?? null, statements, signs };
  return questions.flatMap((question) => {
    const say = (locale: Locale) => answerTo(question, order, policy, readerIn(locale));
    if (say('en') === null) return [];
    const texts = inEvery((locale) => say(locale) ?? '');
    return [{ question, label: labels[question], texts }];
  });
}

const questions: readonly Question[] = ['shipping', 'signature', 'address', 'returns'];

const inEvery = (say: (locale: Locale) => string): Answer['texts'] => ({
  en: say('en'),
  fr: say('fr'),
  'fr-CA': say('fr-CA'),
  ja: say('ja'),
  ko: say('ko'),
  'zh-TW': say('zh-TW'),
  'zh-HK': say('zh-HK'),
});

/** The languages of an answer by what they are called, and the customer's own. */
export const languagesFor = (customerLocale: string | null, country: string | null) => ({
  language: localeOf(customerLocale, country),
  languages: locales.map((locale) => ({ value: locale, label: languageNames[locale] })),
});
