import type { CompiledCheckout } from '@doorstep/policy';
import type { FunctionRunner } from 'function-runner';
import type { z } from 'zod';

import { askedAt } from './asked.ts';
import type { FunctionHandle } from './asked.ts';
import type { BuiltFunctions } from './built-functions.server.ts';
import { functionFacts } from './function-facts.ts';
import type { FunctionSituation } from './function-facts.ts';
import type { OutcomeRun } from './outcome.ts';

/** The built functions and what runs them. */
export interface Functions {
  readonly built: BuiltFunctions;
  readonly runner: FunctionRunner;
}

/** The rules that each function reads, from its owner's metafield. */
const rulesOf = (compiled: CompiledCheckout): Readonly<Record<FunctionHandle, object>> => ({
  'promotion-policy': compiled.promo,
  'delivery-policy': compiled.delivery,
  'shipping-policy': compiled.shipping,
  'checkout-policy': compiled.validation,
});

/** What a function has written, held to its shape; `null` where Shopify does not run it, and where it fails. */
export interface Written<Output> {
  readonly output: Output | null;
  readonly run: OutcomeRun;
}

/** Runs one of our functions as Shopify does at the surface of a case. */
export async function runFunction<Output>(
  { built, runner }: Functions,
  compiled: CompiledCheckout,
  handle: FunctionHandle,
  situation: FunctionSituation,
  shape: z.ZodType<Output>,
): Promise<Written<Output>> {
  if (askedAt[situation.given.surface].without.includes(handle))
    return { output: null, run: { asked: false, handle } };
  const rules = rulesOf(compiled)[handle];
  const { takesVariables, ...of } = built[handle];
  const facts = functionFacts(situation, rules);
  const { hash, instructions, result } = await runner.run(of, facts, takesVariables ? { ...rules } : {});
  const run = { asked: true, handle, hash, instructions } as const;
  if (result.kind === 'done') return { output: shape.parse(result.output), run: { ...run, failure: null } };
  return { output: null, run: { ...run, failure: `${result.error}: ${result.message}` } };
}
