import type { ReactNode } from 'react';

import { ChangesTable } from './changes-table.tsx';
import type { Comparison } from './compare.ts';
import { ImpactLines } from './impact-lines.tsx';
import { ReadSentences } from './read-sentences.tsx';

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
          <ReadSentences sentences={sentences} before={before} after={after} />
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
