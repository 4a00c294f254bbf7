/** How fast and by what a parcel goes: what is said of one level says nothing of another. */
const levels: readonly (readonly [string, RegExp])[] = [
  ['same day', /\bsame[- ]day (?:courier|delivery|service|shipping|orders?|rider)/],
  [
    'fast',
    /\bexpress\b|\bexpedited\b|\bpriority\b|\brush\b|\bovernight\b|\bnext[- ]day (?:air|courier|delivery|shipping|service)|\bspecial delivery\b|\bcouriers?\b|\bpremium\b|\bupgrade|\b(?:24|48)[ -]?h(?:ou)?rs? (?:service|delivery|tracked)|\btracked (?:24|48)|\b(?:by|via) air\b|\bair ?mail\b|\bair freight\b/,
  ],
  [
    'slow',
    /\beconomy\b|\bsaver\b|\bslow(?:er)? (?:post|boat|service|shipping)|\b(?:by|via) sea\b|\bsea (?:mail|freight)|\bsurface\b/,
  ],
  ['freight', /\bfreight\b|\bpallets?\b|\btwo-person\b|\btwo-man\b|\bcrews?\b|\bbulky\b/],
  ['letter', /\bletters?\b(?!box)|\bletterbox\b|\blarge letter/],
];

/** The levels of delivery that words name; none for the usual one. */
export const levelsOf = (words: string): readonly string[] =>
  levels.flatMap(([level, sign]) => (sign.test(words) ? [level] : []));

/** Whether two statements speak of one level of delivery. */
export const isSameLevel = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === 0 && other.length === 0 ? true : one.some((level) => other.includes(level));
