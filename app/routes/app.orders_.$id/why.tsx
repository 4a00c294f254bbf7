import type { Explanation } from '@doorstep/policy';

interface Props {
  readonly because: readonly Explanation[];
  /** What the warehouse reads; `null` for an order that was never held. */
  readonly holdNotes: string | null;
  readonly tags: readonly string[];
  /** That shipping was charged otherwise than the policy says. */
  readonly otherwise: string | null;
}

/** What about the order counted, and the sentence of the policy that it counted for, in the words that customers read. */
export function Why({ because, holdNotes, tags, otherwise }: Props) {
  return (
    <s-section heading="What your policy decided, and why">
      <s-stack gap="base">
        {because.length === 0 ? (
          <s-paragraph>Nothing out of the ordinary: it ships as it is.</s-paragraph>
        ) : null}
        {otherwise === null ? null : <s-paragraph>{otherwise}</s-paragraph>}
        {holdNotes === null ? null : <s-paragraph>{holdNotes}</s-paragraph>}
        {because.map(({ statement, sentence, decided }) => (
          <s-stack key={statement} gap="small-400">
            <s-paragraph>{decided.join(' ')}</s-paragraph>
            <s-paragraph color="subdued">Your customers read: {sentence}</s-paragraph>
          </s-stack>
        ))}
        {tags.length === 0 ? null : <s-paragraph color="subdued">Tags: {tags.join(', ')}</s-paragraph>}
      </s-stack>
    </s-section>
  );
}
