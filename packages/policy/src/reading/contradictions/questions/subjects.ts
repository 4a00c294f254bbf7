/** Words for whatever is sold or sent: a sentence about them is about all goods. */
const general = new Set(
  (
    'order item product good article piece parcel package shipment return refund exchange delivery purchase customer buyer ' +
    'claim request payment price thing label time subscription card voucher code coupon return shipping postage box bag ' +
    'letter message email question email day week month year fee charge cost tax duty custom cancellation change address ' +
    'everything anything something nothing most all any both some many other those these they we you this it there that ' +
    'sample policy right law term statement date estimate window period deposit repair warranty guarantee ' +
    'balance credit point reward member courier carrier crew mail point holiday weekend business team website site ' +
    'photo picture option bank damage fault defect content subscriber plan need question who what where when how please ' +
    'unless express friend always one your our the sure certainly absolutely gladly sorry afraid beauty nope yep pickup pick-up collection carriage freight driver'
  ).split(' '),
);

/** Whether a word in the singular is one for whatever is sold or sent. */
export const isGeneral = (word: string): boolean => general.has(word);

/** What a sentence begins to speak of: `Mugs and brewers are …`, `All records:`, `For lamps we …`. */
const opening =
  /^(?:\d+(?:\.\d+)*\.? )?(?:yes|no|but|and|also)?,? ?(?:(?:for|on|all|our|any|most|every|each|with|of|the|a|an|other|new|smaller|larger|large|small|unopened|opened|unused|used|faulty) )*([a-z-]{3,20})(?:(?:,| and| or| &) (?:other |large |small )?([a-z-]{3,20}))?(?:,? (?:and|or) ([a-z-]{3,20}))?(?= (?:are|is|can|may|must|cannot|can't|won't|aren't|isn't|have|has|come|comes|ship|ships|cost|costs|travel|go|goes|carry|carries|get|gets|will|that|bought|we|you|under|over|from|take|takes|need|needs|last|lasts|should|leave|arrive|shown|which)\b|:| -|,)/;

/** A word in the singular. */
export const singular = (word: string): string =>
  word.endsWith('ies')
    ? `${word.slice(0, -3)}y`
    : /(?:ss|us|is)$/.test(word)
      ? word
      : word.replace(/(?<=[sxz]|[cs]h)es$|s$/, '');

/**
 * The kinds of goods that a sentence begins with, in the singular; none for one that speaks of everything. Two sentences about
 * other goods do not disagree: `Mugs …` beside `Coffee …`.
 */
export function subjectsOf(words: string): readonly string[] {
  const [, first, second, third] = opening.exec(words) ?? [];
  return [first, second, third].flatMap((word) => {
    const one = singular(word ?? '');
    return one === '' || general.has(one) || /(?:ed|ing|ly)$/.test(one) ? [] : [one];
  });
}

/** Whether two sentences may speak of the same goods: one of them speaks of all, or both name one kind. */
export const mayBeSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === 0 || other.length === 0 || one.some((word) => other.includes(word));
