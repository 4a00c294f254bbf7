/**
 * `npm run typecheck`: the repository's tsconfig.json, and that of every package and extension that has its own. Those
 * with the same options are one program, since most of a small program is the libraries that all of them read.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { buildParts } from './build-parts.ts';
import { buildStale } from './build.ts';
import { run } from './process/run.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = path.join(root, 'node_modules/.cache/doorstep/typecheck');
/** Not the one of node_modules/.bin, whose API eslint needs: docs/decisions/0060-types-are-checked-natively.md. */
const native = '../typescript-native/bin/tsc';

interface Program {
  readonly options: string;
  readonly files: readonly string[];
}

/** The files and the options of a folder's tsconfig.json, what it extends included. */
function programOf(folder: string): Program {
  const file = path.join(root, folder, 'tsconfig.json');
  const read = ts.readConfigFile(file, (name) => ts.sys.readFile(name));
  const own: unknown = read.config;
  const parsed = ts.parseJsonConfigFileContent(own, ts.sys, path.dirname(file));
  const [wrong] = read.error ? [read.error] : parsed.errors;
  if (wrong) throw new Error(`${file}: ${ts.flattenDiagnosticMessageText(wrong.messageText, ' ')}`);
  const options = typeof own === 'object' && own && 'extends' in own && 'compilerOptions' in own;
  return { options: JSON.stringify(options ? own.compilerOptions : {}), files: parsed.fileNames };
}

async function check(options: string, files: readonly string[], number: number): Promise<string> {
  const file = path.join(cache, `tsconfig.${number}.json`);
  const compilerOptions: unknown = JSON.parse(options);
  const content = { extends: path.join(root, 'tsconfig.json'), compilerOptions, files, include: [] };
  writeFileSync(file, JSON.stringify(content));
  const notes = path.join(cache, `${number}.tsbuildinfo`);
  const { code, said } = await run(native, [
    '-p',
    file,
    '--singleThreaded',
    '--incremental',
    '--tsBuildInfoFile',
    notes,
  ]);
  return code === 0 ? '' : said || `tsc ended with ${code}.`;
}

// Generated types are part of the program.
await buildStale(buildParts.filter(({ name }) => ['database-client', 'function-types'].includes(name)));

const folders = ['packages', 'extensions'].flatMap((group) =>
  readdirSync(path.join(root, group)).map((name) => path.join(group, name)),
);
const withConfig = ['.', ...folders].filter((folder) => existsSync(path.join(root, folder, 'tsconfig.json')));
const programs = new Map<string, string[]>();
for (const { options, files } of withConfig.map(programOf)) {
  programs.set(options, [...(programs.get(options) ?? []), ...files]);
}
mkdirSync(cache, { recursive: true });
const said: string[] = [];
// One after the other, each on one thread: other checks run beside this one, and threads would do some of the work twice.
for (const [number, [options, files]] of [...programs].entries())
  said.push(await check(options, files, number));
console.log(said.join('').trim());
process.exitCode = said.some((words) => words !== '') ? 1 : 0;
