import { atStake } from '@doorstep/policy';
import type { AfterSaleRequest } from '@doorstep/policy';

import { readerIn } from '../../../reader.ts';
import { answerWord, answerWords, chanceWords, stakeWords, wordFor } from '../../words.ts';
import type { AnswerKind, Badge } from '../../words.ts';

/** What the policy said when it was asked for, at a glance. */
export interface PolicySays extends Badge {
  /** The money that it names, or how likely it is; `null` for neither. */
  readonly detail: string | null;
}

/** {@link PolicySays} by what is kept of a request; an answer of a newer release is named as it is. */
export function sayPolicy(request: Pick<AfterSaleRequest, 'asked' | 'decision'>): PolicySays {
  const { answer } = request.decision;
  const words = wordFor<AnswerKind, string>(answerWord, answer.kind) ?? answer.kind;
  const tone = wordFor<AnswerKind, Badge>(answerWords, answer.kind)?.tone ?? 'neutral';
  const stake = atStake(request);
  if (stake !== null)
    return { words, tone, detail: `${stakeWords[stake.way]} ${readerIn('en').amount(stake.amount)}` };
  return { words, tone, detail: answer.kind === 'request' ? chanceWords[answer.chance] : null };
}
