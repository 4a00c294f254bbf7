import type { SaidTopic } from '../../policy/history/sentences.ts';

/** All that a version says to customers, by topic. */
export function SaidPolicy({ topics }: { readonly topics: readonly SaidTopic[] }) {
  return (
    <s-section heading="What this version says">
      <s-stack gap="large">
        {topics.map(({ label, sentences }) => (
          <s-stack key={label} gap="small-200">
            <s-heading>{label}</s-heading>
            <s-unordered-list>
              {sentences.map((sentence) => (
                <s-list-item key={sentence}>{sentence}</s-list-item>
              ))}
            </s-unordered-list>
          </s-stack>
        ))}
      </s-stack>
    </s-section>
  );
}
