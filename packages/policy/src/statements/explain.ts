import type { Policy } from '../document/policy.ts';
import type { Decided, StatementId } from '../reasons.ts';
import type { Reader } from './reader.ts';
import { sayStatement } from './say-statement.ts';

/** One statement that a decision came from. */
export interface Explanation {
  readonly statement: StatementId;
  /** What the statement says under the policy, in the reader's language: whole sentences. */
  readonly sentence: string;
  /** What decided, with its values, in whole sentences: in English, as everywhere in the admin. */
  readonly decided: readonly string[];
}

/** Why a decision came out as it did, for support staff: each statement that it names once, with what the policy says there. */
export function explain({ because }: Decided, policy: Policy, reader: Reader): readonly Explanation[] {
  const named = [...new Set(because.map(({ statement }) => statement))];
  return named.map((statement) => ({
    statement,
    sentence: sayStatement(policy, statement, reader),
    decided: because.filter((reason) => reason.statement === statement).map(({ message }) => message),
  }));
}
