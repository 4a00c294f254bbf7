import type { StatementId } from './statements.ts';

export type { StatementId } from './statements.ts';

/** Why a decision came out as it did: the statement, and the values that decided, in words for support staff. */
export interface Reason {
  readonly statement: StatementId;
  /** Whole sentences in English, such as `Shipping costs the flat rate of $5.00.`; for shoppers there are messages. */
  readonly message: string;
  /** What shoppers are told in place of a sentence about the statement. */
  readonly told?: 'answered-before';
}

/** What reasons say, as one text for support staff. */
export const joinReasons = (because: readonly Reason[]): string =>
  because.map(({ message }) => message).join('; ');

/** What every decision carries. */
export interface Decided {
  readonly because: readonly Reason[];
}
