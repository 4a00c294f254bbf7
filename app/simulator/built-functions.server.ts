import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { fail, ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';
import type { BuiltFunction } from 'function-runner';
import { parse } from 'smol-toml';
import { z } from 'zod';

import { functionHandles } from './asked.ts';
import type { FunctionHandle } from './asked.ts';

/** A built function, and whether the variables of its input query come from its owner's metafield. */
export interface ReadFunction extends BuiltFunction {
  readonly takesVariables: boolean;
}

/** Our functions as they would be deployed. */
export type BuiltFunctions = Readonly<Record<FunctionHandle, ReadFunction>>;

/** As much of a function's toml as running it needs. */
const toml = z.object({
  extensions: z.tuple([
    z.object({
      targeting: z.tuple([z.object({ target: z.string(), export: z.string(), input_query: z.string() })]),
      input: z.object({ variables: z.object({ key: z.string() }) }).optional(),
    }),
  ]),
});

/** Where `npm run build` leaves them. The server runs from the folder of the repository, as its own build is found from there. */
const folder = path.resolve('extensions');

/**
 * The bundles that `npm run build` has made, read anew each time, because a deploy or an edit may have renewed them; fails
 * with the name of the first that is not there.
 */
export async function readBuiltFunctions(): Promise<Result<BuiltFunctions, string>> {
  try {
    const read = await Promise.all(functionHandles.map(async (handle) => [handle, await readOne(handle)]));
    return ok(byHandle.parse(Object.fromEntries(read)));
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

const byHandle = z.record(z.enum(functionHandles), z.custom<ReadFunction>());

async function readOne(handle: FunctionHandle): Promise<ReadFunction> {
  const text = (name: string) => readFile(path.join(folder, handle, name), 'utf8');
  const { targeting, input } = toml.parse(parse(await text('shopify.extension.toml'))).extensions[0];
  const [{ target, export: exported, input_query: query }] = targeting;
  return {
    bundle: await text('dist/function.js'),
    export: exported,
    target,
    inputQuery: await text(query),
    schema: await text('schema.graphql'),
    takesVariables: input !== undefined,
  };
}
