import type { Answer } from './answer-order.ts';

/** Small letters without accents, full and half width alike: how words are compared that people type. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase();

/** Words that stand in nearly every question, so that they tell none from another. */
const common: ReadonlySet<string> = new Set(
  'a an and can could did do does for how i in is it me my of on or the to us was we what when where why will you your'.split(
    ' ',
  ),
);

/**
 * The answers whose question is like what was typed, the most alike first and else in their order; all of them where nothing is typed that
 * tells one from another. What a customer wrote may be pasted whole: the more of its words a question has, the more it is like it.
 */
export function findAnswers<Each extends Pick<Answer, 'words'>>(
  answers: readonly Each[],
  typed: string,
): readonly Each[] {
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return answers;
  return answers
    .map((answer) => ({ answer, hits: countHits(plain(answer.words), wanted) }))
    .filter(({ hits }) => hits > 0)
    .sort((one, other) => other.hits - one.hits)
    .map(({ answer }) => answer);
}

const wordsOf = (typed: string): readonly string[] =>
  plain(typed)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !common.has(word))
    .slice(0, 40);

/** A word that is being typed counts from its beginning. Japanese and Chinese have no spaces: there any place counts. */
function countHits(words: string, wanted: readonly string[]): number {
  return wanted.filter((word) =>
    /[\u3040-\u30ff\u3400-\u9fff]/u.test(word)
      ? words.includes(word)
      : new RegExp(`(?:^|[^\\p{L}\\p{N}])${word}`, 'u').test(words),
  ).length;
}
