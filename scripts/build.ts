/** `npm run build` builds what is older than its sources; `npm run build -- app` only that part; with `--all` nothing counts as new. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildParts, type BuildPart } from './build-parts.ts';
import { runAsProgram } from './process/program.ts';
import { run } from './process/run.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Made by builds, so not a source of them. */
const made = new Set(['node_modules', 'dist', 'generated', '.shopify']);

/** Builds the stale parts and names them. Throws with the output of the part that failed. */
export async function buildStale(parts: readonly BuildPart[] = buildParts): Promise<readonly string[]> {
  const built: string[] = [];
  for (const part of parts) {
    if (isFresh(part)) continue;
    await build(part);
    // Hashed again: a build may bring sources up to date (generated declarations).
    mkdirSync(path.dirname(stampOf(part)), { recursive: true });
    writeFileSync(stampOf(part), hashOf(part));
    built.push(part.name);
  }
  return built;
}

function isFresh(part: BuildPart): boolean {
  const stamp = stampOf(part);
  const built = existsSync(stamp) && existsSync(path.join(root, part.output));
  return built && readFileSync(stamp, 'utf8') === hashOf(part);
}

function stampOf(part: BuildPart): string {
  return path.join(root, 'node_modules/.cache/doorstep', `${part.name}.hash`);
}

function hashOf(part: BuildPart): string {
  const hash = createHash('sha256').update(process.version).update(part.command.join(' '));
  for (const file of part.sources.flatMap(filesIn))
    hash.update(file).update(readFileSync(path.join(root, file)));
  return hash.digest('hex');
}

/** Every source file at or below `name`, in the same order on every machine. Tests are not part of a build. */
function filesIn(name: string): readonly string[] {
  const about = statSync(path.join(root, name), { throwIfNoEntry: false });
  if (!about) return [];
  if (about.isFile()) return /\.test\.tsx?$/.test(name) ? [] : [name];
  const entries = readdirSync(path.join(root, name)).filter((entry) => !made.has(entry));
  return entries.sort().flatMap((entry) => filesIn(path.join(name, entry)));
}

async function build({ name, command: [program, ...args] }: BuildPart): Promise<void> {
  const env = { CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1', NODE_ENV: 'production' };
  const { code, said } = await run(program, args, { env });
  if (code !== 0) throw new Error(`Building ${name} failed:\n${said}`);
}

await runAsProgram(import.meta.url, async () => {
  const asked = process.argv.slice(2);
  const names = asked.filter((name) => name !== '--all');
  const parts = buildParts.filter(({ name }) => names.length === 0 || names.includes(name));
  if (asked.includes('--all')) for (const part of parts) rmSync(stampOf(part), { force: true });
  const built = await buildStale(parts);
  console.log(built.length > 0 ? `Built: ${built.join(', ')}.` : 'Nothing to build: nothing has changed.');
});
