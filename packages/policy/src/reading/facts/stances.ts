import type { Act } from '../vocabulary.ts';
import { acts } from '../words/acts.ts';
import type { Found, Line } from './line.ts';

/** What a sentence says that the shop does, does not, or decides case by case. */
export function findAllowances({ lower }: Line): readonly Found<'allowance'>[] {
  const found: Found<'allowance'>[] = [];
  for (const { act, yes, no } of acts) {
    const denied = no.exec(lower);
    const granted = yes.exec(lower);
    const hit = denied ?? granted;
    if (hit === null) continue;
    const allowed = denied === null ? (isTried.test(lower) ? 'maybe' : 'yes') : 'no';
    found.push(allowance(act, allowed, hit));
    // One sentence may say both: `We cannot cancel …, but we can …`; the second half is another statement.
    if (denied !== null && granted !== null && !overlaps(denied, granted))
      found.push(allowance(act, isTried.test(lower) ? 'maybe' : 'yes', granted));
  }
  return found;
}

const isTried =
  /\b(?:do our best|try|attempt|if possible|may be able|case[- ]by[- ]case|at our discretion|if necessary)\b/;

const allowance = (
  act: Act,
  allowed: Found<'allowance'>['allowed'],
  { 0: all, index }: RegExpExecArray,
): Found<'allowance'> => ({
  kind: 'allowance',
  act,
  allowed,
  from: index,
  to: index + all.length,
});

const overlaps = (one: RegExpExecArray, other: RegExpExecArray): boolean =>
  one.index < other.index + other[0].length && other.index < one.index + one[0].length;

const discretion =
  /\breserves? the right\b|\bat our (?:sole )?discretion\b|\bcase[- ]by[- ]case\b|\bmay (?:be|also be) (?:denied|refused|rejected|declined|charged|canceled|cancelled)\b(?! (?:by you|with |during|at no|for |within|until|up to|before|at any time|free|as long))|\bwe may (?:refuse|deny|reject|decline|charge|cancel|ask|limit)\b|\bmay not be accepted\b/g;

export const findDiscretion = ({ lower }: Line): readonly Found<'discretion'>[] =>
  [...lower.matchAll(discretion)].map(({ 0: all, index }) => ({
    kind: 'discretion',
    from: index,
    to: index + all.length,
  }));

const denied =
  /\b(?:not|never|cannot|can't) (?:be )?(?:held )?(?:responsible|liable|accountable)\b|\bno (?:responsibility|liability)\b|\b(?:are|is) (?:not|never) replaced\b|\bnot our responsibility\b|\b(?:the )?carrier's responsibility\b|\brisk passes\b|\bdo(?:es)? not (?:take|accept|assume) (?:any )?(?:responsibility|liability)\b|\bat your own risk\b|\bbetween you and (?:the )?(?:post|carrier|courier)|\b(?:not able|unable) to (?:compensate|replace|refund|reimburse)|\b(?:cannot|can't|do not|don't) compensate|\b(?:not|never|cannot|can't|won't) (?:be )?(?:replace|refund|reimburse|resend|reship|compensate)d? (?:you )?(?:for )?(?:any |the |your )?(?:(?:items?|goods|parcels?|orders?|packages?|pieces?|things?|anything) )?(?:that (?:is|are|gets?|got|was|were|has been) |which (?:is|are|gets?) )?(?:lost|stolen|missing|broken|damaged)/;
const taken =
  /\bwe(?:'ll| will|'re happy to| are happy to)? (?:also |gladly |always |happily )?(?:replace|reship|resend|re-send|re-ship|cover|send (?:you )?(?:another|an? (?:new|second|replacement))\b|ship (?:it )?again|(?:ship|post|mail) (?:you )?(?:another|an? (?:new|second|fresh|replacement))\b|send a second|issue a (?:replacement|refund)|make (?:it|them|you another|another)(?: one)? again|refund (?:it|them) in full|offer a (?:replacement|refund)|assist with a replacement|refund (?:you|it|the order|lost))\b|\b(?:replacements?|a new one) (?:is|are|will be) (?:sent|shipped|issued|free)|\bwill be replaced\b|\bmake (?:it|things) (?:good|right)\b|\bgets? a new one\b|\bis replaced\b/;

/** Who answers for parcels: a sentence that refuses it, and one that does it all the same. */
export function findLiability({ lower }: Line): readonly Found<'liability'>[] {
  return [
    { pattern: denied, isTaken: false },
    { pattern: taken, isTaken: true },
  ].flatMap(({ pattern, isTaken }): readonly Found<'liability'>[] => {
    const hit = pattern.exec(lower);
    if (hit === null) return [];
    return [{ kind: 'liability', taken: isTaken, from: hit.index, to: hit.index + hit[0].length }];
  });
}
