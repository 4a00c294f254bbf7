import type { SaidTopic } from './sentences.ts';

/** All that a policy says to customers, by topic. */
export function SaidPolicy({
  heading,
  topics,
}: {
  readonly heading: string;
  readonly topics: readonly SaidTopic[];
}) {
  return (
    <s-section heading={heading}>
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
