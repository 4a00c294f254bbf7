import { decodePolicy } from '../document/decode.ts';
import { isObject } from '../document/is-object.ts';
import type { Policy } from '../document/policy.ts';
import type { PolicyPath } from '../document/schema/paths.ts';

/** A change of a policy: another value, one more row at the end of a list, or a row or language less. */
export type ValueChange =
  | { readonly kind: 'set' | 'add'; readonly path: PolicyPath; readonly value: unknown }
  | { readonly kind: 'remove'; readonly path: PolicyPath };

/** Something that would settle a finding, ready to be done. */
export interface WayOut {
  /** What a button says that does it: `Renew it for 2026-11-18 through 2026-12-12`. */
  readonly label: string;
  /** In this order: what is removed later in a list comes first. */
  readonly changes: readonly ValueChange[];
}

/** A policy after a way out was taken; as it was where it has no such place any more. */
export function takeWayOut(policy: Policy, { changes }: WayOut): Policy {
  const changed = changes.reduce<unknown>(
    (part, change) => changeAt(part, change.path.split('.'), change),
    policy,
  );
  const decoded = decodePolicy(changed);
  return decoded.ok ? decoded.value : policy;
}

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
