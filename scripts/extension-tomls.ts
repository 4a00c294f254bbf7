import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'smol-toml';
import { z } from 'zod';

const functionTarget = z.object({ target: z.string(), input_query: z.string(), export: z.string() });
const uiTarget = z.object({ target: z.string(), module: z.string() });

const linkTarget = z.object({ target: z.string(), url: z.string() });

const extensionToml = z.object({
  api_version: z.string(),
  extensions: z
    .tuple([
      z.discriminatedUnion('type', [
        z.object({
          type: z.literal('function'),
          handle: z.string(),
          targeting: z.array(functionTarget).min(1),
        }),
        z.object({
          type: z.literal('ui_extension'),
          handle: z.string(),
          targeting: z.array(uiTarget).min(1),
        }),
        z.object({
          type: z.literal('admin_link'),
          handle: z.string(),
          targeting: z.array(linkTarget).min(1),
        }),
        z.object({ type: z.literal('theme'), handle: z.string() }),
      ]),
    ])
    .transform(([only]) => only),
});

/** What a `shopify.extension.toml` says, as far as building needs it. */
export type ExtensionToml = z.infer<typeof extensionToml>['extensions'] & {
  /** Absolute. */
  readonly folder: string;
  readonly apiVersion: string;
};

export const extensionsFolder = path.join(import.meta.dirname, '..', 'extensions');

/**
 * Every extension that has a toml, by folder name. A folder without one is not an extension (yet) and left out.
 * Throws with the file's name and what is wrong with it.
 */
export function extensionTomls(): readonly ExtensionToml[] {
  return readdirSync(extensionsFolder)
    .sort()
    .map((name) => path.join(extensionsFolder, name))
    .filter((folder) => existsSync(tomlIn(folder)))
    .map(readToml);
}

function tomlIn(folder: string): string {
  return path.join(folder, 'shopify.extension.toml');
}

function readToml(folder: string): ExtensionToml {
  const file = tomlIn(folder);
  const read = extensionToml.safeParse(parse(readFileSync(file, 'utf8')));
  if (!read.success) throw new Error(`${file}: ${z.prettifyError(read.error)}`);
  return { ...read.data.extensions, folder, apiVersion: read.data.api_version };
}
