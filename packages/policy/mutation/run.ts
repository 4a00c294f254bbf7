/**
 * Makes each mistake of places.ts in a copy of the engine and lets the tests look for it. Prints one line for each and the
 * score, writes score.md, and fails when a mistake goes unnoticed or a place is not there any more.
 * Run `npx tsx packages/policy/mutation/run.ts`; with names of files, only their places are tried and no score is written.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { places, type Place } from './places.ts';

const engine = fileURLToPath(new URL('..', import.meta.url));
const root = path.resolve(engine, '../..');
const copy = mkdtempSync(path.join(tmpdir(), 'doorstep-mutation-'));
const config = `export default { test: { isolate: false, include: ['src/**/*.test.ts'], exclude: ['src/addresses/**', 'src/views/**'] } };\n`;

for (const folder of ['src', 'oracle', 'package.json']) {
  cpSync(path.join(engine, folder), path.join(copy, folder), { recursive: true });
}
symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
writeFileSync(path.join(copy, 'vitest.config.mjs'), config);

/** Whether the engine's tests pass: all of them, or those that reach a file. */
function passes(...arguments_: readonly string[]): boolean {
  const args = ['vitest', ...arguments_, '--run', '--bail=1', '--reporter=dot', '--testTimeout=60000'];
  try {
    execFileSync('npx', args, { cwd: copy, stdio: 'pipe' });
    return true;
  } catch {
    return false;
  }
}

function survives({ file, from, to }: Place): boolean {
  const target = path.join(copy, 'src', file);
  const source = readFileSync(target, 'utf8');
  if (source.split(from).length !== 2) throw new Error(`${file}: “${from}” is not there exactly once`);
  writeFileSync(
    target,
    source.replace(from, () => to),
  );
  const unnoticed = passes('related', `src/${file}`);
  writeFileSync(target, source);
  return unnoticed;
}

if (!passes('run')) throw new Error('the tests fail before any mistake is made');

const wanted = process.argv.slice(2);
const tried = places.filter(({ file }) => wanted.length === 0 || wanted.includes(file));

const rows = tried.map((place) => {
  const noticed = !survives(place);
  console.log(`${noticed ? 'noticed  ' : 'UNNOTICED'} ${place.file}: ${place.from} -> ${place.to}`);
  return { ...place, noticed };
});
rmSync(copy, { recursive: true });

const noticed = rows.filter((row) => row.noticed).length;
const code = (text: string) => `\`${text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|')}\``;
const table = rows.map(
  (row) => `| ${row.file} | ${code(row.from)} | ${code(row.to)} | ${row.noticed ? 'yes' : 'NO'} |`,
);
const head = `# Mutation check\n\nDeliberate mistakes in the engine that its tests noticed: ${noticed} of ${rows.length}. Written by \`npx tsx packages/policy/mutation/run.ts\`.\n`;
if (wanted.length === 0) {
  writeFileSync(
    fileURLToPath(new URL('./score.md', import.meta.url)),
    `${head}\n| file | right | mistake | noticed |\n| --- | --- | --- | --- |\n${table.join('\n')}\n`,
  );
}
console.log(`${noticed} of ${rows.length} mistakes noticed`);
process.exitCode = noticed === rows.length ? 0 : 1;
