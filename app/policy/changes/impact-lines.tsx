import type { ImpactLine } from '@doorstep/policy';

import { FirstOf } from './first-of.tsx';

/** Of one kind so many sentences are read; a change of every country has hundreds. */
const readable = 12;

/** For whom something is decided otherwise, and how. */
export function ImpactLines({ lines }: { readonly lines: readonly ImpactLine[] }) {
  return (
    <FirstOf
      items={lines}
      first={readable}
      draw={(shown) => (
        <s-unordered-list>
          {shown.map(({ sentence }) => (
            <s-list-item key={sentence}>{sentence}</s-list-item>
          ))}
        </s-unordered-list>
      )}
    />
  );
}
