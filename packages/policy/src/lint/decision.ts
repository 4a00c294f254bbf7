import { isObject } from '../document/is-object.ts';
import type { Policy } from '../document/policy.ts';
import { placesOf } from '../document/schema/look-up.ts';
import { numberOf } from '../document/number-of.ts';
import type { Finding } from './finding.ts';

/**
 * [LINT-01] What a merchant's decision about a finding is kept by: its rule, and a number made of the finding and of all
 * values that its statements are about. Where one of them changes it is another decision.
 */
export function decisionAbout(policy: Policy, { id, statements, path }: Finding): string {
  const places = [path, ...statements.flatMap((statement) => placesOf(statement))];
  const values = [...new Set(places)].map((place) => JSON.stringify([valuesAt(policy, place.split('.'))]));
  return `${id.split('/')[0] ?? id}/${numberOf([id, ...values])}`;
}

/** What stands at a place: for a star in every row. */
function valuesAt(part: unknown, [name, ...below]: readonly string[]): unknown {
  if (name === undefined) return part;
  if (Array.isArray(part)) {
    const rows: readonly unknown[] = part;
    return name === '*' ? rows.map((row) => valuesAt(row, below)) : valuesAt(rows[Number(name)], below);
  }
  return isObject(part) ? valuesAt(part[name], below) : undefined;
}
