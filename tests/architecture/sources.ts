import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
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
  return specifiersOf(file).map((specifier) =>
    isRelative(specifier) ? path.posix.join(path.posix.dirname(file), specifier) : specifier,
  );
}

/** The packages that `file` imports, Node's own left out: `preact` for `preact/hooks`. */
export function packagesOf(file: string): readonly string[] {
  const specifiers = specifiersOf(file).filter((each) => !isRelative(each) && !isBuiltin(each));
  return specifiers.map((each) => each.split('/', each.startsWith('@') ? 2 : 1).join('/'));
}

function specifiersOf(file: string): readonly string[] {
  return ts.preProcessFile(read(file), true, true).importedFiles.map(({ fileName }) => fileName);
}

const isRelative = (specifier: string) => specifier.startsWith('.');

/** The values that `file` imports from files of the repository, types left out: `app/mail/send.server.ts sendMail`. */
export function importedNames(file: string): readonly string[] {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
    const { text } = statement.moduleSpecifier;
    const { importClause: clause } = statement;
    if (!text.startsWith('.') || !clause || clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return [];
    const from = path.posix.join(path.posix.dirname(file), text);
    const named = clause.namedBindings;
    // Of `import * as` nobody knows which names are used.
    if (!named || !ts.isNamedImports(named)) return [`${from} *`];
    return named.elements
      .filter(({ isTypeOnly }) => !isTypeOnly)
      .map(({ name, propertyName }) => `${from} ${(propertyName ?? name).text}`);
  });
}
