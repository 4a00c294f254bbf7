/**
 * Runs the functions on Shopify's own engine: holds every fixture to its output, and prints what whole runs cost.
 *
 *   npx tsx scripts/measure-shopify-engine.ts shopify_functions_javy_v4.wasm
 *
 * Shopify CLI downloads the file into its `bin` folder when it builds a function; a machine without a network has none, so
 * this is no part of `npm test`. What `npm run measure` counts is 9 to 12 % more than the calls here.
 */
import { isDeepStrictEqual } from 'node:util';
import { shopifyEngine, type ShopifyEngine } from 'function-runner';
import { fixtureFiles } from '../tests/functions/fixture-files.ts';
import { functionBundles, functionTargets } from '../tests/functions/function-targets.ts';
import { readMeasuredInputs } from '../tests/functions/measured-inputs.ts';
import { isRecord } from '../tests/functions/records.ts';

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('give the path of shopify_functions_javy_v4.wasm');
const engine = await shopifyEngine(file);
const programs = new Map(
  [...(await functionBundles())].map(([handle, code]) => [handle, program(engine, code)] as const),
);

const wrong = fixtureFiles.filter(({ extension, content: { payload } }) => {
  const target = functionTargets.find((each) => isRecord(payload) && each.export === payload.export);
  if (!isRecord(payload) || target === undefined) return true;
  const { output } = engine.run(bytecodeOf(extension), target.exportName, payload.input);
  return !isDeepStrictEqual(output, payload.output);
});
process.stdout.write(`fixtures: ${fixtureFiles.length - wrong.length} passed, ${wrong.length} failed\n`);
for (const { extension, name } of wrong) process.stdout.write(`  ${extension}: ${name}\n`);

process.stdout.write(
  '| target | input | whole run | starting | call |\n| --- | --- | ---: | ---: | ---: |\n',
);
for (const { target, extension, exportName } of functionTargets) {
  const bytecode = bytecodeOf(extension);
  const starting = engine.run(bytecode, 'nothing', {}).instructions;
  for (const { name, input } of readMeasuredInputs(target)) {
    const { instructions } = engine.run(bytecode, exportName, input);
    const cells = [instructions, starting, instructions - starting].map(millions);
    process.stdout.write(`| ${[`\`${target}\``, name, ...cells].join(' | ')} |\n`);
  }
}
process.exitCode = wrong.length === 0 ? 0 : 1;

/** The bundle with one more export, which shows what it costs to start. */
function program(on: ShopifyEngine, code: string): Uint8Array {
  return on.compile(`${code}\nexport function nothing() {}`);
}

function bytecodeOf(extension: string): Uint8Array {
  const bytecode = programs.get(extension);
  if (bytecode === undefined) throw new Error(`${extension} has no bundle`);
  return bytecode;
}

function millions(count: number): string {
  return `${(count / 1e6).toFixed(2)} M`;
}
