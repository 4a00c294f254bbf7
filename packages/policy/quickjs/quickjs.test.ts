import { fileURLToPath } from 'node:url';
import variant from '@jitl/quickjs-ng-wasmfile-release-sync';
import { build } from 'esbuild';
import { newQuickJSWASMModuleFromVariant } from 'quickjs-emscripten-core';
import { expect, test } from 'vitest';
import { answers } from './cases.ts';

/** What a function's runtime does not have, or has without meaning: nothing of it may be needed. */
const absent = ['Intl', 'performance', 'setTimeout', 'console', 'process', 'fetch', 'structuredClone', 'URL'];
const withoutClock = `
  ${absent.map((name) => `delete globalThis.${name};`).join(' ')}
  Date.now = () => { throw new Error('there is no clock'); };
  Math.random = () => { throw new Error('there is no chance'); };`;

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./cases.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'engine',
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
}

test(
  'the engine answers a thousand cases in bare QuickJS as here, to the byte',
  { timeout: 60_000 },
  async () => {
    const quickJs = await newQuickJSWASMModuleFromVariant(variant);
    const context = quickJs.newContext();
    try {
      const result = context.evalCode(`${withoutClock}\n${await bundle()}\nengine.answers()`);
      const there: unknown = context.dump(context.unwrapResult(result));
      const here = answers();
      expect(there === here).toBe(true);
      expect(JSON.parse(here)).toHaveLength(1 + 192 + 5 + 800 + 120 + 8);
    } finally {
      context.dispose();
    }
  },
);
