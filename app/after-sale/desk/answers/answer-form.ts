import { checkAnswer, locales } from '@doorstep/policy';
import type { Locale, Policy } from '@doorstep/policy';
import { z } from 'zod';

import { noteReaderIn } from '../../../policy/draft/notes.ts';
import { typedText } from '../../../requests/typed-text.ts';
import { answerKind } from './saved-answer.ts';
import { longestWords } from '../longest-words.ts';
import type { SavedAnswer } from './saved-answer.ts';
import { textField } from './text-field.ts';

/** What has to be looked at again, by field, in words. */
export type AnswerProblems = Readonly<Record<string, string>>;

const longestTitle = 100;

const typed = z.string().catch('').transform(typedText);

/**
 * Reads an answer as it was typed. What is bare in it is no problem here: it is pointed out after it is kept.
 * @param policy What its slots have to name values of.
 */
export function readAnswerForm(
  form: FormData,
  policy: Policy,
): { readonly answer: Omit<SavedAnswer, 'id'>; readonly problems: AnswerProblems } {
  const title = typed.parse(form.get('title'));
  const texts = locales.map((locale) => [locale, typed.parse(form.get(textField(locale)))] as const);
  const problems = [
    ...(title === '' || title.length > longestTitle
      ? [['title', `Give it a name, of at most ${longestTitle} characters.`] as const]
      : []),
    ...texts.flatMap(([locale, text]) => {
      const problem = problemOf(locale, text, policy);
      return problem === null ? [] : [[textField(locale), problem] as const];
    }),
  ];
  const { en = '', ...others } = Object.fromEntries(texts.filter(([, text]) => text !== ''));
  return {
    answer: { title, kind: answerKind.parse(form.get('kind')), texts: { ...others, en } },
    problems: Object.fromEntries(problems),
  };
}

function problemOf(locale: Locale, text: string, policy: Policy): string | null {
  if (text === '') return locale === 'en' ? 'Write what customers get.' : null;
  if (text.length > longestWords) return 'Write at most 5,000 characters.';
  const { unknown } = checkAnswer(policy, text, noteReaderIn(locale));
  return unknown.length === 0 ? null : unknown.join(' ');
}

/** [FAQ-01] What stands bare in an answer although the policy says it, in whichever language, each once. */
export const bareIn = ({ texts }: Pick<SavedAnswer, 'texts'>, policy: Policy): readonly string[] => [
  ...new Set(
    locales.flatMap((locale) => {
      const text = texts[locale];
      return text === undefined ? [] : checkAnswer(policy, text, noteReaderIn(locale)).bare;
    }),
  ),
];
