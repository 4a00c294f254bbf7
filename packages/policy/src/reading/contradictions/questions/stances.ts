import type { Answer, Answerer } from './question.ts';
import { customerPays, not, shopPays } from './words.ts';

/** The answer that all passages with some words give: `never expire`. */
export const saidBy =
  (key: string, says: string, ...patterns: readonly RegExp[]): Answerer =>
  ({ words }) =>
    patterns.some((pattern) => pattern.test(words)) ? { key, says } : null;

/** `Reduced pieces are no different: you may return them.` */
const nothingDenied = /\bno (?:different|exceptions?)\b/g;

/** Yes or no, by words for either; a passage with both answers nothing, for it tells cases apart. */
export const stance =
  (yes: RegExp | null, no: RegExp): Answerer =>
  ({ words, reply, question }) => {
    if (words.endsWith('?')) return null;
    const denied = no.test(words.replaceAll(nothingDenied, ''));
    const granted = !denied && yes?.test(words) === true;
    if (denied) return isNo;
    if (granted) return isYes;
    if (reply === null || question === null) return null;
    return yes?.test(question) === true || no.test(question) ? (reply === 'yes' ? isYes : isNo) : null;
  };

const isYes: Answer = { key: 'yes', says: 'yes' };
const isNo: Answer = { key: 'no', says: 'no' };

const negated = new RegExp(
  `\\b(?:${not}|without|nothing|none|excluded|exempt|except|ineligible|non-[a-z]+)\\b`,
);
/** Words with a `no` or `not` in them that deny nothing. */
const harmless =
  /\b(?:no (?:problem|worries|matter|need|fuss|questions|later|more than|less than|fewer|longer than|sooner|trouble|hassle|drama)|not (?:only|just|even|sure|happy|satisfied|for you|right|a problem|working|necessarily)|(?:isn't|is not|aren't|are not|doesn't|does not|don't) (?:for you|right|satisf|suit|fit|love|like|what|quite|happy|hesitate|forget|worry)|whether or not|why not|if not|can't wait|didn't like|haven't)/g;

/** Yes or no about a deed: no where the clause that has it denies it. */
export const deed =
  (pattern: RegExp, unlessSaid?: RegExp): Answerer =>
  ({ words, reply, question }) => {
    if (words.endsWith('?')) return null;
    const hit = pattern.exec(words);
    if (hit === null)
      return reply !== null && question !== null && pattern.test(question)
        ? reply === 'yes'
          ? isYes
          : isNo
        : null;
    if (unlessSaid?.test(words) === true) return null;
    return negated.test(clauseAt(words, hit.index, hit.index + hit[0].length).replaceAll(harmless, ''))
      ? isNo
      : isYes;
  };

const borders =
  /[.;:()?]| - |,? (?:but|though|although|whereas|unless|except|however|otherwise|while|because|since|so) /g;

/** The words between the borders around a place: what is said in one breath. */
function clauseAt(words: string, from: number, to: number): string {
  let start = 0;
  let end = words.length;
  for (const { index, 0: border } of words.matchAll(borders)) {
    if (index + border.length <= from) start = index + border.length;
    else if (index >= to) {
      end = index;
      break;
    }
  }
  return words.slice(start, end);
}

const shop = new RegExp(`\\b(?:${shopPays})|[|:] (?:us|we)\\b`);
const customer = new RegExp(`\\b(?:${customerPays})|[|:] (?:you|the customer|the buyer|customer|buyer)\\b`);
const unpaid = new RegExp(
  `\\b(?:${not}) (?:[a-z]+ ){0,3}(?:pay|cover|bear|free|refund|reimburse|prepaid|included)`,
);

/** Who pays: the shop, or the customer. An amount is what the customer pays. */
export const payer =
  (needs?: RegExp): Answerer =>
  ({ words, facts, question, reply }) => {
    if (words.endsWith('?')) return null;
    const about = question !== null && reply !== null ? `${words} ${question}` : words;
    if (needs?.test(about) === false) return null;
    const byShop = shop.test(words) && !unpaid.test(words);
    const byCustomer =
      customer.test(words) ||
      facts.some(({ kind, ...fact }) => kind === 'amount' && 'role' in fact && fact.role !== 'surcharge');
    if (byShop === byCustomer) return null;
    return byShop ? { key: 'shop', says: 'the shop pays' } : { key: 'customer', says: 'the customer pays' };
  };
