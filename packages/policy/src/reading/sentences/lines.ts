import type { PlainText } from '../plain/plain-text.ts';

/** Words that belong together, of one line or of lines that were only wrapped. Positions are those of the plain text. */
export interface Block {
  readonly from: number;
  readonly to: number;
  /** A line with nothing stands before it, or it is the first. */
  readonly opens: boolean;
  /** A line with nothing stands behind it, or it is the last. */
  readonly closes: boolean;
  readonly isBullet: boolean;
}

interface Line {
  readonly from: number;
  readonly to: number;
  readonly isBullet: boolean;
  readonly afterBlank: boolean;
}

/** A wrapped line is at least this long, unless its own end shows that it goes on. */
const usualWidth = 60;

const bullet = /^[ ]{0,12}(?:[•·▪◦‣○●]|\*(?!\*)|-(?= )|\d{1,2}[.)](?= ))[ ]{0,12}/;

/** The lines of a text, those that were only wrapped put together. */
export function findBlocks(plain: PlainText): readonly Block[] {
  const lines = splitLines(plain.text);
  const blocks: Block[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const last = blocks.at(-1);
    const next = lines[index + 1];
    const closes = next === undefined || next.afterBlank;
    if (before !== undefined && last !== undefined && goesOn(plain.text, before, line))
      blocks[blocks.length - 1] = { ...last, to: line.to, closes };
    else
      blocks.push({ from: line.from, to: line.to, opens: line.afterBlank, closes, isBullet: line.isBullet });
  });
  return blocks;
}

function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let afterBlank = true;
  let start = 0;
  for (const written of text.split('\n')) {
    const mark = bullet.exec(written)?.[0] ?? '';
    const body = written.slice(mark.length).trim();
    const from =
      start +
      mark.length +
      (written.slice(mark.length).length - written.slice(mark.length).trimStart().length);
    start += written.length + 1;
    if (body === '') {
      afterBlank = true;
      continue;
    }
    // A ruled line, as below the head of a table, says nothing.
    if (/^[-=_|+: ]{3,}$/.test(body)) continue;
    lines.push({ from, to: from + body.length, isBullet: mark.trim() !== '', afterBlank });
    afterBlank = false;
  }
  return lines;
}

/** Whether a line goes on in the next one: it ends in the middle of a list or sentence, or the next begins in one. */
function goesOn(text: string, line: Line, next: Line): boolean {
  if (next.afterBlank || next.isBullet) return false;
  // The rows of a table each stand for themselves.
  if (text.slice(line.from, line.to).includes(' | ')) return false;
  const end = text.slice(Math.max(line.from, line.to - 5), line.to).toLowerCase();
  if (/[,&]$|(?:^| )(?:and|or)$/.test(end)) return true;
  if (/[.!?:;]["')]?$/.test(end)) return false;
  return line.to - line.from >= usualWidth || /[a-z]/.test(text.charAt(next.from));
}
