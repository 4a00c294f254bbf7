import type { Locale } from '../document/locales.ts';
import { locales } from '../document/locales.ts';
import { pageQuestionNames } from '../document/page-questions.ts';
import type { Policy } from '../document/policy.ts';
import { textIn } from '../document/texts.ts';
import { pageLayout } from '../page/layout.ts';
import { sayProse } from '../page/say-prose.ts';
import type { Reader } from '../statements/reader.ts';
import type { StatementId } from '../statements.ts';
import type { ChangedSentence } from './sentences.ts';

/** A note of the merchant's that says what it said, below answers that change: whether it still fits is theirs to say. */
export interface NoteBeside {
  /** Where its words are edited. */
  readonly path: string;
  /** The question that it stands below, as merchants know it. */
  readonly question: string;
  readonly text: string;
  /** The languages in which it has words of its own that stay. */
  readonly locales: readonly Locale[];
  /** The answers above it that change. */
  readonly sentences: readonly ChangedSentence[];
}

/**
 * [FAQ-01] Notes that stay as they are although a sentence above them changes. One that says another value by itself is told of as a
 * change, and is none of these.
 * @param sentences every sentence that changes.
 */
export const notesBeside = (
  before: Policy,
  after: Policy,
  sentences: readonly ChangedSentence[],
  reader: Reader,
): readonly NoteBeside[] =>
  after.page.notes.flatMap(({ question, text }, index): readonly NoteBeside[] => {
    const said = say(after, textIn(text, reader.locale), reader);
    const kept = locales.filter((locale) =>
      before.page.notes.some(
        (note) =>
          note.question === question && text[locale] !== undefined && note.text[locale] === text[locale],
      ),
    );
    const above = answersOf(question);
    const changed = sentences.filter(({ statement }) => above.includes(statement));
    const saysOtherwise = say(before, textIn(text, reader.locale), reader) !== said;
    if (kept.length === 0 || changed.length === 0 || saysOtherwise) return [];
    const path = `page.notes.${index}.text`;
    return [{ path, question: pageQuestionNames[question], text: said, locales: kept, sentences: changed }];
  });

const say = (policy: Policy, written: string, reader: Reader): string =>
  sayProse(policy, written, reader)
    .map(({ text }) => text)
    .join('');

const answersOf = (question: string): readonly StatementId[] =>
  pageLayout.flatMap(({ questions }) => questions).find(({ id }) => id === question)?.answeredBy ?? [];
