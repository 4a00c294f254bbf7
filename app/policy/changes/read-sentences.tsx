import { Fragment } from 'react';
import type { ReactNode } from 'react';

/** A piece of a wording, and whether the other side does not have it. */
interface Piece {
  readonly text: string;
  readonly isChanged: boolean;
}

interface Props {
  /** Of a sentence that only one side has, the other has no pieces. */
  readonly sentences: readonly { readonly before: readonly Piece[]; readonly after: readonly Piece[] }[];
  /** What the two sides are called: `Version 6`, `Version 7`. */
  readonly before: string;
  readonly after: string;
}

/** What customers read: the two wordings side by side, or one above the other where there is no room, with what differs marked. */
export function ReadSentences({ sentences, before, after }: Props) {
  return (
    <s-stack gap="base">
      {sentences.map((sentence, index) => (
        <s-query-container key={String(index)}>
          <s-grid gap="base" gridTemplateColumns="@container (inline-size > 500px) 1fr 1fr, 1fr">
            <Wording side={before} pieces={sentence.before} mark={(text) => <del>{text}</del>} />
            <Wording side={after} pieces={sentence.after} mark={(text) => <ins>{text}</ins>} />
          </s-grid>
        </s-query-container>
      ))}
    </s-stack>
  );
}

interface WordingProps {
  readonly side: string;
  /** None where only the other side says something. */
  readonly pieces: readonly Piece[];
  readonly mark: (text: string) => ReactNode;
}

function Wording({ side, pieces, mark }: WordingProps) {
  return (
    <s-stack gap="small-400">
      <s-text color="subdued">{side}</s-text>
      <s-paragraph>
        {pieces.length === 0 ? '–' : null}
        {pieces.map(({ text, isChanged }, index) => (
          <Fragment key={index}>{isChanged ? mark(text) : text}</Fragment>
        ))}
      </s-paragraph>
    </s-stack>
  );
}
