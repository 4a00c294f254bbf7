import type { Whether } from '../../../whether/whether.ts';
import { denies, says } from '../../../whether/words.ts';

const back =
  "returns?\\b|returned|returning|returnable|refund\\w*|(?:money|cash) back|(?:bring|send|sending|post|mail|ship|give|take|taken|sent|come|go|goes|have)(?: [a-z']+){0,4} back|exchang\\w*|swap\\w*";
const keeps =
  '(?:yours? to keep|final\\b|sold as (?:seen|is)|as[- ]is\\b|non-?(?:returnable|refundable)|kept\\b|stays? sold)';
const grants =
  "(?:can|may|will|could|sure|yes|of course|absolutely|gladly|happily|welcome|free to|happy to|we|we'll|i'll|you've|you have|you get|gets?|have|within|normal|usual|same|eligible|longer|shorter)";

/** Goods of a kind are taken back, or not. */
const takenBack = (name: string, asks: string, goods: string, more: Partial<Whether> = {}): Whether => ({
  name,
  asks: `whether ${asks} can be given back`,
  isOfGoods: true,
  about: [says(goods)],
  unless: says(
    'fault',
    'defect',
    'damag',
    'wrong (?:item|thing|product|size)',
    'our mistake',
    'restock',
    'fees?\\b',
    'label',
    'in (?:money|cash)\\b',
    'put (?:it|them) back',
    'died',
    'dead',
    'need to (?:send|return)',
    'post(?:age|ed)? (?:is|cost)',
    'duties',
    'ship(?:ping|s)\\b',
    'insur',
  ),
  yes: says(
    `${grants}\\b[^.;]{0,50}\\b(?:${back}|return (?:period|window)|money back)`,
    `(?:${goods})[^.;]{0,60}(?:returnable|eligible|included|the (?:same|normal|usual) (?:month|terms|window|days|period|rules)|treated (?:the same|like))`,
    `(?:${back})[^.;]{0,40}(?:welcome|accepted|fine|as usual|as normal|possible|free|for (?:your|a|the) (?:money|refund|credit))`,
    `(?:return|send|ship|post|bring)s? [^.;]{0,40}(?:within|inside|in) (?:\\d+|[a-z]+) (?:days|weeks)`,
    '\\d+[- ]day return',
  ),
  no: denies(
    `(?:${back}|take back|right to)`,
    keeps,
    '(?:sold )?without any right',
    'excluded',
    'exempt',
    'only for exchange',
  ),
  ignores: ['sale', 'final-sale', 'opened', 'custom', 'credit', 'season', 'gift-card'],
  ...more,
});

/** What can be given back. */
export const goods: readonly Whether[] = [
  takenBack(
    'reduced-back',
    'reduced goods',
    '(?:sale|clearance|discounted|reduced|marked[- ]down|half[- ]price|outlet|black friday|b-stock|ex-display|bargain)(?: and [a-z]+)?(?: [a-z]+)?\\b(?<!for sale|of sale|on sale|flash sale|sale price|sales tax)|seconds\\b(?<!\\d seconds|few seconds)|imperfects?\\b',
  ),
  takenBack(
    'downloads-back',
    'downloads',
    'downloads?\\b|pdfs?\\b|digital (?:goods|products?|items?|files?|patterns?)|e-?books?|software|licen[cs]e keys?',
  ),
  takenBack(
    'made-to-order-back',
    'goods made to order',
    'custom\\b(?!s)|bespoke|made[- ]to[- ](?:order|measure)|personali[sz]ed|engraved|monogrammed|commissions?\\b|cut to (?:order|length|size)',
  ),
  takenBack(
    'perishable-back',
    'plants and food',
    'plants?\\b|flowers?\\b|perishables?|food\\b|wine\\b|bottles?\\b|chocolates?\\b|coffee\\b|cheeses?\\b|bulbs?\\b|fish\\b|tea\\b',
  ),
  takenBack(
    'registry-back',
    'presents',
    'registry|gifts?\\b(?! ?(?:card|voucher|wrap|box|cert|receipt|message))|presents?\\b',
  ),
  {
    name: 'takes-anything-back',
    asks: 'whether goods can be given back',
    about: [says(back, 'sale', 'sales', 'change your mind')],
    unless: says(
      'fault',
      'defect',
      'damag',
      'wrong',
      'mistake',
      'opened\\b',
      'custom',
      'sale items',
      'gift',
      'personali',
      'fee\\b',
      'worn\\b',
      'plants?\\b',
      'earrings',
      'cancel',
      'withdraw',
      'once\\b',
      'sign',
      'label',
      'exchange',
    ),
    yes: says(
      '(?:can|may|could) be (?:returned|sent back|brought back)',
      'you (?:can|may) (?:return|send|bring)',
      "(?:have|get|you've|you've got) (?:[a-z]+|\\d+) (?:days|weeks|months)[^.;]{0,40}(?:return|send|back|change)",
      ': (?:\\d+|[a-z]+) (?:days|weeks)\\b[^.;]{0,50}(?:postage|box|unused|freight)',
      '(?:ship|send|return|post|bring)\\b[^.;]{0,50}for (?:your|a|the) (?:full )?(?:money|refund)',
      'we (?:gladly |happily |always )?(?:accept|take) returns',
    ),
    no: says(
      'no returns?\\b(?: or (?:refunds|exchanges))?(?: (?:on|of|for|at|what|are|or|and)\\b|[,.!]|$)',
      'all sales (?:are )?final',
      "(?:do not|don't|cannot|can't|never|unable to|not) (?:accept|take|offer|do) (?:any )?(?:returns|refunds or returns|anything back|goods back|items back)",
      "(?:can't|cannot|don't|do not|never) take (?:back (?:anything|any)|anything back|[a-z ]{2,20} back|back [a-z]+ (?:wine|goods|items|bottles))",
      'returns? (?:are|is) not (?:possible|accepted|offered)',
    ),
    ignores: ['opened'],
  },
  {
    name: 'direct-exchange',
    asks: 'whether goods are exchanged',
    about: [says('exchang\\w*', 'swap(?:s|ped|ping)?\\b')],
    unless: says(
      'fault',
      'damag',
      'defect',
      'gift',
      'cash',
      'subscri',
      'sale',
      'reduced',
      'seconds',
      'rate',
      'part exchange',
      'skip',
    ),
    yes: says(
      "(?:can|may|will|we|we'll|you|i'll|happily|gladly|offer|free|accept)\\b[^.;]{0,30}\\b(?:exchang\\w*|swap\\w*)",
      '(?:exchang\\w*|swaps?)\\b[^.;]{0,25}(?:free|possible|available|welcome|easy|fine|on us|accepted)',
      'swap or refund',
    ),
    no: says(
      "(?:not|no|never|[a-z]+n't|cannot|unable to|instead of)\\b[^.;]{0,25}\\b(?:exchang\\w*|swap\\w*)",
      '(?:exchang\\w*|swaps?)\\b[^.;]{0,25}\\b(?:not|never|impossible|unavailable)',
      'refunds? only',
      'order again',
      're-?order',
    ),
  },
  {
    name: 'box-needed',
    asks: 'whether goods need their own box to go back',
    about: [
      says(
        'original (?:box|packag\\w*|packing|carton|wrapping|tin)',
        '(?:full|own|its|the) (?:box|packag\\w*|carton)\\b',
      ),
      says(back, 'unused', 'trial'),
    ],
    unless: says('damag', 'fault', 'warrant', 'photo', 'inspect'),
    yes: says(
      '(?:must|needs?|has to|have to|only|require\\w*|in|with|and)\\b[^.;]{0,25}(?:original|full|own)\\b[^.;]{0,20}(?:box|packag|packing|carton|wrapping|tin)',
    ),
    no: says(
      "(?:not|no|never|[a-z]+n't|without|any|even if|thrown|lost|needn't)\\b[^.;]{0,40}(?:box|packag|packing|carton|wrapping|tin)",
      '(?:box|packag\\w*|carton)[^.;]{0,30}(?:optional|not needed|thrown|recycled|gone)',
    ),
    ignores: ['opened'],
  },
];
