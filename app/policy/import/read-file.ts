import { aallyn, decodePolicy, fail, ok, placeAt } from '@doorstep/policy';
import type { Policy, Problem, Result } from '@doorstep/policy';
import { findNodeAtLocation, getNodeValue, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';

/** Why a text is no policy that this shop can take: where it stands, as people look for it, and what is wrong. */
export interface FileProblem {
  /** Counted from 1; `null` when it is about the whole file. */
  readonly line: number | null;
  /** As it stands above the field in the editor: `Shipping › Countries you ship to`; `null` for the whole file. */
  readonly place: string | null;
  readonly message: string;
}

/** Characters. A policy of two hundred destinations has some hundred thousand. */
export const largestFile = 2_000_000;

/** The schema that this release writes. */
const { schemaVersion } = aallyn;

/** Reads a policy from a text that was exported from this app, or written by its JSON Schema; or everything that is wrong. */
export function readPolicyFile(text: string): Result<Policy, readonly FileProblem[]> {
  if (text.trim() === '') return refuse('Choose a file, or paste its text.');
  if (text.length > largestFile) return refuse('This is too long to be a policy.');
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  const [first] = errors;
  if (tree === undefined || first) return fail([unreadable(text, first)]);
  const document: unknown = getNodeValue(tree);
  const foreign = whyForeign(document);
  if (foreign !== null) return refuse(foreign);
  const policy = decodePolicy(document);
  return policy.ok ? ok(policy.value) : fail(policy.error.map((problem) => placed(problem, text, tree)));
}

const refuse = (message: string): Result<never, readonly FileProblem[]> =>
  fail([{ line: null, place: null, message }]);

/** A document that is of no schema this release knows: it is said once, and not as a hundred missing values. */
function whyForeign(document: unknown): string | null {
  const version =
    typeof document === 'object' && document !== null && 'schemaVersion' in document
      ? document.schemaVersion
      : null;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return 'This is no policy: a file that was exported here begins with the number of its format, "schemaVersion".';
  return version > schemaVersion
    ? `This file has format ${version}, which a newer release of Doorstep wrote. This one reads formats up to ${schemaVersion}.`
    : null;
}

const syntax: Readonly<Record<string, string>> = {
  CommaExpected: 'A comma is missing before this.',
  ColonExpected: 'A colon is missing before this.',
  ValueExpected: 'A value is missing here, or a comma stands where none belongs.',
  PropertyNameExpected:
    'A name in double quotation marks is missing here, or a comma stands where none belongs.',
  CloseBraceExpected: 'A closing brace } is missing.',
  CloseBracketExpected: 'A closing bracket ] is missing.',
  EndOfFileExpected: 'Something stands behind the end of the policy.',
  UnexpectedEndOfString: 'A quotation mark is missing.',
  InvalidCommentToken: 'JSON has no comments.',
};

function unreadable(text: string, error: ParseError | undefined): FileProblem {
  const words = error && syntax[printParseErrorCode(error.error)];
  return {
    line: error ? lineAt(text, error.offset) : null,
    place: null,
    message: `This is not JSON. ${words ?? 'Something here is not as JSON is written.'}`,
  };
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

function placed({ path, message }: Problem, text: string, tree: Node): FileProblem {
  const node = closest(tree, path === '' ? [] : path.split('.'));
  const trail = placeAt(path)?.trail ?? [];
  return { line: lineAt(text, node.offset), place: trail.length > 0 ? trail.join(' › ') : null, message };
}

/** What a path leads to, or, where something is missing, what it should stand in. */
function closest(tree: Node, path: readonly string[]): Node {
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(tree, path.slice(0, length).map(segment));
    if (node) return node.parent?.type === 'property' ? node.parent : node;
  }
  return tree;
}

const segment = (name: string): string | number => (/^\d+$/.test(name) ? Number(name) : name);
