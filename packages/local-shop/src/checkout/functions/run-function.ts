import type { FunctionRunner } from 'function-runner';
import type { ShopContext } from '../../shop-context.ts';
import type { ExtensionFiles, FunctionExtension } from '../../ui-host/extensions.ts';
import { queryVariables } from './query-variables.ts';
import type { FunctionLog, FunctionLogEntry } from './function-log.ts';
import { inputRoot, type InputFacts } from './input-root.ts';

/** What checkout needs to run functions. */
export interface FunctionRuntime {
  readonly context: ShopContext;
  readonly extensions: ExtensionFiles;
  readonly runner: FunctionRunner;
  readonly log: FunctionLog;
}

/** What a function runs for: a validation, a discount, a delivery customization. */
export interface FunctionOwner {
  readonly id: string;
  readonly title: string;
  readonly functionHandle: string;
}

/** `absent`: the owner's function does not have this target, or is not deployed. */
export type FunctionResult =
  | { readonly kind: 'done'; readonly output: unknown }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'absent' };

/**
 * Runs a function of an owner on a checkout. Its input query is executed on the facts, and what it gives fits the
 * target's result type. Never throws; a failure is logged and given back.
 */
export async function runFunction(
  runtime: FunctionRuntime,
  owner: FunctionOwner,
  target: string,
  facts: InputFacts,
): Promise<FunctionResult> {
  const extension = runtime.extensions
    .list()
    .find((candidate) => candidate.kind === 'function' && candidate.handle === owner.functionHandle);
  if (extension?.kind !== 'function') return { kind: 'absent' };
  const entry = extension.targets.find((candidate) => candidate.target === target);
  if (!entry) return { kind: 'absent' };
  return runEntry(runtime, owner, extension, entry, facts);
}

async function runEntry(
  runtime: FunctionRuntime,
  owner: FunctionOwner,
  extension: FunctionExtension,
  entry: FunctionExtension['targets'][number],
  facts: InputFacts,
): Promise<FunctionResult> {
  const started = performance.now();
  const run = await runBundle(runtime, owner, extension, entry, facts).catch((error: unknown) =>
    notRun(error instanceof Error ? error.message : String(error)),
  );
  if (run.result.kind === 'failed') keepFirstError(runtime.context, owner);
  runtime.log.add({
    at: runtime.context.now(),
    extension: extension.handle,
    target: entry.target,
    owner: owner.title,
    milliseconds: Math.round(performance.now() - started),
    ...run,
  });
  return run.result;
}

function keepFirstError({ state, now }: ShopContext, { id }: FunctionOwner): void {
  if (!state.functionErrors.has(id)) state.functionErrors.set(id, now());
}

type Logged = Pick<FunctionLogEntry, 'input' | 'result' | 'logs'>;

async function runBundle(
  { context, runner }: FunctionRuntime,
  owner: FunctionOwner,
  { bundle, schema, variables }: FunctionExtension,
  entry: FunctionExtension['targets'][number],
  facts: InputFacts,
): Promise<Logged> {
  if (bundle === null) return notRun('the bundle has not been built');
  const { input, result, logs } = await runner.run(
    { ...entry, bundle, schema },
    inputRoot(context, owner.id, facts),
    queryVariables(context, owner.id, variables),
  );
  if (result.kind === 'done') return { input, result, logs };
  return { input, result: { kind: 'failed', message: `${result.error}: ${result.message}` }, logs };
}

function notRun(message: string): Logged {
  return { input: null, result: { kind: 'failed', message }, logs: [] };
}
