import { writeForm, writePage } from '@doorstep/policy';
import type { FormTexts, Locale, PageQuestion, Policy, Said } from '@doorstep/policy';

import { readerIn } from '../../reader.ts';
import { fieldOfValue } from './field-address.ts';
import type { ShownPage, ShownPiece, ShownQuestion } from './preview-view.ts';

/**
 * The page of a policy as its shoppers read it, every value with the setting that it comes from.
 * @param texts the form whose rows the settings are: those of the draft.
 */
export function showPage(policy: Policy, locale: Locale, texts: FormTexts = writeForm(policy)): ShownPage {
  const { title, sections } = writePage(policy, readerIn(locale));
  const show = (said: readonly Said[]): readonly ShownPiece[] =>
    said.map(({ text, path }) => ({ text, field: path === null ? null : fieldOfValue(path, policy, texts) }));
  return {
    locale,
    title,
    sections: sections.map((section) => ({
      ...section,
      questions: section.questions.map((question) => showQuestion(question, show)),
    })),
  };
}

const showQuestion = (
  { id, title, blocks, examples }: PageQuestion,
  show: (said: readonly Said[]) => readonly ShownPiece[],
): ShownQuestion => ({
  id,
  title,
  blocks: blocks.map(({ statement, pieces }) => ({ statement, pieces: show(pieces) })),
  examples:
    examples === null
      ? null
      : { title: examples.title, items: examples.items.map(({ pieces }) => show(pieces)) },
});
