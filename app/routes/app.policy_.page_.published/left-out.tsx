import type { ShownTexts } from '../../page/publish/show-texts.server.ts';

/** What is honestly not said: languages without a text, and what structured data has no words for. */
export function LeftOut({ shown: { without, leftOut } }: { readonly shown: ShownTexts }) {
  return (
    <>
      {without.length === 0 ? null : (
        <s-section heading="Languages without a text">
          <s-paragraph>
            Doorstep writes no text in {without.join(', ')}. Shoppers who chose it read the text of your
            shop’s own language.
          </s-paragraph>
        </s-section>
      )}
      <s-section heading="What structured data does not say">
        <s-stack gap="base">
          <s-paragraph>
            Search engines read from the blocks of your theme only what structured data can say exactly. These
            sentences are left out, or linked to.
          </s-paragraph>
          <s-unordered-list>
            {leftOut.map(({ statement, why }) => (
              <s-list-item key={`${statement} ${why}`}>
                {statement}: {why}
              </s-list-item>
            ))}
          </s-unordered-list>
        </s-stack>
      </s-section>
    </>
  );
}
