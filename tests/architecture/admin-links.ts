import ts from 'typescript';

/** What is wrong with the links of a module that pages of the embedded admin are made of, each in words. */
export function wrongLinks(source: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxOpeningLikeElement(node)) found.push(...wrongIn(node));
    if (isLeaving(node)) found.push(`${node.getText()} leaves the admin's frame without its session`);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('page.tsx', source, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX));
  return found;
}

/** `<a>` and `<form action>` load a document without a session token; App Bridge follows elements of Polaris, and Remix its own. */
function wrongIn(element: ts.JsxOpeningLikeElement): readonly string[] {
  const name = element.tagName.getText();
  if (name === 'a') return ['<a> instead of <s-link>'];
  if (name === 'form' && attribute(element, 'action') !== null) return ['<form action> instead of <Form>'];
  const href = attribute(element, 'href');
  if (href === null) return [];
  const target = attribute(element, 'target');
  if (/^['"{`]*(https?:|mailto:)/.test(href) && target?.includes('_blank') !== true)
    return [`${href} leads out of the admin and opens no tab of its own`];
  if (/^['"{`]*shopify:/.test(href) && target?.includes('_top') !== true)
    return [`${href} leads to another page of the admin and stays in the app's frame`];
  return [];
}

/** The text of an attribute's value as it is written; `null` where it is absent. */
function attribute(element: ts.JsxOpeningLikeElement, wanted: string): string | null {
  const found = element.attributes.properties.find(
    (each) => ts.isJsxAttribute(each) && each.name.getText() === wanted,
  );
  return found && ts.isJsxAttribute(found) ? (found.initializer?.getText() ?? '') : null;
}

/** `window.open(…)`, `location.assign(…)` and `location.href = …`. */
function isLeaving(node: ts.Node): boolean {
  if (ts.isCallExpression(node))
    return /^(window\.open|(window\.)?location\.(assign|replace))$/.test(node.expression.getText());
  return (
    ts.isBinaryExpression(node) &&
    node.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
    /^(window\.)?location(\.href)?$/.test(node.left.getText())
  );
}
