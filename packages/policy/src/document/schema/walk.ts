import type { StatementId } from '../../statements.ts';
import { statementIds } from '../../statements.ts';
import { joinPath } from '../join-path.ts';
import type { Field } from './kinds.ts';

/** A part of a schema as it is met on a walk. */
export interface Met {
  /** With a star for every row of a list. */
  readonly path: string;
  readonly field: Described;
}

/** A part that a merchant knows by a label. What may be absent is known by what it is when it is there. */
export type Described = Exclude<Field, { readonly kind: 'orNull' | 'optional' | 'version' }>;

/** What may be absent, as it is when it is there; `null` for the version, which nobody edits. */
export function present(field: Field): Described | null {
  if (field.kind === 'orNull' || field.kind === 'optional') return present(field.of);
  return field.kind === 'version' ? null : field;
}

/** Every part of a schema, in the order of the document, each section and list before what is in it. */
export function walk(field: Field, path = ''): readonly Met[] {
  const part = present(field);
  if (part === null) return [];
  const inside =
    part.kind === 'section'
      ? Object.entries(part.fields).flatMap(([name, each]) => walk(each, joinPath(path, name)))
      : part.kind === 'list'
        ? walk(part.item, `${path}.*`)
        : [];
  return [{ path, field: part }, ...inside];
}

/** What is declared never changes, and every value that a sentence says is looked up. */
const served = new WeakMap<Field, readonly StatementId[]>();

/** The statements that a part serves; a section's are those of everything in it. In the order of the page. */
export function statementsOf(field: Field): readonly StatementId[] {
  const known = served.get(field);
  if (known !== undefined) return known;
  const all = walk(field).flatMap(({ field: each }) => (each.kind === 'section' ? [] : each.statements));
  const inOrder = statementIds.filter((id) => all.includes(id));
  served.set(field, inOrder);
  return inOrder;
}
