import { examplesOf, sayExample, writeForm, writePage } from '@doorstep/policy';
import type { FormTexts, Locale, PageBlock, Policy, Reader, Said } from '@doorstep/policy';

import { readerIn } from '../../reader.ts';
import { fieldOfValue } from './field-address.ts';
import type { ShownBlock, ShownPage, ShownPiece } from './preview-view.ts';

/**
 * The page of a policy as its shoppers read it, every value with the setting that it comes from.
 * @param texts the form whose rows the settings are: those of the draft.
 */
export function showPage(policy: Policy, locale: Locale, texts: FormTexts = writeForm(policy)): ShownPage {
  const reader = readerIn(locale);
  const { title, sections } = writePage(policy, reader);
  return {
    locale,
    title,
    sections: sections.map((section) => ({
      ...section,
      questions: section.questions.map((question) => ({
        ...question,
        blocks: question.blocks.map((block) => showBlock(block, policy, texts, reader)),
      })),
    })),
  };
}

function showBlock(
  { statement, pieces }: PageBlock,
  policy: Policy,
  texts: FormTexts,
  reader: Reader,
): ShownBlock {
  const show = (said: readonly Said[]): readonly ShownPiece[] =>
    said.map(({ text, path }) => ({ text, field: path === null ? null : fieldOfValue(path, policy, texts) }));
  return {
    statement,
    pieces: show(pieces),
    examples:
      statement === null
        ? []
        : examplesOf(policy, statement).map((example) => show(sayExample(example.case, reader))),
  };
}
