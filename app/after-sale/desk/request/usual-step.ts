import type { AskedLine, Move } from '@doorstep/policy';

import type { WantedStep } from '../take-move.server.ts';
import { bagsOf } from './bags.ts';

/**
 * A move as its form stands when the page opens: the first remedy, everything back as it was sold, as many bags; `null` where it moves no money. Which moves
 * say on their button what they move follows from it.
 */
export function usualStep(
  { step, against, remedies = [], parcels = [] }: Move,
  pieces: readonly AskedLine[],
): WantedStep | null {
  switch (step) {
    case 'approved': {
      const [remedy] = remedies;
      const [parcel] = parcels;
      return {
        kind: step,
        payload: {
          against,
          ...(remedy === undefined ? {} : { remedy }),
          ...(parcel === undefined ? {} : { parcel }),
        },
      };
    }
    case 'inspected': {
      const lines = pieces.map(({ id, quantity }) => ({ id, quantity, condition: 'as-sold' as const }));
      return { kind: step, payload: { lines, against } };
    }
    case 'send-again':
      return { kind: step, payload: { bags: bagsOf(pieces), against } };
    default:
      return null;
  }
}
