import ts from 'typescript';
import { expect, test } from 'vitest';
import { codeBelow, isTest, read } from './sources.ts';

/** The rows of docs/statements.md: its id, how far the product keeps it, and what of it is missing. */
const statements = [
  ...read('docs/statements.md').matchAll(
    /^\| ([A-Z]+-\d\d) +\|.*\| (yes|partly|engine|later) +\|([^|]*)\|$/gm,
  ),
].map(([, id = '', kept = '', missing = '']) => ({ id, kept, missing: missing.trim() }));

const titles = ['app', 'extensions', 'packages', 'prisma', 'scripts', 'tests']
  .flatMap(codeBelow)
  .filter((file) => isTest(file))
  .flatMap(stringsIn);

/** Every string in the file: titles also stand in tables of cases. */
function stringsIn(file: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, read(file), ts.ScriptTarget.ES2022));
  return found;
}

const tested = (id: string) =>
  titles.some((title) => title.startsWith('[') && title.split(']')[0]?.includes(id));

test('docs/statements.md lists every statement of the policy', () => {
  expect(statements.length).toBe(59);
});

test('what is not kept whole says what is missing, and nothing else does', () => {
  const wrong = statements.filter(({ kept, missing }) => (kept === 'yes') !== (missing === ''));
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test.each(statements.filter(({ kept }) => kept !== 'later'))(
  '$id is named by the title of a test',
  ({ id }) => {
    expect(tested(id)).toBe(true);
  },
);

test('a statement that is tested is not called "later" in docs/statements.md', () => {
  expect(statements.filter(({ id, kept }) => kept === 'later' && tested(id)).map(({ id }) => id)).toEqual([]);
});
