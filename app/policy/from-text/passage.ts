import type { Quote } from '@doorstep/policy';

/** A sentence of the page with some of what stands around it, so that it is found again. */
export interface Passage {
  readonly before: string;
  readonly words: string;
  readonly behind: string;
}

/** Characters on either side. */
const around = 70;

/** A quote as it stands in its text: inside of its own lines, cut between words. */
export function passageOf({ text, from, to }: Quote, source: string): Passage {
  const before =
    source
      .slice(Math.max(0, from - around), from)
      .split('\n')
      .at(-1) ?? '';
  const behind = source.slice(to, to + around).split('\n')[0] ?? '';
  return {
    words: text,
    before: before.length < around ? before : `… ${before.slice(before.indexOf(' ') + 1)}`,
    behind: behind.length < around ? behind : `${behind.slice(0, behind.lastIndexOf(' '))} …`,
  };
}
