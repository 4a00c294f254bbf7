import type { ReactNode } from 'react';

import { ChangesTable } from './changes-table.tsx';
import type { Comparison, ReadChange } from './compare.ts';
import { ImpactLines } from './impact-lines.tsx';

interface Props {
  readonly comparison: Comparison;
  /** What the two sides are called: `Version 6`, `Version 7`. */
  readonly before: string;
  readonly after: string;
}

/** What differs between two policies: for whom, which settings, and what customers read. */
export function Redline({ comparison: { lines, values, sentences }, before, after }: Props) {
  if (values.length === 0) return <s-paragraph color="subdued">They say the same.</s-paragraph>;
  return (
    <s-stack gap="large">
      {lines.length > 0 ? (
        <Part heading="What changes for whom">
          <ImpactLines lines={lines} />
        </Part>
      ) : null}
      <Part heading="Settings">
        <ChangesTable changes={values} before={before} after={after} />
      </Part>
      {sentences.length > 0 ? (
        <Part heading="What customers read">
          <s-stack gap="base">
            {sentences.map((sentence, index) => (
              <ReadSentence key={index} sentence={sentence} sides={{ before, after }} />
            ))}
          </s-stack>
        </Part>
      ) : null}
    </s-stack>
  );
}

function Part({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <s-stack gap="small-200">
      <s-heading>{heading}</s-heading>
      {children}
    </s-stack>
  );
}

/** The two wordings side by side, or one above the other where there is no room; what is only in one of them is marked. */
function ReadSentence({
  sentence,
  sides,
}: {
  readonly sentence: ReadChange;
  readonly sides: { readonly before: string; readonly after: string };
}) {
  return (
    <s-query-container>
      <s-grid gap="base" gridTemplateColumns="@container (inline-size > 500px) 1fr 1fr, 1fr">
        <s-stack gap="small-400">
          <s-text color="subdued">{sides.before}</s-text>
          <s-paragraph>
            {sentence.before.map(({ text, isChanged }, index) =>
              isChanged ? <del key={index}>{text}</del> : text,
            )}
          </s-paragraph>
        </s-stack>
        <s-stack gap="small-400">
          <s-text color="subdued">{sides.after}</s-text>
          <s-paragraph>
            {sentence.after.map(({ text, isChanged }, index) =>
              isChanged ? <ins key={index}>{text}</ins> : text,
            )}
          </s-paragraph>
        </s-stack>
      </s-grid>
    </s-query-container>
  );
}
