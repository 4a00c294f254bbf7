import { expect, test, vi } from 'vitest';
import { readText } from '../read-text.ts';
import { findContradictions } from './find-contradictions.ts';

/** How many characters all searches together look at: each run of an expression, from where it begins to where it ends. */
function charactersSearched(run: () => void): number {
  let count = 0;
  // oxlint-disable-next-line typescript/unbound-method -- it is called on the expression that it was asked of.
  const exec = RegExp.prototype.exec;
  const spy = vi.spyOn(RegExp.prototype, 'exec').mockImplementation(function (this: RegExp, words: string) {
    const from = this.global ? this.lastIndex : 0;
    const hit = exec.call(this, words);
    count += (hit === null ? words.length : hit.index + hit[0].length) - from;
    return hit;
  });
  try {
    run();
  } finally {
    spy.mockRestore();
  }
  return count;
}

test.each([
  ['of one word', 'policy '],
  ['without a space', 'a'],
  ['of amounts', 'Free shipping over $100, $7 below. '],
  ['of open brackets', '(('],
  ['of gift cards that last', 'Gift cards are valid for 12 months. '],
  ['of lines with dates', 'until May 1, 2025\n'],
])('[LINT-01] twice as long a text %s is about twice the work', (_, part) => {
  const workOf = (length: number): number =>
    charactersSearched(() => {
      findContradictions(readText(part.repeat(Math.ceil(length / part.length))), '2026-11-30');
    });
  const [one, two] = [workOf(10_000), workOf(20_000)];
  expect(two / one).toBeLessThan(2.4);
});

test('[LINT-01] of thousands of sentences that disagree a bounded number is compared', () => {
  const text = (count: number): string =>
    Array.from({ length: count }, (_, index) => `Returns within ${(index % 90) + 1} days of delivery.`).join(
      '\n\n',
    );
  const findingsOf = (count: number) => findContradictions(readText(text(count)), '2026-11-30').length;
  expect(findingsOf(2_000)).toBeLessThanOrEqual(findingsOf(500) + 60 * 60);
});
