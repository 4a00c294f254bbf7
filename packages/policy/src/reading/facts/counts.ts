import { countOf, countPattern, fractions, numberWord } from '../words/numbers.ts';
import type { Found, Line } from './line.ts';

const things =
  '(?:items?|pieces?|products?|articles?|bags?|units?|codes?|coupons?|promotions?|promo codes?|discount codes?|vouchers?|exchanges?|returns?|(?!(?:business|working|days?|hours?|weeks?|months?|years?|minutes?|dollars|euros|pounds|percent)\\b)[a-z]{3,14}s)';
const counted = new RegExp(
  `(?<![\\w$€£.,])(${countPattern})(?: ?(-|to|or) ?(${countPattern}|more))?(?: (?:or|and) (more|fewer|less|over))? (?:(?:promotion or|discount|promo|coupon) )?(${things})(?![a-z])`,
  'g',
);

/** Numbers of pieces: `11 to 20 items`, `more than 50 items`, `one code per order`. */
export function findCounts({ lower }: Line): readonly Found<'count'>[] {
  return [...lower.matchAll(counted)].map(
    ({ 0: all, 1: first = '', 3: second, 4: side, 5: thing = '', index }) => {
      const lead = lower.slice(Math.max(0, index - 12), index);
      const number = countOf(first);
      const isMore = second === 'more' || side === 'more' || side === 'over';
      const isRange = second !== undefined && second !== 'more';
      const bounds = isRange
        ? { least: number, most: countOf(second) }
        : /\b(?:more than|over|above) $/.test(lead)
          ? { least: number + 1, most: null }
          : isMore
            ? { least: number, most: null }
            : {
                least: /\b(?:up to|under|fewer than) $/.test(lead) ? 0 : number,
                most: /\b(?:under|fewer than) $/.test(lead) ? number - 1 : number,
              };
      return { kind: 'count', ...bounds, of: thing.replace(/s$/, ''), from: index, to: index + all.length };
    },
  );
}

const percent = new RegExp(
  `(?<![\\w.,])(?:(\\d{1,3}(?:[.,]\\d{1,2})?) ?(?:%|percent\\b|per cent\\b)|(${numberWord}) (?:percent|per cent)\\b)`,
  'g',
);
/** `a fifth of the price`: a share of an amount, not of a time or a piece. */
const fraction = new RegExp(
  `\\b(${[...fractions.keys()].join('|')})(?= (?:of )?(?:the |its |your |their |what (?:it|they|you) |that |full |total |purchase |original |list )*(?:prices?|cost|costs|paid|value|total|amount|money|refund|balance|deposit|bill|order)\\b|[- ]price\\b| off\\b)|(?<=\\b(?:price|refund|paid|value|total|amount) (?:less|minus) )(${[...fractions.keys()].join('|')})\\b`,
  'g',
);
/** `15 cents of each dollar`, `ten pence in the pound`. */
const ofEach = new RegExp(
  `\\b(${countPattern}) (?:cents?|pence|p|c) (?:of|in|on|from|out of) (?:each|every|the) (?:dollar|pound|euro)\\b`,
  'g',
);

/** Shares: `15 %`, `ten per cent`, `a fifth of its price`. */
export function findPercentages({ lower }: Line): readonly Found<'percentage'>[] {
  const written = [...lower.matchAll(percent)].map(({ 0: all, 1: number, 2: word, index }) => ({
    kind: 'percentage' as const,
    percent: number === undefined ? countOf(word ?? '') : Number(number.replace(',', '.')),
    from: index,
    to: index + all.length,
  }));
  const said = [...lower.matchAll(fraction)].map(({ 0: all, index }) => ({
    kind: 'percentage' as const,
    percent: fractions.get(all) ?? 0,
    from: index,
    to: index + all.length,
  }));
  const cents = [...lower.matchAll(ofEach)].map(({ 0: all, 1: number = '', index }) => ({
    kind: 'percentage' as const,
    percent: countOf(number),
    from: index,
    to: index + all.length,
  }));
  return [...written, ...said, ...cents].toSorted((one, other) => one.from - other.from);
}

const free =
  /\bfree (?:returns?|exchanges?|shipping|delivery|postage)\b|\b(?:returns?|exchanges?|shipping|delivery|postage)[a-z' ]{0,40}\b(?:is|are) (?:always |completely |totally )?(?:free(?! of)|on us|complimentary)\b|\bfree of charge\b|\bcosts? nothing\b|\bat no (?:extra )?(?:charge|cost)\b|\bno (?:additional|further) charges?\b|\bincur any (?:additional |further )?(?:charges|fees|costs)\b|\bwe (?:pay|cover) (?:the )?(?:return )?(?:shipping|postage)/g;

export function findFree({ lower }: Line): readonly Found<'free'>[] {
  return [...lower.matchAll(free)]
    .filter(
      ({ 0: all, index }) =>
        !isName(lower, index, index + all.length) &&
        (/^(?:no|incur)/.test(all) ||
          !/\b(?:not|no|never|isn't|don't)\b[^,;.]{0,20}$/.test(lower.slice(Math.max(0, index - 25), index))),
    )
    .map(({ 0: all, index }) => ({ kind: 'free', from: index, to: index + all.length }));
}

/** `“Free returns” costs $2.98`: in quotation marks it is the name of a paid extra, which promises nothing by itself. */
const isName = (lower: string, from: number, to: number): boolean =>
  lower[from - 1] === '"' && lower[to] === '"';
