import { useCallback, useState } from 'react';

import { applyChanges, sameValues } from './state.tsx';
import type { FormValues } from './values.ts';

/** A version of the policy as the form shows it. */
interface Opened {
  /** Its number; 0 when nothing was published yet. */
  readonly base: number;
  readonly values: FormValues;
}

interface DraftState extends Opened {
  /** What was sent to be published last. */
  readonly posted: FormValues;
  /** What the shop has. */
  readonly saved: FormValues;
}

const draftOf = ({ base, values }: Opened): DraftState => ({ base, values, posted: values, saved: values });

/** What the merchant types, on top of the version that was opened. */
export function useDraft(opened: Opened) {
  const [draft, setDraft] = useState(() => draftOf(opened));
  return {
    base: draft.base,
    values: draft.values,
    unsaved: !sameValues(draft.values, draft.saved),
    change: (changes: Readonly<Record<string, string | null>>) =>
      setDraft((now) => ({ ...now, values: applyChanges(now.values, changes) })),
    /** What is typed now is on its way; typing may go on meanwhile. */
    markPosted: () => setDraft((now) => ({ ...now, posted: now.values })),
    /** What was on its way is live as this version. */
    markPublished: useCallback(
      (base: number) => setDraft((now) => ({ ...now, base, saved: now.posted })),
      [],
    ),
    discard: () => setDraft((now) => ({ ...now, values: now.saved })),
    open: (other: Opened) => setDraft(draftOf(other)),
  };
}
