import { discountStatus, type AutomaticAppDiscount } from '../state/function-owners.ts';
import type { InputFacts } from './functions/input-root.ts';
import { runFunction, type FunctionRuntime } from './functions/run-function.ts';

/** Discount functions of a target that ran, each with its owner; failed ones apply nothing and are left out. */
export async function runDiscounts<Output>(
  runtime: FunctionRuntime,
  target: string,
  facts: InputFacts,
  decode: (output: unknown) => Output,
): Promise<readonly { readonly discount: AutomaticAppDiscount; readonly output: Output }[]> {
  const now = runtime.context.now();
  const active = [...runtime.context.state.discounts.values()].filter(
    (one) => discountStatus(one, now) === 'ACTIVE',
  );
  const results = await Promise.all(
    active.map(async (discount) => ({
      discount,
      result: await runFunction(runtime, discount, target, {
        ...facts,
        discountClasses: discount.discountClasses,
      }),
    })),
  );
  return results.flatMap(({ discount, result }) =>
    result.kind === 'done' ? [{ discount, output: decode(result.output) }] : [],
  );
}
