import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { evaluateInQuickJs } from 'function-runner';
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

test('the engine answers a thousand cases in bare QuickJS as here, to the byte', async () => {
  const there = await evaluateInQuickJs(`${withoutClock}\n${await bundle()}\nengine.answers()`);
  const here = answers();
  expect(there === here).toBe(true);
  expect(JSON.parse(here)).toHaveLength(1 + 192 + 5 + 800 + 120 + 8);
});
