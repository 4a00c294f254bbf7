/** Number words from 0 to 20, then the tens: their place is their value. */
const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const tens = 'thirty forty fifty sixty seventy eighty ninety'.split(' ');
const hundred = 100;

const unit = 'one|two|three|four|five|six|seven|eight|nine';
const ten = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const teen = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';

/** A number as a word, as part of an expression without groups: `fourteen`, `forty-five`, `two hundred`. */
export const numberWord = `(?:a dozen|a couple of|half a dozen|(?:${ten})(?:[ -](?:${unit}))?|${teen}|(?:${unit})(?: hundred| thousand)?|an? (?:hundred|thousand))`;

/** Counts that are no sum of their words. */
const namedCounts: ReadonlyMap<string, number> = new Map([
  ['a couple of', 2],
  ['half a dozen', 6],
  ['a dozen', 12],
]);

/** Shares in words, in percent: `a fifth of the price`. */
export const fractions: ReadonlyMap<string, number> = new Map([
  ['half', 50],
  ['a third', 33.33],
  ['one third', 33.33],
  ['two thirds', 66.67],
  ['a quarter', 25],
  ['one quarter', 25],
  ['three quarters', 75],
  ['a fifth', 20],
  ['one fifth', 20],
  ['a sixth', 16.67],
  ['an eighth', 12.5],
  ['a tenth', 10],
  ['one tenth', 10],
]);

/** A count as it is written: digits or words. */
export const countPattern = `(?:\\d{1,4}|${numberWord})`;

/** The value of what {@link countPattern} found. */
export function countOf(written: string): number {
  const digits = Number(written);
  if (Number.isFinite(digits)) return digits;
  const named = namedCounts.get(written);
  if (named !== undefined) return named;
  const words = written.split(/[ -]/);
  return words.reduce((sum, word) => {
    if (word === 'hundred') return (sum === 0 ? 1 : sum) * hundred;
    if (word === 'thousand') return (sum === 0 ? 1 : sum) * hundred * 10;
    return sum + valueOfWord(word);
  }, 0);
}

function valueOfWord(word: string): number {
  const at = small.indexOf(word);
  if (at >= 0) return at;
  const tensAt = tens.indexOf(word);
  return tensAt < 0 ? 0 : (tensAt + 3) * 10;
}

/** The largest amount that is read: more digits are no price. */
const longest = 12;

/**
 * Reads the digits of an amount, whichever of comma and point parts the decimals: `1,000.00`, `1.000,00`, `14,95`, `1,000`.
 * @returns whole part and decimals as digits; `null` for what is no amount.
 */
export function readDigits(written: string): { readonly whole: string; readonly decimals: string } | null {
  const match = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(written);
  const grouped = match?.[1] ?? '';
  if (!/^(?:\d+|\d{1,3}(?:[.,' ]\d{3})+)$/.test(grouped)) return null;
  const whole = grouped.replaceAll(/[^\d]/g, '');
  return whole.length > longest ? null : { whole, decimals: match?.[2] ?? '' };
}
