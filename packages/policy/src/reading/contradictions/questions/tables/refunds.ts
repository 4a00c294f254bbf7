import { costs, lasts, share } from '../values.ts';
import { payer, saidBy, stance } from '../stances.ts';
import type { Question } from '../question.ts';
import { near, words } from '../question.ts';
import { not, refund } from '../words.ts';
const restocking =
  're-?stock\\w*|back (?:in|into|on|onto|to) (?:the )?(?:stock|shelf|shelves|inventory)|handling (?:fee|charge)|re-?shelv\\w*|re-?packing|re-?packag\\w*|(?:return|processing|admin(?:istration|istrative)?) (?:fee|charge)';
const giftCardWords = 'gift ?(?:cards?|vouchers?)|vouchers?\\b';

/** What comes back for goods that are given back: money, credit or other goods. */
export const refunds: readonly Question[] = [
  {
    name: 'restocking',
    asks: 'what is kept for taking goods back into stock',
    about: [
      words(restocking),
      words(
        'fee',
        'charge',
        'kept',
        'keep',
        'deduct',
        'withh',
        'retain',
        '%',
        'percent',
        'fifth',
        'quarter',
        'third',
        'tenth',
        'half',
        'cost',
      ),
    ],
    unless: words('exchange', 'swap', 'shipping and handling'),
    answers: [
      saidBy(
        'none',
        'nothing',
        words(
          "(?:no|never|without|don't|do not|not)[^.;]{0,40}(?:re-?stock\\w*|handling|admin\\w*|return) ?(?:fees?|charges?)?",
          '(?:re-?stock\\w*|handling) (?:fees?|charges?)? ?(?:is|are) (?:never|not)',
        ),
      ),
      share(words(restocking)),
      costs(
        words(
          're-?stock\\w*',
          'back (?:in|into|on|onto) (?:the )?(?:stock|shelf)',
          'handling (?:fee|charge)',
          're-?packing',
        ),
      ),
    ],
    ignores: ['late', 'opened'],
  },
  {
    name: 'refund-as',
    asks: 'whether refunds are money or credit',
    about: [words(refund, 'returns?\\b')],
    unless: words(
      'gift ?cards?',
      'gift returns?',
      'recipient',
      'late\\b',
      'choose',
      'choice',
      'option',
      'prefer',
      'either',
      'exchange',
      'or (?:as )?(?:a )?(?:store|shop) credit',
      'if you (?:paid|used)',
    ),
    answers: [
      stance(
        words(
          '(?:original|same) (?:payment )?(?:method|form|card|means|way)',
          '(?:to|on|onto) (?:the|your) (?:[a-z]+ )?(?:card|account|bank|paypal)',
          'method (?:you|of) pa(?:id|yment)',
          'the way you paid',
          'how you paid',
          'you paid with',
          'always (?:in )?money',
          'cash back',
        ),
        words(
          '(?:store|shop|account|in-store) credits? (?:only|rather than|instead|and not)',
          '(?:only|always|issued|given|made|paid|in the form of|comes?|as)[^.;]{0,30}(?:(?:store|shop|account|in-store) credit|credit notes?|vouchers?\\b)',
          `(?:${not})[^.;]{0,20}(?:cash|money|refund)[^.;]{0,40}(?:credit|exchange|voucher)`,
          'credit note',
        ),
      ),
    ],
    ignores: ['credit'],
  },
  {
    name: 'refund-time',
    asks: 'how long a refund takes',
    about: [words(refund)],
    unless: words(
      'claim',
      'cancel',
      'price',
      'window',
      'eligible',
      'wait',
      'lost',
      'deposit',
      'before',
      'if you return',
      'full refund within',
      'for a (?:full )?refund',
    ),
    answers: [
      lasts(
        words(
          '(?:we|refunds? (?:is|are|will)|your money)[^.;]{0,30}(?:refund|issue|issued|made|process|processed|paid|pay|credit|sent|push|take)',
          'refunds? (?:take|takes|within|in)',
          'refund(?:ed)? (?:you )?within',
          'money (?:is )?back within',
        ),
        (window) => window.anchor === 'arrival' || window.anchor === null,
      ),
    ],
    ignores: ['faulty'],
  },
  {
    name: 'shipping-refunded',
    asks: 'whether what was paid for delivery is refunded',
    about: [
      words('refund\\w*', 'reimburs', 'money back', 'give back', 'returned'),
      words('(?:shipping|delivery|postage|carriage|freight)(?: (?:charges?|costs?|fees?|price|rate))?\\b'),
    ],
    unless: words(
      'return (?:shipping|postage|delivery|carriage)',
      'fault',
      'damag',
      'our (?:mistake|error)',
      'lost',
      'late',
      'delay',
      'within[^.;]{0,20}of (?:delivery|shipping)',
      'after delivery',
      'of delivery',
      'express',
      'upgrade',
      'duties',
    ),
    answers: [
      stance(
        words(
          '(?:refund|reimburs|give back|include|including|return|plus|along with|as well as)[^.;]{0,50}(?:shipping|delivery|postage|carriage)\\b',
          '(?:shipping|delivery|postage|carriage)[^.;]{0,30}(?:is|are|will be|too|also)[^.;]{0,15}(?:refund|reimburs|included)',
        ),
        words(
          `(?:shipping|delivery|postage|carriage)[^.;]{0,40}(?:${not}|non-)[^.;]{0,12}(?:refund|reimburs|return|given back)`,
          `(?:${not})\\b[^.;]{0,40}(?:refund|reimburs|return|include)[^.;]{0,40}(?:shipping|delivery|postage|carriage)`,
          '(?:less|minus|excluding|except|without|not|but not|excludes?|deduct\\w*)[^.;]{0,30}(?:shipping|delivery|postage|carriage)',
          '(?:shipping|delivery|postage|carriage)[^.;]{0,30}(?:non-?refundable|(?:is|are) kept|stays? with us|deducted)',
        ),
      ),
    ],
  },
  {
    name: 'exchanges',
    asks: 'whether goods are exchanged',
    about: [words('exchang\\w*', 'swap(?:s|ped|ping)?\\b')],
    unless: words('fault', 'damag', 'defect', giftCardWords, 'cash', 'subscri', 'renewal', 'beans'),
    answers: [
      stance(
        words(
          '(?:can|may|will|happily|gladly|happy to|offer|free)[^.;]{0,40}(?:exchang|swap)',
          '(?:exchang\\w*|swaps?)\\b[^.;]{0,30}(?:are|is) (?:free|possible|available|welcome|easy|fine|on us)',
          'for an exchange',
          "we(?:'ll| will)? (?:exchange|swap)",
        ),
        words(
          `(?:${not}) (?:currently |able to |offer |do |make |process |accept |handle |any |direct )*(?:exchang|swap)`,
          `(?:exchang\\w*|swaps?)\\b[^.;]{0,20}(?:are|is) (?:${not})`,
          'refunds? only',
        ),
      ),
    ],
  },
  {
    name: 'exchange-cost',
    asks: 'what an exchange costs',
    about: [words('exchang\\w*', 'swap(?:s|ped|ping)?\\b')],
    unless: words(
      'fault',
      'damag',
      'defect',
      giftCardWords,
      'cash',
      'difference',
      'waives?',
      'subscri',
      'renewal',
      'beans',
    ),
    answers: [payer(words('exchang', 'swap'))],
  },
  {
    name: 'how-many-returns',
    asks: 'how many exchanges or refunds there are for an order',
    about: [
      words('exchang\\w*', 'refunds?\\b', 'returns?\\b', 'swap'),
      words(
        near(
          'one|two|single|once|twice|as many|unlimited|any number',
          'exchang\\w*|refunds?\\b|returns?\\b|swaps?\\b',
          20,
        ),
      ),
    ],
    unless: words('label', 'day', 'week', 'or more', 'at least'),
    answers: [
      saidBy('many', 'as many as you like', words('as many', 'unlimited', 'any number', 'as often')),
      saidBy(
        '1',
        'one',
        words(
          '(?:one|a single|1) (?:free )?(?:exchange|refund|return|swap)',
          '(?:exchang\\w*|refund\\w*|return\\w*|swap\\w*) (?:only )?once',
          'only once',
        ),
      ),
      saidBy('2', 'two', words('(?:two|2) (?:free )?(?:exchange|refund|return|swap)s?', 'twice')),
    ],
  },
];
