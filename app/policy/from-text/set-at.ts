import { placeAt, saysNone, sayStatement } from '@doorstep/policy';
import type { Policy, PolicyPath, StatementId } from '@doorstep/policy';

import { readerIn } from '../../reader.ts';
import { addressOf } from '../editor/groups.ts';

/** A setting that says which of two sentences holds. */
export interface SetAt {
  readonly label: string;
  readonly href: string;
  /** The sentence that customers read of it; empty where the draft says nothing of its kind. */
  readonly says: string;
}

/** A setting and what a policy says by it; `null` for what no page of the editor shows. */
export function setAtOf(policy: Policy, place: PolicyPath): SetAt | null {
  const href = addressOf(place);
  const { label, statements } = placeAt(place);
  const [statement] = statements;
  return href === null
    ? null
    : { label, href, says: statement === undefined ? '' : saidOf(policy, statement) };
}

/** The sentence that customers read of a statement; empty where a policy says nothing of its kind. */
export const saidOf = (policy: Policy, statement: StatementId): string =>
  saysNone(policy, statement) ? '' : sayStatement(policy, statement, readerIn('en'));
