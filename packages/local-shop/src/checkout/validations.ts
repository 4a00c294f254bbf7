import type { CheckoutError } from './checkout.ts';
import { runFunction, type FunctionRuntime } from './functions/run-function.ts';
import type { InputFacts } from './functions/input-root.ts';
import { decodeValidations } from './functions/decode-outputs.ts';

/** What the buyer reads when a validation that must not fail did fail (`blockOnFailure`). */
const CANNOT_CHECK = 'We cannot check this order right now. Please try again in a moment.';

/** The errors of every enabled validation. One that fails itself lets the order pass, unless `blockOnFailure`. */
export async function validate(
  runtime: FunctionRuntime,
  facts: InputFacts,
): Promise<readonly CheckoutError[]> {
  const validations = [...runtime.context.state.validations.values()].filter(({ enabled }) => enabled);
  const errors = await Promise.all(
    validations.map(async (validation): Promise<readonly CheckoutError[]> => {
      const result = await runFunction(runtime, validation, 'cart.validations.generate.run', facts);
      switch (result.kind) {
        case 'done':
          return decodeValidations(result.output).operations.flatMap(
            ({ validationAdd }) => validationAdd.errors,
          );
        case 'failed':
          return validation.blockOnFailure ? [{ message: CANNOT_CHECK, target: '$.cart' }] : [];
        case 'absent':
          return [];
        default:
          return result satisfies never;
      }
    }),
  );
  return errors.flat();
}
