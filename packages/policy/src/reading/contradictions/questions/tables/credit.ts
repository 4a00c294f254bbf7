import { costs, lasts, pieces, share } from '../values.ts';
import { deed, saidBy, stance } from '../stances.ts';
import type { Question, Answerer } from '../question.ts';
import { words } from '../question.ts';
import { giftCard, not, points, storeCredit } from '../words.ts';

const spend =
  '(?:valid|expir\\w*|redeem\\w*|spen[dt]|used?|last|lasts|good|keep|lapse\\w*|run(?:s)? out|honou?red|validity|shelf life)';
const forever = words(
  "(?:never|do not|don't|does not|doesn't|will not|won't|not) (?:ever )?(?:expire|lapse|run out|go off|go stale)",
  '(?:no|without(?: an| any)?) (?:expiry|expiration|end date|use-by|time limit)',
  'valid (?:forever|indefinitely|for life)',
  '(?:lasts?|good|keeps?) (?:forever|indefinitely|for ?ever)',
  'no (?:date|deadline) (?:on|to)',
);
const expires: readonly Answerer[] = [
  saidBy('never', 'never', forever),
  lasts(words(spend), ({ unit }) => unit !== 'hour' && unit !== 'minute' && unit !== 'business-day'),
];

/** Gift cards, store credit, points and codes. */
export const credit: readonly Question[] = [
  {
    name: 'gift-card-expiry',
    asks: 'how long a gift card is valid',
    about: [words(giftCard, 'vouchers?\\b')],
    unless: words('warrant'),
    answers: expires,
    ignores: ['gift-card', 'credit'],
  },
  {
    name: 'credit-expiry',
    asks: 'how long store credit is valid',
    about: [words(storeCredit)],
    unless: words(giftCard),
    answers: expires,
    ignores: ['credit', 'sale'],
  },
  {
    name: 'points-expiry',
    asks: 'how long points are valid',
    about: [words(points)],
    answers: expires,
    ignores: ['members'],
  },
  {
    name: 'points-earned',
    asks: 'how many points are earned',
    about: [words(points), words('earn', 'get', 'collect', 'receive', 'gain')],
    answers: [
      pieces(
        /\b(one|two|three|four|five|ten|a|\d{1,2}) (?:loyalty |reward |bonus )?(?:points?|stars?|stamps?) (?:for|per|on) (?:each|every|a|an)?\b/,
      ),
    ],
    ignores: ['members'],
  },
  {
    name: 'gift-card-money-back',
    asks: 'whether a gift card is returned or paid out',
    about: [words(giftCard)],
    answers: [
      stance(
        words(
          `(?:${giftCard})[^.;]{0,40}(?:can|may|will) be (?:returned|refunded|exchanged|redeemed for cash)`,
          `(?:refund|return|cash out|take back)[^.;]{0,30}(?:unused |unspent )?(?:${giftCard})`,
          `(?:${giftCard})[^.;]{0,30}(?:are|is) (?:returnable|refundable)`,
        ),
        words(
          `(?:${giftCard})[^.;]{0,60}(?:${not})[^.;]{0,30}(?:return|refund|exchang|cash)`,
          `(?:${not})[^.;]{0,40}(?:refund|return|cash out|take back|exchange)[^.;]{0,30}(?:${giftCard})`,
          `(?:${giftCard})[^.;]{0,40}(?:non-?(?:returnable|refundable)|final)`,
        ),
      ),
    ],
    ignores: ['gift-card', 'final-sale', 'credit'],
  },
  {
    name: 'gift-card-fee',
    asks: 'whether a gift card has a fee',
    about: [words(giftCard), words('fees?\\b', 'charge')],
    answers: [
      stance(
        words(
          '(?:inactivity|maintenance|monthly|dormancy|administration|activation) (?:fee|charge)',
          'fee of',
          'a fee',
        ),
        words("(?:no|without|never|don't|do not|not)[^.;]{0,30}(?:fees?\\b|charge)"),
      ),
    ],
    ignores: ['gift-card', 'credit'],
  },
  {
    name: 'codes-on-sale',
    asks: 'whether codes work on reduced goods',
    about: [
      words('codes?\\b', 'coupons?', 'vouchers?\\b', 'discounts?\\b'),
      words('sale\\b', 'reduced', 'clearance', 'outlet', 'discounted', 'marked down'),
    ],
    answers: [
      stance(
        words(
          '(?:codes?|coupons?|discounts?|vouchers?)[^.;]{0,40}(?:work|apply|applies|valid|used?|good|stack)[^.;]{0,30}(?:sale|reduced|clearance|outlet|discounted|marked down)',
        ),
        words(
          `(?:codes?|coupons?|discounts?|vouchers?)[^.;]{0,30}(?:${not})[^.;]{0,40}(?:sale|reduced|clearance|outlet|discounted|marked down)`,
          '(?:codes?|coupons?|discounts?|vouchers?)[^.;]{0,40}(?:full[- ]price|excluding|exclude|except)',
        ),
      ),
    ],
    ignores: ['sale'],
  },
  {
    name: 'newsletter-discount',
    asks: 'how much a first order or newsletter takes off',
    about: [
      words(
        'newsletter',
        'first order',
        'sign up',
        'signing up',
        'mailing list',
        'welcome (?:code|discount|offer)',
      ),
    ],
    answers: [share(words('off\\b', 'discount', 'code')), costs(words('off\\b', 'discount', 'code'))],
  },
  {
    name: 'threshold-basis',
    asks: 'what counts toward free shipping',
    about: [
      words(
        'free\\b',
        'counts?\\b',
        'counted',
        'threshold',
        'minimum',
        'qualif\\w*',
        'total\\b',
        'subtotal',
        'value',
      ),
      words('codes?\\b', 'discounts?\\b', 'coupons?', 'vouchers?\\b', 'promotions?\\b'),
    ],
    unless: words('return', 'refund', 'subscri', 'signature', 'insur'),
    answers: [
      saidBy(
        'before',
        'before discounts',
        words(
          'before[^.;]{0,25}(?:codes?|discounts?|coupons?|vouchers?|promotions?)',
          "codes? (?:do not|don't|does not|doesn't) (?:count against|lower|reduce|change|affect)",
        ),
      ),
      saidBy(
        'after',
        'after discounts',
        words(
          'after[^.;]{0,25}(?:codes?|discounts?|coupons?|vouchers?|promotions?)',
          'once[^.;]{0,25}(?:codes?|discounts?|coupons?)[^.;]{0,25}(?:off|applied|deducted)',
          'net of (?:any )?discount',
        ),
      ),
    ],
    ignores: ['sale'],
  },
  {
    name: 'codes-per-order',
    asks: 'how many codes an order may have',
    about: [
      words('codes?\\b', 'coupons?', 'vouchers?\\b', 'promotions?\\b', 'discounts?\\b', 'offers?\\b'),
      words(
        'order\\b',
        'orders\\b',
        'combin',
        'stack',
        'together',
        'at (?:a time|once|checkout)',
        'checkout',
        'basket',
        'cart',
      ),
    ],
    answers: [
      stance(
        words(
          `(?:can|may|will|do|happily|feel free to|welcome to)[^.;]{0,30}(?:be )?(?:combine|stack|used? together|add up|pile)`,
          '(?:several|multiple|two|both|more than one|as many|any number of)[^.;]{0,20}(?:codes?|coupons?|vouchers?|offers|discounts)',
          '(?:codes?|coupons?|vouchers?|offers|discounts) (?:do )?(?:stack|add up|combine)',
        ),
        words(
          `(?:only )?(?:one|a single|1) (?:[a-z]+ ){0,3}(?:codes?|coupons?|vouchers?|promotions?|discounts?|offers?)(?: can| may|\\b)[^.;]{0,40}(?:order|time|once|checkout|basket|cart|purchase|customer)`,
          `(?:${not})[^.;]{0,25}(?:be )?(?:combine|stack|used? together|used? with|used? in conjunction)`,
          '(?:codes?|coupons?|vouchers?|offers?|discounts?) (?:per|an?) order',
        ),
      ),
    ],
    ignores: ['gift-card', 'sale'],
  },
  {
    name: 'gift-card-buys',
    asks: 'whether gift cards buy everything',
    about: [words(giftCard), words('use', 'redeem', 'spend', 'work', 'pay', 'appl')],
    unless: words('expir', 'within', 'valid'),
    answers: [
      deed(
        words(
          `(?:${giftCard})[^.;]{0,50}(?:subscri\\w*|sale\\b|reduced|shipping)`,
          'they work on anything',
          '(?:subscri\\w*|sale (?:items|goods))[^.;]{0,40}(?:gift ?(?:cards?|vouchers?))',
        ),
      ),
    ],
    ignores: ['gift-card', 'credit', 'subscription', 'sale'],
  },
];
