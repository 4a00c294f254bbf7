import path from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { nameInBundle } from 'function-runner';
import type { ExtensionToml } from './extension-tomls.ts';

type Of<Type extends ExtensionToml['type']> = Extract<ExtensionToml, { type: Type }>;

export interface Bundle {
  /** Absolute path in the extension's `dist/`, where Shopify CLI and the local shop look for it. */
  readonly file: string;
  readonly code: string;
}

/** Bundles a function or a UI extension in memory, with the very options of Shopify CLI 4.8. */
export async function bundle(extension: Of<'function'> | Of<'ui_extension'>): Promise<Bundle> {
  const options = extension.type === 'function' ? functionOptions(extension) : uiOptions(extension);
  const { outputFiles } = await build({
    ...options,
    bundle: true,
    legalComments: 'none',
    logLevel: 'warning',
    write: false,
  });
  return { file: options.outfile, code: outputFiles[0]?.text ?? '' };
}

type Bundling = BuildOptions & { readonly outfile: string };

/** One named export for each target, which reads the input, runs the extension's function and writes its output. */
function functionOptions(extension: Of<'function'>): Bundling {
  const contents = [
    `import __runFunction from "@shopify/shopify_function/run"`,
    ...extension.targeting.flatMap(({ export: name }) => [
      `import { ${nameInBundle(name)} as ${nameInBundle(`run-${name}`)} } from "user-function"`,
      `export function ${nameInBundle(name)}() { return __runFunction(${nameInBundle(`run-${name}`)}) }`,
    ]),
  ].join('\n');
  return {
    stdin: { contents, loader: 'ts', resolveDir: extension.folder },
    outfile: path.join(extension.folder, 'dist', 'function.js'),
    alias: { 'user-function': path.join(extension.folder, 'src', 'index.ts') },
    target: 'es2022',
    format: 'esm',
  };
}

/** One file for all targets of the extension, each registered with the host. */
function uiOptions(extension: Of<'ui_extension'>): Bundling {
  const contents = extension.targeting
    .map(
      ({ module, target }, index) =>
        `import Target_${index} from '${module}';shopify.extend('${target}', (...args) => Target_${index}(...args));`,
    )
    .join('\n');
  return {
    stdin: { contents, loader: 'tsx', resolveDir: extension.folder },
    outfile: path.join(extension.folder, 'dist', `${extension.handle}.js`),
    target: 'es6',
    format: 'iife',
    minify: true,
    jsx: 'automatic',
    loader: { '.esnext': 'ts', '.js': 'jsx' },
    define: { 'process.env.NODE_ENV': '"production"' },
    resolveExtensions: ['.tsx', '.ts', '.js', '.json', '.esnext', '.mjs', '.ejs'],
  };
}
