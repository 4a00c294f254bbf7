import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const ENTRIES = {
  '/app-bridge.js': at('../app-bridge/app-bridge.ts'),
  '/admin/shell.js': at('./page/shell.ts'),
} as const;

export type BrowserScript = keyof typeof ENTRIES;

const bundled = new Map<BrowserScript, Promise<string>>();

/** A script of the admin as one file for the browser; bundled at its first request, once in a process. */
export function browserScript(address: BrowserScript): Promise<string> {
  const known = bundled.get(address) ?? bundle(ENTRIES[address]);
  bundled.set(address, known);
  return known;
}

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
