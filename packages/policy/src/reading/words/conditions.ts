import type { Condition } from '../vocabulary.ts';

const signsOf: readonly (readonly [Condition, RegExp])[] = [
  ['flash-sale', /\bflash[- ]sale/],
  ['final-sale', /\bfinal[- ]sale|\bare final\b|\bis final\b/],
  [
    'sale',
    /\b(?<!flash |final |for )sale (?:items?|pieces?|goods|products?|returns?|orders?)\b|\bsale\b(?! tax)(?<=(?:on|in the|during a) sale)|\bdiscounted\b|\breduced\b|\bclearance\b|\bmarked down\b|\boutlet\b|\bnot purchased at full price\b/,
  ],
  [
    'express',
    /\bexpress\b|(?<!\bcanada post )\bexpedited\b|\bxpresspost\b|\bovernight\b|\bpriority\b|\brush\b|\bspecial delivery\b|\b(?:two|2|next)[- ]day (?:air|courier|delivery|shipping|service)\b|\bnext[- ]day(?= ?[:(£€$]| is (?:not )?(?:un)?available)/,
  ],
  [
    'faulty',
    /\bfault|\bdefect|\bdamag|\bwrong (?:item|product|size was)|\bincorrect item|\bbroken\b(?<!\bseals?\b.{0,30}broken)|\bmistake was ours\b|\bour (?:mistake|error|fault)\b|\bwe (?:made|make) (?:a|the) mistake/,
  ],
  [
    'custom',
    /\bcustom(?:i[sz]ed|[- ]made)?\b(?!er|s\b)|\bpersonali[sz]ed|\bmade[- ]to[- ](?:order|measure)\b|\b[a-z]{2,8}(?:ed|ade|wn|ut|ilt) to (?:your )?(?:own )?(?:measure(?:ments?)?|order|specifications?)\b|\bengrav|\bbespoke\b|\bmonogram|\bcommission(?:s|ed)?\b(?! on)|\bcut[- ]to[- ](?:size|length|order)\b|\b[a-z]{2,8}(?:ed|ade|wn|ut|ilt) after (?:you|your) (?:place |have )?(?:an |your )?order/,
  ],
  ['gift-card', /\bgift (?:cards?|vouchers?|certificates?)\b/],
  [
    'season',
    /\bholiday (?:season|period|returns?|orders?)\b|\bduring the holidays\b|\b(?:peak|busy) (?:season|times?|periods?)\b|\bthrough christmas\b|\bthru christmas\b|\bbefore christmas\b|\bblack friday\b|\b(?:in|during|throughout) (?:november|december)\b/,
  ],
  [
    'event',
    /\bplaced (?:between|from|during)\b|\bbought (?:between|from|during)\b|\bpurchased (?:between|from|during)\b/,
  ],
  ['credit', /\bstore credit\b|\bcredit (?:only|note)\b|\bin[- ]store credit\b/],
  ['gift', /\b(?:free|complimentary|bonus) gifts?\b|\bgift with purchase\b/],
  ['wholesale', /\bwholesale\b|\btrade (?:orders?|customers?)\b|\bbulk\b|\bteam orders?\b/],
  ['late', /\blate returns?\b|(?<!\bno )\blater than\b|\bafter (?:that|this|the) (?:window|period|date)\b/],
  ['opened', /\b(?:un)?opened\b/],
  ['extra', /\b(?:each|every) (?:additional|extra|further)\b/],
  [
    'protected',
    /\bif you (?:choose to )?opt\b|\bby paying\b|\bopt(?:ed|ing)? in\b|\bwith (?:return|shipping) protection\b/,
  ],
  [
    'pickup',
    /\bpick(?:ed)?[- ]?up in\b|\blocal pick-?up\b|\bcollect (?:my|your|an?|the|it) order\b|\b(?:studio|store|shop|local|in[- ]person) collection\b|\bclick (?:and|&) collect\b|\bcollect in (?:store|person)\b|\bin[- ]store pick-?up\b/,
  ],
  [
    'subscription',
    /\bsubscri(?:be|ption|ber)|\bauto-?(?:ship|renew|deliver|refill)|\brenewals?\b|\bprepaid plans?\b/,
  ],
  ['preorder', /\bpre-?orders?\b|\bpre-?ordered\b|\bback-?orders?\b/],
  [
    'part',
    /\balaska\b|\bhawaii\b|\bpuerto rico\b|\bhighlands?\b|\bislands\b|\bremote\b|\brural\b|\bnorthern ireland\b|\bscotland\b|\byukon\b|\bnunavut\b|\btasmania\b|\bcorsica\b|\bcanar(?:y|ies)\b|\bbalearic\b|\boffshore\b|\bterritories\b/,
  ],
  ['members', /\bmembers?\b|\bloyalty\b|\bvip\b|\bsubscribers?\b/],
];

/** What words are narrowed by. */
export const conditionsOf = (words: string): readonly Condition[] =>
  signsOf.flatMap(([condition, sign]) => (sign.test(words) ? [condition] : []));
