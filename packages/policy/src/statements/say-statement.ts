import type { Policy } from '../document/policy.ts';
import type { StatementId } from '../statements.ts';
import { groupJoints, listJoints, semicolons, sentenceJoints, type Joints } from '../messages/join.ts';
import { textIn } from '../document/texts.ts';
import { holds, rowsOf } from './holds.ts';
import type { Standpoint } from './place.ts';
import type { Reader } from './reader.ts';
import { join, joinAll, saySlot, type Said } from './say-slot.ts';
import { partsOf } from './slots.ts';
import type { Rows, Variant } from './statement.ts';
import { statements } from './table.ts';

/**
 * What a statement says under a policy, to a customer, in whole sentences: `Orders above $250.00 …`. Also for what a
 * merchant has switched off: then it says so.
 */
export const sayStatement = (policy: Policy, id: StatementId, reader: Reader): string =>
  piecesOf(policy, id, reader)
    .map(({ text }) => text)
    .join('');

/** The same in pieces, each with the path of the value that it says; `null` for the words around them. */
export function piecesOf(policy: Policy, id: StatementId, reader: Reader): readonly Said[] {
  const { sentences, rows = {} } = statements[id];
  const at: Standpoint = { policy, row: '' };
  const said = sentences.flatMap((variants) => {
    const said = sayFirst(variants, rows, at, reader);
    return said === null ? [] : [said];
  });
  return joinAll(said, sentenceJoints(reader.locale));
}

/** Whether a statement says under a policy only that there is nothing of its kind: no event, no amount in another currency. */
export function saysNone(policy: Policy, id: StatementId): boolean {
  const { sentences, rows = {} } = statements[id];
  const at: Standpoint = { policy, row: '' };
  const said = sentences.flatMap((variants) => firstThatHolds(variants, rows, at) ?? []);
  return said.length > 0 && said.every((variant) => variant.saysNone === true);
}

type RowsByPath = Readonly<Record<string, Rows | undefined>>;

const firstThatHolds = <Each extends Variant<string>>(
  variants: readonly Each[],
  rows: RowsByPath,
  at: Standpoint,
): Each | undefined => variants.find(({ when }) => when === undefined || holds(when, at, rows));

/** The first variant that holds; `null` when none does. */
function sayFirst(
  variants: readonly Variant<string>[],
  rows: RowsByPath,
  at: Standpoint,
  reader: Reader,
): readonly Said[] | null {
  const variant = firstThatHolds(variants, rows, at);
  if (variant === undefined) return null;
  return partsOf(textIn(variant, reader.locale)).flatMap((part) => {
    if (typeof part === 'string') return [{ text: part, path: null }];
    const said = rows[part.path];
    return said ? sayRows(part.path, said, at, reader) : saySlot(part, at, reader);
  });
}

const jointsOf: Readonly<Record<Rows['joined'], (locale: Reader['locale']) => Joints>> = {
  list: listJoints,
  groups: groupJoints,
  semicolons,
  sentences: sentenceJoints,
};

function sayRows(list: string, rows: Rows, at: Standpoint, reader: Reader): readonly Said[] {
  const { as, together, joined, rows: within = {} } = rows;
  const said = rowsOf(list, rows, at).flatMap((row) => {
    const pieces = sayFirst(as, within, row, reader);
    return pieces === null ? [] : [{ pieces, own: together === undefined ? null : `${row.row}.${together}` }];
  });
  return joinAll(sayTogether(said, reader), jointsOf[joined](reader.locale));
}

/** Rows that say the same but for one value are said once, with all of its values in its place. */
function sayTogether(
  rows: readonly { readonly pieces: readonly Said[]; readonly own: string | null }[],
  { locale }: Reader,
): readonly (readonly Said[])[] {
  const groups = new Map<
    string,
    { readonly first: readonly Said[]; readonly at: number; readonly own: Said[] }
  >();
  rows.forEach(({ pieces, own }, index) => {
    const at = own === null ? -1 : pieces.findIndex(({ path }) => path === own);
    const piece = pieces[at];
    const key = piece
      ? pieces.map(({ text }, place) => (place === at ? '' : text)).join('|')
      : `row ${index}`;
    const group = groups.get(key);
    if (group && piece) group.own.push(piece);
    else groups.set(key, { first: pieces, at, own: piece ? [piece] : [] });
  });
  return [...groups.values()].map(({ first, at, own }) =>
    first.flatMap((piece, place) => (place === at ? join(own, listJoints(locale)) : [piece])),
  );
}
