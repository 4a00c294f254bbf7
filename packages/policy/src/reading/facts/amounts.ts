import type { AmountRole, Bound } from '../fact.ts';
import { boundOf } from './bound.ts';
import type { Found, Line } from './line.ts';
import { wordsAround } from './line.ts';
import type { MoneyMention } from './money.ts';
import { findMoney } from './money.ts';

type AmountOrThreshold = Found<'amount'> | Found<'threshold'>;

const free =
  /(?<!feel )\bfree(?:ly)?\b(?! (?:gifts?|exchange|return|replacement))|\bfree of charge\b|\bno (?:shipping |delivery )?(?:charge|cost|fee)\b|\b(?:is|are) on us\b|\bon the house\b|\bcomplimentary\b(?! gift)|\bcosts? nothing\b|\bat no (?:extra )?(?:charge|cost)\b|\bwaived?\b|\bat our (?:own )?(?:expense|cost)\b|\bnothing at all\b|\bpays? nothing\b|\bnever pays?\b|\bno (?:postage|shipping|delivery) (?:is|to pay)\b|\bwe (?:pay|cover) (?:the )?(?:shipping|postage|delivery)/;

/** The amounts of a sentence: what is paid, and what orders are compared with. */
export function findAmounts(line: Line): readonly AmountOrThreshold[] {
  const mentions = findMoney(line);
  const bounds = readBounds(line.lower, mentions);
  return mentions.map((mention, index): AmountOrThreshold => {
    const { amount, isCurrencyNamed, from, to } = mention;
    const bound = bounds[index] ?? null;
    if (bound === null)
      return {
        kind: 'amount',
        amount,
        isCurrencyNamed,
        role: roleOf(line, mention),
        per: perOf(line.lower, mention, mentions[index + 1]?.from),
        from,
        to,
      };
    const isFree = isFreeAt(line.lower, mentions, bounds, index);
    return {
      kind: 'threshold',
      amount,
      isCurrencyNamed,
      bound,
      isFree,
      basis: basisOf(line.lower),
      from,
      to,
    };
  });
}

/** The bound of each amount; of a pair such as `$50 to $99.99`, and of `over $100 and $200`, also where only one has words of its own. */
function readBounds(lower: string, mentions: readonly MoneyMention[]): readonly (Bound | null)[] {
  const bounds: (Bound | null)[] = [];
  mentions.forEach(({ from, to }, index) => {
    const before = mentions[index - 1];
    const gap = before === undefined ? null : lower.slice(before.to, from);
    const own = boundOf(lower.slice(before?.to ?? 0, from), lower.slice(to, to + 24));
    const isPair =
      gap !== null && /^ ?(?:-|to|and|up to|through) ?$/.test(gap) && opensPair(lower, mentions, index - 1);
    if (isPair) {
      bounds[index - 1] = 'at-least';
      bounds.push('at-most');
    } else if (own === null && gap !== null && /^ ?(?:\([a-z]+\) ?)?(?:,|and|or|\/) ?$/.test(gap))
      bounds.push(bounds[index - 1] ?? null);
    else bounds.push(own);
  });
  return bounds;
}

/** `orders between $50 and $99.99`: a tier of orders and no price from … to …. */
function opensPair(lower: string, mentions: readonly MoneyMention[], index: number): boolean {
  const lead = lower.slice(mentions[index - 1]?.to ?? 0, mentions[index]?.from ?? 0);
  const rest = lower.slice(mentions[index + 1]?.to ?? 0, (mentions[index + 1]?.to ?? 0) + 3);
  return (
    /\b(?:between|orders?|spend(?:ing)?|purchases?|totall?ing|worth|from) ?(?:of |from |between |valued at )?$/.test(
      lead,
    ) || /^ ?[:=]/.test(rest)
  );
}

/** The points of `U.S.` end nothing. */
const clauseEnd = /(?<!\b[a-z]\.[a-z])[;.] /;

/** Free is what the words from the amount before up to this one say, or from this one up to the next. */
function isFreeAt(
  lower: string,
  mentions: readonly MoneyMention[],
  bounds: readonly (Bound | null)[],
  index: number,
): boolean {
  const mention = mentions[index];
  if (mention === undefined) return false;
  const lead =
    lower
      .slice(mentions[index - 1]?.to ?? 0, mention.from)
      .split(clauseEnd)
      .at(-1) ?? '';
  const next = mentions[index + 1];
  const rest = lower.slice(mention.to, next?.from).split(/[;.](?: |$)/)[0] ?? '';
  if (
    free.test(rest) &&
    (next === undefined ||
      bounds[index + 1] === null ||
      !/\bfree\b[^,]*$/.test(rest) ||
      /,/.test(rest) ||
      rest.length > 40)
  )
    return true;
  if (free.test(lead)) return true;
  const gap = lower.slice(mentions[index - 1]?.to ?? 0, mention.from);
  const shares =
    index > 0 && bounds[index] !== null && bounds[index] === bounds[index - 1] && gap.length < 12;
  return shares && isFreeAt(lower, mentions, bounds, index - 1);
}

function roleOf(line: Line, { from, to }: MoneyMention): AmountRole {
  const words = wordsAround(line, from);
  const near = `${line.lower.slice(Math.max(0, from - 40), from)} ${line.lower.slice(to, to + 30)}`;
  if (
    /\b(?:deduct|withh[eo]ld|keep|retain|subtract|restocking)|\b(?:take|comes?|is taken)\b[^.]{0,30}\b(?:off|from)\b/.test(
      `${words} ${near}`,
    )
  )
    return 'deduction';
  return /\bon top\b|\badds?\b|\badditional\b|\bsurcharge\b|\+ ?$|\bextra (?:charge|fee|cost)|\b(?:each|every) extra\b/.test(
    near,
  )
    ? 'surcharge'
    : 'price';
}

const per: readonly (readonly [Exclude<Found<'amount'>['per'], null>, RegExp])[] = [
  ['direction', /\b(?:each|per|every) (?:direction|way)\b/],
  [
    'item',
    /\b(?:each|per|every|additional|extra) (?:additional |extra |further |returned )?(?:item|bag|piece|product|article|pair|unit)\b/,
  ],
  ['return', /\b(?:each|per|every|once per) returns?\b/],
  ['parcel', /\b(?:each|per|every) (?:returned )?(?:parcel|package|box|shipment)\b/],
  ['order', /\b(?:each|per|every) order\b/],
];

/** @param until where the next amount begins: what it is paid for is its own. */
function perOf(lower: string, { from, to }: MoneyMention, until: number | undefined): Found<'amount'>['per'] {
  const near = lower.slice(Math.max(0, from - 45), Math.min(to + 45, until ?? Infinity));
  return per.find(([, words]) => words.test(near))?.[0] ?? null;
}

function basisOf(lower: string): Found<'threshold'>['basis'] {
  if (/\bbefore (?:any |all )?(?:discounts?|codes?|coupons?|promotions?)/.test(lower))
    return 'before-discounts';
  return /\bafter (?:any |all )?(?:discounts?|codes?|coupons?|promotions?)/.test(lower)
    ? 'after-discounts'
    : null;
}
