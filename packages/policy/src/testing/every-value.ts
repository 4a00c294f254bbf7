import { decodePolicy } from '../document/decode.ts';
import type { Policy } from '../document/policy.ts';
import type { PolicyPlace } from '../document/schema/paths.ts';
import { itemsOf } from '../document/schema/value-kinds.ts';
import { anotherValue, inFirstRow, isListOfRows, leaves, valueAt, withValueAt } from './another-value.ts';
import { everyRow } from './every-row.ts';

/** One value that is set. */
export interface Setting {
  readonly place: PolicyPlace;
  /** Where it stands: the place in the first row of each list. */
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Set by itself: it is the currency of every amount, and must be the shop's own. */
export const byItself: PolicyPlace = 'merchant.shopCurrency';

/** Every value but {@link byItself}, from that of `everyRow` to another one. */
export const settings: readonly Setting[] = leaves
  .filter((place) => place !== byItself)
  .map((place) => {
    const path = inFirstRow(place);
    const before = valueAt(everyRow, path);
    return { place, path, before, after: anotherValue(place, before) };
  });

/** `everyRow` with all of its values set to others: a list loses its last row before its first is changed. */
export const everyValueSet: Policy = settings.reduce(
  (policy, { path, after }) => withValueAt(policy, path, after),
  everyRow,
);

/** A policy in which one value is as it was before it was set: a list of rows has the row again that it lost. */
export function withSettingUndone(policy: Policy, { place, path, before }: Setting): Policy {
  const kept = itemsOf(valueAt(policy, path));
  const whole = [...kept, ...itemsOf(before).slice(kept.length)];
  return withValueAt(policy, path, isListOfRows(place) ? whole : before);
}

/** {@link everyRow} in another currency: the one value that changes others with it. */
export function inAnotherCurrency(): Policy {
  const written = JSON.stringify(everyRow).replaceAll('"USD"', `"${String(anotherValue(byItself, 'USD'))}"`);
  const read = decodePolicy(JSON.parse(written));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}
