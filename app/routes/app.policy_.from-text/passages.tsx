import type { Passage } from '../../policy/from-text/passage.ts';

/** Sentences of the merchant's page, set off from what stands around them there. */
export function Passages({ passages }: { readonly passages: readonly Passage[] }) {
  return (
    <s-stack gap="small-400">
      {passages.map(({ before, words, behind }, index) => (
        <s-paragraph key={index}>
          <s-text color="subdued">{before}</s-text>
          <mark>{words}</mark>
          <s-text color="subdued">{behind}</s-text>
        </s-paragraph>
      ))}
    </s-stack>
  );
}
