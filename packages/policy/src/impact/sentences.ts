import type { Policy } from '../document/policy.ts';
import type { Reader } from '../statements/reader.ts';
import type { Said } from '../statements/say-slot.ts';
import { piecesOf } from '../statements/say-statement.ts';
import type { StatementId } from '../statements.ts';
import { statementIds } from '../statements.ts';

/** A piece of a sentence, and whether the other version does not say it. */
export interface Marked extends Said {
  readonly isChanged: boolean;
}

/** What a statement says in both versions, where that is not the same. */
export interface ChangedSentence {
  readonly statement: StatementId;
  readonly before: readonly Marked[];
  readonly after: readonly Marked[];
}

/** Every statement that says something else to customers, in the order of the page. */
export const changedSentences = (before: Policy, after: Policy, reader: Reader): readonly ChangedSentence[] =>
  statementIds.flatMap((statement) => {
    const [was, is] = [piecesOf(before, statement, reader), piecesOf(after, statement, reader)];
    return textOf(was) === textOf(is) ? [] : [{ statement, ...markChanged(was, is) }];
  });

const textOf = (pieces: readonly Said[]): string => pieces.map(({ text }) => text).join('');

/** A piece of a text, and whether the other side does not have it. */
type MarkedPiece<Piece> = Piece & { readonly isChanged: boolean };

/** Marks what is only on one side: what is left when the longest common run of pieces is taken out. */
export function markChanged<Piece extends { readonly text: string }>(
  was: readonly Piece[],
  is: readonly Piece[],
): { readonly before: readonly MarkedPiece<Piece>[]; readonly after: readonly MarkedPiece<Piece>[] } {
  const kept = commonPieces(was, is);
  return {
    before: was.map((piece, index) => ({ ...piece, isChanged: !kept.before.has(index) })),
    after: is.map((piece, index) => ({ ...piece, isChanged: !kept.after.has(index) })),
  };
}

function commonPieces(
  was: readonly { readonly text: string }[],
  is: readonly { readonly text: string }[],
): { readonly before: ReadonlySet<number>; readonly after: ReadonlySet<number> } {
  // lengths[i][j]: how many pieces the ends from i and from j have in common.
  const lengths = Array.from({ length: was.length + 1 }, () => new Array<number>(is.length + 1).fill(0));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  const same = (i: number, j: number) => was[i]?.text === is[j]?.text;
  for (let i = was.length - 1; i >= 0; i -= 1) {
    const row = lengths[i];
    if (row === undefined) continue;
    for (let j = is.length - 1; j >= 0; j -= 1) {
      row[j] = same(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const [before, after] = [new Set<number>(), new Set<number>()];
  for (let i = 0, j = 0; i < was.length && j < is.length;) {
    if (same(i, j)) {
      before.add(i++);
      after.add(j++);
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return { before, after };
}
