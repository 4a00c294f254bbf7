import { decisionAbout, lintPolicy } from '@doorstep/policy';
import type { Finding, PlainDate, Policy } from '@doorstep/policy';

/** Something that was found in a policy, and what its merchant decided about it. */
export interface FoundInPolicy extends Finding {
  /** What a decision about it is kept by. */
  readonly decision: string;
  /** The merchant keeps it as it is. */
  readonly isKept: boolean;
}

/** What does not hold in a policy, as of a day [LINT-01]; what is kept as it is is among it, until its values change. */
export const findInPolicy = (
  policy: Policy,
  today: PlainDate,
  kept: ReadonlySet<string>,
): readonly FoundInPolicy[] =>
  lintPolicy(policy, today).map((finding) => {
    const decision = decisionAbout(policy, finding);
    return { ...finding, decision, isKept: kept.has(decision) };
  });
