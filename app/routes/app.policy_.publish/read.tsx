import type { ChangedSentence, Marked } from '@doorstep/policy';

/** What customers read, before and after, with what is new in it set off. */
export function Read({ sentences }: { readonly sentences: readonly ChangedSentence[] }) {
  if (sentences.length === 0) return null;
  return (
    <s-section heading="What customers read">
      <s-stack gap="base">
        {sentences.map(({ statement, before, after }) => (
          <s-stack key={statement} gap="small-400">
            <Sentence what="Now" pieces={before} changed="redundant" />
            <Sentence what="Then" pieces={after} changed="strong" />
          </s-stack>
        ))}
      </s-stack>
    </s-section>
  );
}

interface SentenceProps {
  readonly what: string;
  readonly pieces: readonly Marked[];
  readonly changed: 'redundant' | 'strong';
}

function Sentence({ what, pieces, changed }: SentenceProps) {
  return (
    <s-paragraph color={changed === 'strong' ? 'base' : 'subdued'}>
      {what}: {pieces.length === 0 ? '–' : null}
      {pieces.map(({ text, isChanged }, index) =>
        isChanged ? (
          <s-text key={String(index)} type={changed}>
            {text}
          </s-text>
        ) : (
          text
        ),
      )}
    </s-paragraph>
  );
}
