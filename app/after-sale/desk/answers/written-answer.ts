import { fail, fillAnswer, localeOf, ok } from '@doorstep/policy';
import type { Policy, Result } from '@doorstep/policy';

import { readerIn } from '../../../reader.ts';
import { sayUnfilled } from './ready-answers.ts';
import { asSlots } from './saved-answer.ts';

/**
 * What somebody has written to a customer, with sentences and values of the policy where its slots are. Fails in words where a slot is
 * left that only they can fill.
 */
export function writtenAnswer(words: string, policy: Policy, language: string): Result<string, string> {
  const { text, left } = fillAnswer(policy, words, asSlots, readerIn(localeOf(language, null)));
  return left.length === 0 ? ok(text) : fail([...new Set(left)].map(sayUnfilled).join(' '));
}
