import { FirstOf } from '../../policy/changes/first-of.tsx';
import type { ReadPage } from '../../policy/from-text/read-own-page.ts';
import { Quotes } from '../../policy/findings/quotes.tsx';

/** Sentences from which no setting came: those that may promise something first, so that nothing is lost unseen. */
export function Silent({ silent }: { readonly silent: ReadPage['silent'] }) {
  if (silent.length === 0) return null;
  const telling = silent.filter(({ isTelling }) => isTelling);
  const others = silent.filter(({ isTelling }) => !isTelling);
  return (
    <s-section
      heading={`${silent.length} ${silent.length === 1 ? 'sentence' : 'sentences'} that no setting came from`}
    >
      <s-stack gap="base">
        <s-paragraph>
          If one of them promises something, set it yourself, or keep it as a note of your policy page.
        </s-paragraph>
        {telling.length === 0 ? null : (
          <s-stack gap="small-200">
            <s-heading>With a number, a date or a place</s-heading>
            <FirstOf
              items={telling}
              first={10}
              draw={(shown) => <Quotes quotes={shown.map(({ quote }) => quote)} />}
            />
          </s-stack>
        )}
        {others.length === 0 ? null : (
          <s-stack gap="small-200">
            <s-heading>Without a number, a date or a place</s-heading>
            <FirstOf
              items={others}
              first={3}
              draw={(shown) => <Quotes quotes={shown.map(({ quote }) => quote)} />}
            />
          </s-stack>
        )}
      </s-stack>
    </s-section>
  );
}
