import { verdictOf } from './decision.ts';
import type { Move } from './request.ts';
import type { Story } from './story.ts';

/**
 * Yes or no: what the policy says first; the other one is against it. What it leaves to a person is neither.
 * @param remedies What somebody has to choose with a yes, where there is a choice.
 */
export function yesOrNo(
  { request: { decision } }: Story,
  remedies: NonNullable<Move['remedies']> = [],
): readonly Move[] {
  const verdict = verdictOf(decision);
  const against = verdict !== 'granted' && verdict !== 'ask';
  const yes: Move = { step: 'approved', against, ...(remedies.length > 0 ? { remedies } : {}) };
  const no = { step: 'declined', against: verdict === 'granted' } as const;
  return yes.against ? [no, yes] : [yes, no];
}

/** What somebody at the desk can do whatever the policy says. */
export const freely = (...steps: readonly Move['step'][]): readonly Move[] =>
  steps.map((step) => ({ step, against: false }));
