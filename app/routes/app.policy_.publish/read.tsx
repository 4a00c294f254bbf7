import type { ChangedSentence } from '@doorstep/policy';

import { ReadSentences } from '../../policy/changes/read-sentences.tsx';

/** What customers read, before and after, with what is new in it set off. */
export function Read({ sentences }: { readonly sentences: readonly ChangedSentence[] }) {
  if (sentences.length === 0) return null;
  return (
    <s-section heading="What customers read">
      <ReadSentences sentences={sentences} before="Now" after="Then" />
    </s-section>
  );
}
