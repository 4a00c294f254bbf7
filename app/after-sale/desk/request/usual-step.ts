import type { AskedLine, Move, Step } from '@doorstep/policy';

import type { WantedStep } from '../take-move.server.ts';

/** A move as its form stands when the page opens: the first remedy, everything back as it was sold, one bag; `null` where it moves no money. */
export function usualStep(
  { step, against, remedies = [] }: Move,
  pieces: readonly AskedLine[],
): WantedStep | null {
  switch (step) {
    case 'approved': {
      const [remedy] = remedies;
      return { kind: step, payload: { against, ...(remedy === undefined ? {} : { remedy }) } };
    }
    case 'inspected': {
      const lines = pieces.map(({ id, quantity }) => ({ id, quantity, condition: 'as-sold' as const }));
      return { kind: step, payload: { lines, against } };
    }
    case 'send-again':
      return { kind: step, payload: { bags: 1, against } };
    default:
      return null;
  }
}

/** A step as if it were taken now. */
export function decodeWanted({ kind, payload }: WantedStep, now: Date): Step {
  return { id: 'wanted', at: now.toISOString(), kind, payload } as unknown as Step;
}
