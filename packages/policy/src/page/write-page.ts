import { pageQuestions, type QuestionId } from '../document/page-questions.ts';
import type { Policy } from '../document/policy.ts';
import { textIn } from '../document/texts.ts';
import type { Reader } from '../statements/reader.ts';
import { piecesOf, saysNone } from '../statements/say-statement.ts';
import type { StatementId } from '../statements.ts';
import { pageLayout, pageTitle } from './layout.ts';
import type { PageBlock, PageQuestion, PageSection, PolicyPage } from './page.ts';
import { sayProse } from './say-prose.ts';

/**
 * The policy as the page that its customers read, in the reader's language [FAQ-01]. Every number, date, amount and country
 * is a piece with the path of the value that it says. A statement that says only that there is nothing of its kind is left
 * out, and so is a question without an answer. What a merchant wrote stands below the answers to its question.
 */
export function writePage(policy: Policy, reader: Reader): PolicyPage {
  return {
    locale: reader.locale,
    title: textIn(pageTitle, reader.locale),
    sections: pageLayout
      .map((section) => writeSection(policy, section, reader))
      .filter(({ questions }) => questions.length > 0),
  };
}

type LaidOut = (typeof pageLayout)[number];

function writeSection(policy: Policy, { id, title, questions }: LaidOut, reader: Reader): PageSection {
  const written = questions.map(({ id: question, answeredBy }): PageQuestion => ({
    id: question,
    title: textIn(pageQuestions[question], reader.locale),
    blocks: [...answers(policy, answeredBy, reader), ...notesBelow(policy, question, reader)],
  }));
  return {
    id,
    title: textIn(title, reader.locale),
    questions: written.filter(({ blocks }) => blocks.length > 0),
  };
}

const answers = (policy: Policy, answeredBy: readonly StatementId[], reader: Reader): readonly PageBlock[] =>
  answeredBy.flatMap((statement): readonly PageBlock[] => {
    const pieces = saysNone(policy, statement) ? [] : piecesOf(policy, statement, reader);
    return pieces.length === 0 ? [] : [{ kind: 'statement', statement, pieces }];
  });

const notesBelow = (policy: Policy, question: QuestionId, reader: Reader): readonly PageBlock[] =>
  policy.page.notes
    .filter((note) => note.question === question)
    .map(({ text }) => ({
      kind: 'prose',
      statement: null,
      pieces: sayProse(policy, textIn(text, reader.locale), reader),
    }));
