import { pageQuestions, type QuestionId } from '../document/page-questions.ts';
import type { Locale } from '../document/locales.ts';
import { pageSections } from '../document/page-sections.ts';
import type { Policy } from '../document/policy.ts';
import { textIn } from '../document/texts.ts';
import type { Reader } from '../statements/reader.ts';
import { piecesOf, saysNone } from '../statements/say-statement.ts';
import type { StatementId } from '../statements.ts';
import { pageLayout, pageTitle } from './layout.ts';
import { examplesOf } from './examples/examples-of.ts';
import { sayExample } from './examples/say-example.ts';
import { examplesTitle } from './examples/words.ts';
import type { PageBlock, PageExample, PageExamples, PageQuestion, PageSection, PolicyPage } from './page.ts';
import { sayProse } from './say-prose.ts';

/**
 * The policy as the page that its customers read, in the reader's language [FAQ-01]. Every number, date, amount and country
 * is a piece with the path of the value that it says. A statement that says only that there is nothing of its kind is left
 * out, and so is a question without an answer, or that the merchant leaves out. What a merchant wrote stands below the answers to its question,
 * and examples below both.
 */
export function writePage(policy: Policy, reader: Reader): PolicyPage {
  const sections = inOrder(
    policy.page.sections.map(({ section }) => section),
    pageLayout,
  ).map((section) => writeSection(policy, section, reader));
  return {
    locale: reader.locale,
    title: textIn(pageTitle, reader.locale),
    sections: withAnchorsOf(sections),
  };
}

type LaidOut = (typeof pageLayout)[number];

function writeSection(policy: Policy, { id, questions }: LaidOut, reader: Reader): PageSection {
  const shown = laidOut(policy.page, questions);
  const written = shown.map(({ id: question, answeredBy }): PageQuestion => {
    const answers = answersOf(policy, answeredBy, reader);
    return {
      id: question,
      title: questionTitle(policy, question, reader.locale),
      blocks: [...answers, ...notesBelow(policy, question, reader)],
      examples: policy.page.examples ? examplesBelow(policy, answers, reader) : null,
    };
  });
  return {
    id,
    title: textIn(pageSections[id], reader.locale),
    questions: written.filter(({ blocks }) => blocks.length > 0),
    leftOut: questions
      .filter((each) => !shown.some((other) => other.id === each.id))
      .flatMap((each) => [each.id, ...each.answeredBy]),
  };
}

/** Sections that have something to say; anchors of one that has not lead to the next, and of the last ones to the last that has. */
function withAnchorsOf(sections: readonly PageSection[]): readonly PageSection[] {
  const said: PageSection[] = [];
  let waiting: readonly string[] = [];
  for (const section of sections) {
    const { id, questions, leftOut } = section;
    if (questions.length > 0) {
      said.push({ ...section, leftOut: [...waiting, ...leftOut] });
      waiting = [];
    } else if (leftOut.length > 0) waiting = [...waiting, id, ...leftOut];
  }
  const last = said.pop();
  return last ? [...said, { ...last, leftOut: [...last.leftOut, ...waiting] }] : said;
}

/** Those first that are named, in that order; all others follow as they stand. */
export function inOrder<Each extends { readonly id: string }>(
  first: readonly Each['id'][],
  all: readonly Each[],
): readonly Each[] {
  const placeOf = ({ id }: Each): number => {
    const place = first.indexOf(id);
    return place < 0 ? first.length : place;
  };
  return all.toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** The questions of a section that are not left out, those first that the merchant wants first. */
export function laidOut<Each extends { readonly id: QuestionId }>(
  { order, hidden }: Pick<Policy['page'], 'order' | 'hidden'>,
  questions: readonly Each[],
): readonly Each[] {
  const isHidden = new Set<QuestionId>(hidden);
  return inOrder<Each>(
    order.map(({ question }) => question),
    questions.filter(({ id }) => !isHidden.has(id)),
  );
}

/** How a page asks a question: in the merchant's words, or in ours. */
export const questionTitle = (policy: Policy, question: QuestionId, locale: Locale): string =>
  textIn(
    policy.page.titles.find((each) => each.question === question)?.title ?? pageQuestions[question],
    locale,
  );

const answersOf = (
  policy: Policy,
  answeredBy: readonly StatementId[],
  reader: Reader,
): readonly PageBlock[] =>
  answeredBy.flatMap((statement): readonly PageBlock[] => {
    const pieces = saysNone(policy, statement) ? [] : piecesOf(policy, statement, reader);
    return pieces.length === 0 ? [] : [{ kind: 'statement', statement, pieces }];
  });

/** The examples of what is said, each once: two statements may meet at one bound. */
function examplesBelow(policy: Policy, answers: readonly PageBlock[], reader: Reader): PageExamples | null {
  const items = new Map<string, PageExample>();
  for (const { statement } of answers) {
    if (statement === null) continue;
    for (const example of examplesOf(policy, statement)) {
      const pieces = sayExample(example, reader);
      const text = pieces.map((piece) => piece.text).join('');
      if (!items.has(text)) items.set(text, { statement, pieces });
    }
  }
  if (items.size === 0) return null;
  return { title: textIn(examplesTitle, reader.locale), items: [...items.values()] };
}

const notesBelow = (policy: Policy, question: QuestionId, reader: Reader): readonly PageBlock[] =>
  policy.page.notes
    .filter((note) => note.question === question)
    .map(({ text }) => ({
      kind: 'prose',
      statement: null,
      pieces: sayProse(policy, textIn(text, reader.locale), reader),
    }));
