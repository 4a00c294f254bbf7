/** `npm run typecheck`: the repository's tsconfig.json, and that of every package and extension that has its own. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildParts } from './build-parts.ts';
import { buildStale } from './build.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folders = ['packages', 'extensions'].flatMap((group) =>
  readdirSync(path.join(root, group)).map((name) => path.join(group, name)),
);
const projects = ['.', ...folders].filter((folder) => existsSync(path.join(root, folder, 'tsconfig.json')));

// Generated types are part of the program.
await buildStale(buildParts.filter(({ name }) => ['database-client', 'function-types'].includes(name)));

const failed = projects.filter((project) => {
  const options = { cwd: root, stdio: 'inherit' } as const;
  return (
    spawnSync(path.join(root, 'node_modules/.bin/tsc'), ['--noEmit', '-p', project], options).status !== 0
  );
});
process.exitCode = failed.length > 0 ? 1 : 0;
