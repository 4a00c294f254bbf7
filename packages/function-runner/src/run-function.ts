import { createHash } from 'node:crypto';
import { functionEngine } from './engine/engine.ts';
import { rememberRuns } from './engine/remember-runs.ts';
import { FunctionError, type FunctionErrorName } from './function-error.ts';
import { functionSchema } from './function-schema.ts';
import { makeInput } from './input-query.ts';
import { cartLinesOf, functionLimits, holdInput, holdRun } from './limits.ts';
import { nameInBundle } from './name-in-bundle.ts';
import { checkedOutput } from './output-check.ts';

/** One target of a built function: everything that Shopify gets of it with a deploy. */
export interface BuiltFunction {
  /** The text of its bundle. */
  readonly bundle: string;
  /** What the bundle exports for the target, in the toml's words (`cart-validations-generate-run`). */
  readonly export: string;
  /** `cart.validations.generate.run`. */
  readonly target: string;
  /** The GraphQL text of its input query. */
  readonly inputQuery: string;
  /** The schema of its API, as SDL. */
  readonly schema: string;
}

/** What one run came to. */
export interface FunctionRun {
  /** SHA-256 of the bundle, in hexadecimal digits. */
  readonly hash: string;
  /** What the input query made of the facts; `null` when it made nothing. */
  readonly input: unknown;
  /** One entry for each `console.log` or `console.error`. */
  readonly logs: readonly string[];
  /** Instructions of the call; `null` when it did not come to an end, and in a runner that is not metered. */
  readonly instructions: number | null;
  readonly result: FunctionResult;
}

/** An output fits the result type of its target. */
export type FunctionResult =
  | { readonly kind: 'done'; readonly output: unknown }
  | { readonly kind: 'failed'; readonly error: FunctionErrorName; readonly message: string };

/** Runs built functions as Shopify does. */
export interface FunctionRunner {
  /**
   * The input query is executed on the facts, the bundle gets the answer, and its output must fit the target's result
   * type. What goes wrong on the way, a limit of Shopify's included, is a result; nothing is thrown for it.
   * @param facts the root value of the input query, with a field for whatever the query may ask. A field with arguments
   * is a function of them; an object of a union or interface names its type in `__typename`.
   * @param variables of the input query
   */
  run(
    built: BuiltFunction,
    facts: unknown,
    variables?: Readonly<Record<string, unknown>>,
  ): Promise<FunctionRun>;
}

interface RunnerOptions {
  readonly metered: boolean;
  /** Of how many runs it keeps what they came to, and does not make them again; of none unless said otherwise. */
  readonly remembers?: number;
}

/** A runner on QuickJS. A metered one counts instructions and is slower, since every run has an instance of its own. */
export async function functionRunner({ metered, remembers = 0 }: RunnerOptions): Promise<FunctionRunner> {
  const made = await functionEngine({ metered });
  const engine = remembers > 0 ? rememberRuns(made, remembers) : made;
  return {
    async run(built, facts, variables = {}) {
      let known: Omit<FunctionRun, 'result'> = {
        hash: createHash('sha256').update(built.bundle).digest('hex'),
        input: null,
        logs: [],
        instructions: null,
      };
      try {
        const schema = functionSchema(built.schema);
        const input = makeInput(schema, built.inputQuery, facts, variables);
        known = { ...known, input };
        const limits = functionLimits(cartLinesOf(input));
        holdInput(input, limits);
        const { output, logs, instructions } = await engine.run(
          built.bundle,
          nameInBundle(built.export),
          input,
        );
        known = { ...known, logs, instructions };
        holdRun(output, instructions, limits);
        return { ...known, result: { kind: 'done', output: checkedOutput(schema, built.target, output) } };
      } catch (error) {
        if (!(error instanceof FunctionError)) throw error;
        const { name, message, logs } = error;
        return { ...known, logs: [...known.logs, ...logs], result: { kind: 'failed', error: name, message } };
      }
    },
  };
}
