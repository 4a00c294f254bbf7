import type { StepKind } from '@doorstep/policy';

import type { KeptStep } from '../../decode-kept-request.ts';
import { isUploaded } from '../../labels/label-address.server.ts';
import { stepWords } from '../../words.ts';

/** Something that happened to a request, in words. */
export interface ShownStep {
  readonly id: string;
  readonly at: Date;
  /** `Ann Example approved it`. */
  readonly what: string;
  /** What was written or noted. */
  readonly text: string | null;
  /** Of a label where it is, of a carrier's case its number. */
  readonly reference: string | null;
  readonly isAgainst: boolean;
}

/** What happened to a request, the latest first, with who did it. */
export const showHistory = (
  steps: readonly KeptStep[],
  nameOf: (user: string | null) => string,
): readonly ShownStep[] =>
  steps
    .map(({ id, at, by, kind, payload, text, reference }) => ({
      ...{ id: String(id), at, text },
      reference: reference !== null && isUploaded(reference) ? 'The label was uploaded.' : reference,
      what: `${by === 'customer' ? 'The customer' : nameOf(by)} ${stepWords[kind satisfies StepKind | 'note']}`,
      isAgainst: payload instanceof Object && 'against' in payload && payload.against === true,
    }))
    .reverse();
