import { isObject } from './is-object.ts';
import type { PolicyPath } from './schema/paths.ts';

/** A change of a policy: another value, one more row at the end of a list, or a row or language less. */
export type ValueChange =
  | { readonly kind: 'set' | 'add'; readonly path: PolicyPath; readonly value: unknown }
  | { readonly kind: 'remove'; readonly path: PolicyPath };

/** Another value at a place. */
export const setting = (path: PolicyPath, value: unknown): ValueChange => ({ kind: 'set', path, value });

/** A row or a language less. */
export const removing = (path: PolicyPath): ValueChange => ({ kind: 'remove', path });

/** A document after changes one after the other, not checked; a place that is not there any more stays so. */
export const withChanges = (document: unknown, changes: readonly ValueChange[]): unknown =>
  changes.reduce((part, change) => changeAt(part, change.path.split('.'), change), document);

function changeAt(part: unknown, [name, ...below]: readonly string[], change: ValueChange): unknown {
  if (name === undefined) {
    if (change.kind === 'set') return change.value;
    return change.kind === 'add' && Array.isArray(part) ? [...part.map(asItIs), change.value] : part;
  }
  const isLast = below.length === 0 && change.kind === 'remove';
  if (Array.isArray(part)) {
    const items = part.map(asItIs);
    const index = Number(name);
    if (!(index in items)) return items;
    return isLast ? items.toSpliced(index, 1) : items.with(index, changeAt(items[index], below, change));
  }
  if (!isObject(part)) return part;
  const { [name]: value, ...rest } = part;
  return isLast ? rest : { ...part, [name]: changeAt(value, below, change) };
}

const asItIs = (value: unknown): unknown => value;
