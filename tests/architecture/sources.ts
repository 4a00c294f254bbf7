import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const made = new Set([
  'node_modules',
  'dist',
  'build',
  'generated',
  '.data',
  '.git',
  '.shopify',
  '.react-router',
]);

/** Every file below `folder` (relative to the repository, as are the results) that people wrote. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !made.has(name))
    .flatMap((entry) => {
      const name = path.posix.join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(name) : [name];
    });
}

/** TypeScript and JavaScript, without declarations that tools wrote. */
export function codeBelow(folder: string): readonly string[] {
  return filesBelow(folder).filter((file) => /\.[tj]sx?$/.test(file) && !file.endsWith('.d.ts'));
}

/** Tests, and what only they use: `*.fixture.ts` and folders named `testing`. */
export function isTest(file: string): boolean {
  return /\.(test|fixture)\.tsx?$|^tests\/|\/testing\//.test(file);
}

export function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

/** What `file` imports: repository paths for relative imports, names for packages. */
export function importsOf(file: string): readonly string[] {
  const { importedFiles } = ts.preProcessFile(read(file), true, true);
  return importedFiles.map(({ fileName }) =>
    fileName.startsWith('.') ? path.posix.join(path.posix.dirname(file), fileName) : fileName,
  );
}
