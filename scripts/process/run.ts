import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Shown as it comes instead of kept. */
  readonly show?: boolean;
}

/** Runs a program of node_modules/.bin in the repository: its exit code, and what it said. */
export function run(program: string, args: readonly string[], { env = {}, show = false }: RunOptions = {}) {
  return new Promise<{ readonly code: number; readonly said: string }>((resolve, reject) => {
    const output = show ? 'inherit' : 'pipe';
    const child = spawn(path.join(root, 'node_modules/.bin', program), args, {
      cwd: root,
      stdio: ['ignore', output, output],
      env: { ...process.env, ...env },
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    }
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code: code ?? 1, said: said.trim() });
    });
  });
}
