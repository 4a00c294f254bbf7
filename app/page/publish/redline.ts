import { markChanged } from '@doorstep/policy';

/** A piece of a sentence, and whether the other wording does not have it. */
export interface RedlinePiece {
  readonly text: string;
  readonly isChanged: boolean;
}

/** Two wordings of a sentence, in pieces; none where one side has no such sentence. */
export interface Redline {
  readonly theirs: readonly RedlinePiece[];
  readonly ours: readonly RedlinePiece[];
}

/** Above so many comparisons of two words a text is no sentence any more, and is shown as changed altogether. */
const most = 250_000;

/** What differs between two wordings, word by word; amounts and days stay whole, and languages without spaces go by character. */
export function redline(theirs: string, ours: string): Redline {
  const [there, own] = [wordsOf(theirs), wordsOf(ours)];
  const marked =
    there.length * own.length > most
      ? { before: [{ text: theirs, isChanged: true }], after: [{ text: ours, isChanged: true }] }
      : markChanged(there, own);
  return { theirs: joined(marked.before), ours: joined(marked.after) };
}

const wordsOf = (text: string): readonly { readonly text: string }[] =>
  [
    ...text.matchAll(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|\s+|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu,
    ),
  ].map(([word]) => ({ text: word }));

/** Neighbours that are marked alike are one piece. */
function joined(pieces: readonly RedlinePiece[]): readonly RedlinePiece[] {
  const together: RedlinePiece[] = [];
  for (const piece of pieces) {
    const last = together.at(-1);
    if (last?.isChanged === piece.isChanged)
      together.splice(-1, 1, { ...piece, text: last.text + piece.text });
    else together.push(piece);
  }
  return together;
}
