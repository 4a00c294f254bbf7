import { locales } from '@doorstep/policy';
import { expect, test } from 'vitest';

import { findAnswers } from './find-answers.ts';
import { orderQuestions, otherWords } from './questions.ts';
import { answerTexts } from './texts.ts';

const answers = orderQuestions.map((question) => ({
  question,
  words: [...locales.map((locale) => answerTexts[locale].questions[question]), otherWords[question]].join(
    ' ',
  ),
}));
const first = (typed: string) => findAnswers(answers, typed)[0]?.question;

test.each([
  ['refu', 'refund'],
  ['PO Box', 'address'],
  ['I want to send it back, what is the deadline?', 'return'],
  ['hi, my package was stolen from the porch', 'missing-parcel'],
  ['annuler', 'cancellation'],
  ['echanger', 'exchange'],
  ['返金はいつ', 'refund'],
  ['반품 비용', 'return-fee'],
  ['簽收', 'signature'],
  ['is it cheaper now? price match', 'price-adjustment'],
])('what is typed or pasted, %j, finds the question about %s first', (typed, question) => {
  expect(first(typed)).toBe(question);
});

test('every question finds itself, in every language', () => {
  for (const locale of locales)
    for (const question of orderQuestions)
      expect(first(answerTexts[locale].questions[question]), `${locale} ${question}`).toBe(question);
});

test('nothing typed leaves all questions, and what is like none finds none', () => {
  expect(findAnswers(answers, ' the ')).toHaveLength(orderQuestions.length);
  expect(findAnswers(answers, 'xylophone')).toEqual([]);
  expect(findAnswers(answers, '(.*+?[')).toHaveLength(orderQuestions.length);
});
