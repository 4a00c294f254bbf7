import { languageNames } from '@doorstep/policy';
import type { NoteBeside } from '@doorstep/policy';

import { ReadSentences } from '../../policy/changes/read-sentences.tsx';
import { pageOf } from './page-of.ts';

/** The merchant's own words below answers that change: nobody else can say whether they still fit. */
export function Notes({ notes }: { readonly notes: readonly NoteBeside[] }) {
  if (notes.length === 0) return null;
  return (
    <s-section heading="Your own notes that stay as they are">
      <s-stack gap="large">
        <s-paragraph>Sentences above them change. Read whether your words still fit.</s-paragraph>
        {notes.map(({ path, question, text, locales, sentences }) => (
          <s-stack key={path} gap="small-200">
            <s-heading>{question}</s-heading>
            <s-paragraph>
              “{text}”{' '}
              <s-text color="subdued">{locales.map((each) => languageNames[each]).join(', ')}</s-text>{' '}
              <s-link href={pageOf(path)} accessibilityLabel={`Edit your note below “${question}”`}>
                Edit it
              </s-link>
            </s-paragraph>
            <ReadSentences sentences={sentences} before="Above it now" after="Above it then" />
          </s-stack>
        ))}
      </s-stack>
    </s-section>
  );
}
