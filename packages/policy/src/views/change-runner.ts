import type { CartLineChange } from './cart.ts';

/** Why a block changed the cart without being asked; the shopper is told. */
export type RepairCause = 'switched-off' | 'country' | 'all-final-sale' | 'quantity';

/** A change that brings the cart back to what may be sold. */
export interface Repair {
  readonly cause: RepairCause;
  readonly change: CartLineChange;
}

/** How the last change went. At rest the cart lines alone say whether the line is there. */
export interface Progress {
  readonly busy: boolean;
  /** While busy: whether the shopper wants the line; `null` when it was not their change. */
  readonly wanted: boolean | null;
  readonly failed: boolean;
  /** The last repair that succeeded, until the shopper changes something. */
  readonly repaired: RepairCause | null;
}

export const atRest: Progress = { busy: false, wanted: null, failed: false, repaired: null };

/** Sends changes one at a time, because parallel calls work on stale lines (Shopify/ui-extensions#421). */
export interface ChangeRunner {
  progress(): Progress;
  /** A shopper's change. Resolves to whether it was made; `false` at once while another one is under way. */
  turn(change: CartLineChange | null): Promise<boolean>;
  /**
   * A repair, or `null` when the cart needs none. The same one is tried once: if it did not help, asking again
   * would never end.
   */
  repair(repair: Repair | null): Promise<boolean>;
}

/**
 * @param apply Shopify's applyCartLinesChange; its error texts are not for buyers, so only the outcome counts.
 * @param changed Called after each change of `progress`.
 */
export function createChangeRunner(
  apply: (change: CartLineChange) => Promise<{ readonly type: string }>,
  changed: () => void,
): ChangeRunner {
  let progress = atRest;
  let tried = '';

  function become(next: Progress): void {
    progress = next;
    changed();
  }

  function send(change: CartLineChange, repaired: RepairCause | null): Promise<boolean> {
    const before = progress.repaired;
    const wanted = repaired === null ? change.type === 'addCartLine' : null;
    const done = (made: boolean): boolean => {
      become({ busy: false, wanted: null, failed: !made, repaired: made ? repaired : before });
      return made;
    };
    become({ busy: true, wanted, failed: false, repaired: before });
    return apply(change).then(
      ({ type }) => done(type === 'success'),
      () => done(false),
    );
  }

  return {
    progress: () => progress,
    turn: (change) => (change === null || progress.busy ? Promise.resolve(false) : send(change, null)),
    repair(repair) {
      const key = JSON.stringify(repair);
      if (progress.busy || key === tried) return Promise.resolve(false);
      tried = key;
      return repair === null ? Promise.resolve(false) : send(repair.change, repair.cause);
    },
  };
}
