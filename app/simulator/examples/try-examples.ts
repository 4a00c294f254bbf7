import { ok } from '@doorstep/policy';
import type { Policy, Problem, Result } from '@doorstep/policy';

import { describeOutcome } from '../describe-outcome.ts';
import type { Functions } from '../function-runs.ts';
import { simulate } from '../simulate.ts';
import type { Example, ExampleCase } from './example.ts';
import { changesBetween, inWords } from './outcome-in-words.ts';
import type { OutcomeChange, OutcomeInWords } from './outcome-in-words.ts';
import { printOf } from './print-of.ts';

/** What an example comes to under a policy. It passes where nothing is different from what was kept. */
export interface TriedExample {
  readonly example: Example;
  readonly now: OutcomeInWords;
  /** Of `now`. */
  readonly print: string;
  readonly changes: readonly OutcomeChange[];
}

/**
 * What a case comes to, by the built functions, with the facts that are kept with it.
 * @returns problems of a policy whose rules are too long for checkout.
 */
export async function tryCase(
  policy: Policy,
  { given, shop, publication }: ExampleCase,
  functions: Functions,
): Promise<Result<OutcomeInWords, readonly Problem[]>> {
  const outcome = await simulate({ policy, publication }, shop, given, functions);
  return outcome.ok ? ok(inWords(describeOutcome(policy, given, outcome.value))) : outcome;
}

/** Every example under a policy, in their order. */
export async function tryExamples(
  policy: Policy,
  examples: readonly Example[],
  functions: Functions,
): Promise<Result<readonly TriedExample[], readonly Problem[]>> {
  const tried: TriedExample[] = [];
  for (const example of examples) {
    const now = await tryCase(policy, example.case, functions);
    if (!now.ok) return now;
    const changes = changesBetween(example.outcome, now.value);
    tried.push({ example, now: now.value, print: printOf(now.value), changes });
  }
  return ok(tried);
}
