import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Shown as it comes instead of kept. */
  readonly show?: boolean;
  /** Takes what of the processor other programs leave, as everything that it starts. */
  readonly yields?: boolean;
}

/** Runs a program of node_modules/.bin in the repository: its exit code, and what it said. */
export function run(
  program: string,
  args: readonly string[],
  { env = {}, show = false, yields = false }: RunOptions = {},
) {
  const file = path.join(root, 'node_modules/.bin', program);
  const [command, ...rest] = yields ? ['nice', '-n', '10', file, ...args] : [file, ...args];
  return new Promise<{ readonly code: number; readonly said: string }>((resolve, reject) => {
    const output = show ? 'inherit' : 'pipe';
    const child = spawn(command, rest, {
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
