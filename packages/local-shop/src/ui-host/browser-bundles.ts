import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The scripts that run in the buyer's browser, by the address they are served at. */
const ENTRIES = {
  '/ui-host/worker.js': at('./worker/worker.ts'),
  '/checkout/checkout.js': at('../checkout/page/checkout.ts'),
} as const;

export type BrowserBundles = ReadonlyMap<string, string>;

let bundles: Promise<BrowserBundles> | undefined;

/** Bundles the browser scripts, once in a process: they take some hundred milliseconds and no build step before. */
export function browserBundles(): Promise<BrowserBundles> {
  bundles ??= bundleAll();
  return bundles;
}

async function bundleAll(): Promise<BrowserBundles> {
  const built = await Promise.all(
    Object.entries(ENTRIES).map(async ([address, entry]) => [address, await bundle(entry)] as const),
  );
  return new Map(built);
}

async function bundle(entry: string): Promise<string> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'silent',
  });
  return result.outputFiles[0]?.text ?? '';
}
