import ts from 'typescript';
import { codeBelow, isTest, read } from './sources.ts';

/** Every string of every test file, the titles among them: they also stand in tables of cases. */
export const testTitles: readonly string[] = ['app', 'extensions', 'packages', 'prisma', 'scripts', 'tests']
  .flatMap(codeBelow)
  .filter((file) => isTest(file) && file !== 'tests/architecture/claims.test.ts')
  .flatMap(stringsIn);

function stringsIn(file: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, read(file), ts.ScriptTarget.ES2022));
  return found;
}
