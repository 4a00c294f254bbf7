import type { Explanation } from '@doorstep/policy';

/** What about the order counted, and the sentence of the policy that it counted for, in the words that customers read. */
export function Why({ because }: { readonly because: readonly Explanation[] }) {
  return (
    <s-section heading="What your policy decided, and why">
      {because.length === 0 ? (
        <s-paragraph>Nothing out of the ordinary: it ships as it is.</s-paragraph>
      ) : (
        <s-stack gap="base">
          {because.map(({ statement, sentence, decided }) => (
            <s-stack key={statement} gap="small-400">
              <s-paragraph>This order: {decided.join('; ')}</s-paragraph>
              <s-paragraph color="subdued">Your customers read: {sentence}</s-paragraph>
            </s-stack>
          ))}
        </s-stack>
      )}
    </s-section>
  );
}
