import type { StatementId } from './statements.ts';

export type { StatementId } from './statements.ts';

/** Why a decision came out as it did: the statement, and the values that decided, in words for support staff. */
export interface Reason {
  readonly statement: StatementId;
  /** For example `merchandise 99.99 USD < 100.00 USD`. English; for shoppers there are messages. */
  readonly says: string;
}

/** What every decision carries. */
export interface Decided {
  readonly because: readonly Reason[];
}

/**
 * A decision with its reasons, which are put into words when somebody reads them. Functions never do, and in a function
 * every word costs instructions.
 */
export function explained<Decision extends object>(
  decision: Decision,
  reasons: () => readonly Reason[],
): Decision & Decided {
  return {
    ...decision,
    get because() {
      return reasons();
    },
  };
}
