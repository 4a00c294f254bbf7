import { execute } from 'graphql';
import type { FunctionEngine } from '../../functions/engine.ts';
import type { ShopContext } from '../../shop-context.ts';
import type { ExtensionFiles, FunctionExtension } from '../../ui-host/extensions.ts';
import { queryVariables } from './query-variables.ts';
import { checkedOutput, functionSchema, inputQuery } from './function-schema.ts';
import type { FunctionLog } from './function-log.ts';
import { inputRoot, type InputFacts } from './input-root.ts';

/** What checkout needs to run functions. */
export interface FunctionRuntime {
  readonly context: ShopContext;
  readonly extensions: ExtensionFiles;
  readonly engine: FunctionEngine;
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
 * Runs a function as Shopify does: its own input query is executed on the cart, the bundle gets the answer, and its
 * output must fit the target's result type. Never throws; a failure is logged and given back.
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
  { context, engine, log }: FunctionRuntime,
  owner: FunctionOwner,
  extension: FunctionExtension,
  entry: FunctionExtension['targets'][number],
  facts: InputFacts,
): Promise<FunctionResult> {
  const started = performance.now();
  let input: unknown = null;
  let logs: readonly string[] = [];
  const run = async (): Promise<Exclude<FunctionResult, { kind: 'absent' }>> => {
    if (extension.bundle === null) throw new Error('the bundle has not been built');
    const schema = functionSchema(extension.schema);
    const variables = queryVariables(context, owner.id, extension.variables);
    input = executeQuery(context, schema, entry.inputQuery, owner, facts, variables);
    const result = await engine.run(extension.bundle, camelCase(entry.export), input);
    logs = result.logs;
    return { kind: 'done', output: checkedOutput(schema, entry.target, result.output) };
  };
  const result = await run().catch(
    (error: unknown) => ({ kind: 'failed', message: messageOf(error) }) as const,
  );
  log.add({
    at: context.now(),
    extension: extension.handle,
    target: entry.target,
    owner: owner.title,
    milliseconds: Math.round(performance.now() - started),
    input,
    result,
    logs,
  });
  return result;
}

function executeQuery(
  context: ShopContext,
  schema: ReturnType<typeof functionSchema>,
  query: string,
  owner: FunctionOwner,
  facts: InputFacts,
  variableValues: Readonly<Record<string, unknown>>,
): unknown {
  const result = execute({
    schema,
    document: inputQuery(schema, query),
    rootValue: inputRoot(context, owner.id, facts),
    variableValues,
  });
  if (result instanceof Promise) throw new Error('the input must not wait for anything');
  const [error] = result.errors ?? [];
  if (error) throw new Error(`the input could not be made: ${error.path?.join('.') ?? ''} ${error.message}`);
  return structuredClone(result.data); // plain objects instead of graphql's, which have no prototype
}

/** `cart-lines-discounts-generate-run` is exported as `cartLinesDiscountsGenerateRun`. */
function camelCase(name: string): string {
  return name.replaceAll(/-(\w)/g, (_all, letter: string) => letter.toUpperCase());
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
