import { pageQuestionNames } from '../document/page-questions.ts';
import type { Policy } from '../document/policy.ts';
import { textIn } from '../document/texts.ts';
import { sayProse } from '../page/say-prose.ts';
import type { Reader } from '../statements/reader.ts';
import type { ImpactLine, Versions } from './versions.ts';

/** What the merchant's notes say to customers, each with the question that it stands below. */
const notesOf = (policy: Policy, reader: Reader): readonly string[] =>
  policy.page.notes.map(({ question, text }) => {
    const said = sayProse(policy, textIn(text, reader.locale), reader).map((piece) => piece.text);
    return `below “${pageQuestionNames[question]}”: “${said.join('')}”`;
  });

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
  return lines.map((sentence) => ({ area: 'Policy page', sentence }));
}
