import { readFileSync } from 'node:fs';
import path from 'node:path';
import { nameInBundle } from 'function-runner';
import { bundle } from '../../scripts/extension-bundle.ts';
import { extensionTomls, type ExtensionToml } from '../../scripts/extension-tomls.ts';

/** One target of one of our functions, with everything a test needs of it. */
export interface FunctionTarget {
  /** The handle of its extension. */
  readonly extension: string;
  readonly folder: string;
  readonly target: string;
  /** As the toml says it, with hyphens. */
  readonly export: string;
  /** As the source and the bundle say it, in camel case. */
  readonly exportName: string;
  readonly schemaFile: string;
  readonly queryFile: string;
  readonly query: string;
}

type FunctionToml = Extract<ExtensionToml, { type: 'function' }>;

const functions = extensionTomls().filter((extension) => extension.type === 'function');

/** Every target of every function, as the toml files declare them. */
export const functionTargets: readonly FunctionTarget[] = functions.flatMap((extension) =>
  extension.targeting.map((entry) => {
    const queryFile = path.join(extension.folder, entry.input_query);
    return {
      extension: extension.handle,
      folder: extension.folder,
      target: entry.target,
      export: entry.export,
      exportName: nameInBundle(entry.export),
      schemaFile: path.join(extension.folder, 'schema.graphql'),
      queryFile,
      query: readFileSync(queryFile, 'utf8'),
    };
  }),
);

export function functionTarget(target: string): FunctionTarget {
  const found = functionTargets.find((candidate) => candidate.target === target);
  if (found === undefined) throw new Error(`no function has the target ${target}`);
  return found;
}

/** The code of each function's bundle by handle, built now. */
export async function functionBundles(): Promise<ReadonlyMap<string, string>> {
  const built = functions.map(async (extension: FunctionToml) => {
    const { code } = await bundle(extension);
    return [extension.handle, code] as const;
  });
  return new Map(await Promise.all(built));
}
