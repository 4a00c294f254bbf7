import { isSame } from '../document/is-same.ts';
import { pageQuestionNames, pageQuestions, type QuestionId } from '../document/page-questions.ts';
import type { Policy } from '../document/policy.ts';
import { textIn } from '../document/texts.ts';
import { pageLayout } from '../page/layout.ts';
import { inOrder, laidOut, questionTitle } from '../page/write-page.ts';
import { sayProse } from '../page/say-prose.ts';
import type { Reader } from '../statements/reader.ts';
import type { ImpactLine, Versions } from './versions.ts';

/** What the merchant's notes say to customers, each with the question that it stands below. */
const notesOf = (policy: Policy, reader: Reader): readonly string[] =>
  policy.page.notes.map(({ question, text }) => {
    const said = sayProse(policy, textIn(text, reader.locale), reader).map((piece) => piece.text);
    return `below “${pageQuestionNames[question]}”: “${said.join('')}”`;
  });

/** Which questions are left out, asked in other words, or come first. */
function sayLayout(before: Policy, after: Policy, { locale }: Reader): readonly string[] {
  const ids = Object.keys(pageQuestions).filter(isQuestion);
  const retitled = ids.flatMap((id) => {
    const [was, is] = [questionTitle(before, id, locale), questionTitle(after, id, locale)];
    return was === is ? [] : [`The policy page will ask “${is}” in place of “${was}”.`];
  });
  const hides = ({ page }: Policy, id: QuestionId): boolean => page.hidden.some((each) => each === id);
  const shown = ids.flatMap((id) => {
    if (hides(before, id) === hides(after, id)) return [];
    return [
      `The policy page will ${hides(after, id) ? 'no longer ' : ''}ask “${questionTitle(after, id, locale)}”.`,
    ];
  });
  const areMoved = !isSame(sectionsOf(before), sectionsOf(after));
  const isMoved = !isSame(orderOf(before), orderOf(after));
  return [
    ...retitled,
    ...shown,
    ...(areMoved ? ['The policy page will have its sections in another order.'] : []),
    ...(isMoved ? ['The policy page will have its questions in another order.'] : []),
  ];
}

/** All sections as they follow each other. */
const sectionsOf = ({ page }: Policy): readonly string[] =>
  inOrder<{ readonly id: string }>(
    page.sections.map(({ section }) => section),
    pageLayout,
  ).map(({ id }) => id);

/** All questions as they follow each other within their sections, those that are left out too. */
const orderOf = ({ page: { order } }: Policy): readonly QuestionId[] =>
  pageLayout.flatMap(({ questions }) =>
    laidOut<{ readonly id: QuestionId }>({ order, hidden: [] }, questions).map(({ id }) => id),
  );

const isQuestion = (id: string): id is QuestionId => Object.hasOwn(pageQuestions, id);

/** [FAQ-01] What stands on the policy's page that did not, and what no longer does. */
export function sayPage({ before, after, reader }: Versions): readonly ImpactLine[] {
  const [was, is] = [notesOf(before, reader), notesOf(after, reader)];
  const lines = [
    ...is.filter((note) => !was.includes(note)).map((note) => `The policy page will say ${note}`),
    ...was.filter((note) => !is.includes(note)).map((note) => `The policy page will no longer say ${note}`),
    ...(before.page.examples === after.page.examples
      ? []
      : [`The policy page will ${after.page.examples ? '' : 'no longer '}show examples below its answers.`]),
  ];
  return [...lines, ...sayLayout(before, after, reader)].map((sentence) => ({
    area: 'Policy page',
    sentence,
  }));
}
