import { ahead, costs, share } from '../values.ts';
import { deed, saidBy, stance } from '../stances.ts';
import type { Question } from '../question.ts';
import { words } from '../question.ts';
import { not, skip, subscription } from '../words.ts';

const count = '(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve)';
const rounds =
  '(?:deliver(?:y|ies)|shipments?|box(?:es)?|months?|cycles?|orders?|renewals?|bags?|payments?|parcels?|weeks?|issues?)';

/** What comes again and again. */
export const subscriptions: readonly Question[] = [
  {
    name: 'subscription-notice',
    asks: 'how long before a renewal it can be skipped or changed',
    about: [words(subscription, 'next (?:box|bag|delivery|shipment|charge)'), words(skip)],
    answers: [ahead()],
    ignores: ['members', 'subscription'],
  },
  {
    name: 'subscription-minimum',
    asks: 'how long a subscriber has to stay',
    about: [words(subscription)],
    answers: [
      ({ words: said }) => {
        const hit =
          new RegExp(
            `\\b(?:(?:minimum|min\\.?)(?: term)?(?: of| is|:)?|at least|stay (?:for|with us for|on for)|commit(?:s|ment|ted)? (?:to|for|of)|(?:only )?after|first|run for|tied in for|term of|for a) (${count}) (?:[a-z]+ )?${rounds}`,
          ).exec(said) ??
          new RegExp(
            `\\b(${count})[- ](?:month|delivery|box|bag|order)[- ](?:minimum|commitment|contract|term)`,
          ).exec(said);
        return hit === null || /\bbefore\b|\bnotice\b|\boff\b|\bfree\b/.test(said)
          ? null
          : { key: 'some', says: `“${hit[0]}”` };
      },
      saidBy(
        'none',
        'no minimum',
        words(
          'no (?:minimum|commitment|contract|lock-?in|strings|obligation|tie-?in|fixed term)',
          'without (?:a |any )?(?:minimum|commitment|contract|obligation)',
          '(?:cancel|quit|stop|leave)(?: your subscription| a subscription| it| the subscription)?(?: at)? (?:any ?time|whenever|when(?:ever)? you (?:like|want|please)|at will)',
          '(?:even|not even) after (?:a single|one|the first|just one)',
        ),
      ),
    ],
    ignores: ['members', 'subscription'],
  },
  {
    name: 'subscription-saving',
    asks: 'how much a subscription saves',
    about: [words(subscription), words('off\\b', 'sav(?:e|es|ing)', 'discount', 'less\\b', 'cheaper')],
    answers: [share(words('off\\b', 'sav(?:e|es|ing)', 'discount', 'less\\b', 'cheaper'))],
    ignores: ['members', 'subscription'],
  },
  {
    name: 'subscription-shipping',
    asks: 'what the shipping of a subscription costs',
    about: [words(subscription), words('ship', 'postage', 'deliver')],
    answers: [
      saidBy(
        'free',
        'free',
        words(
          'ships? free',
          'free (?:shipping|delivery|postage)',
          '(?:shipping|delivery|postage)[^.;]{0,20}(?:free|on us|included)',
        ),
      ),
      costs(words('shipping', 'postage', 'delivery', 'to ship')),
    ],
    ignores: ['members', 'subscription'],
  },
  {
    name: 'subscription-fee',
    asks: 'whether leaving a subscription costs something',
    about: [words(subscription), words('cancel', 'leav', 'quit', 'stop', 'exit', 'early')],
    answers: [
      stance(
        words(
          '(?:cancell?ation|exit|early|termination) (?:fee|charge)',
          'fee of',
          '(?:pay|charge[ds]?)[^.;]{0,25}(?:early|cancel|leav)',
        ),
        words('(?:no|without|never|not)[^.;]{0,30}(?:fees?\\b|penalt|charge)'),
      ),
    ],
    ignores: ['members', 'subscription'],
  },
  {
    name: 'prepaid-renewal',
    asks: 'whether a prepaid plan renews by itself',
    about: [
      words('prepaid', 'pre-?paid', 'gift subscription', 'paid (?:up front|ahead|in advance)'),
      words('renew'),
    ],
    answers: [deed(words('renew'))],
    ignores: ['members', 'subscription', 'gift'],
  },
  {
    name: 'subscription-return',
    asks: 'whether subscription parcels can be refunded',
    about: [words(subscription), words('refund', 'return', 'money back', 'send back')],
    answers: [
      stance(
        words('(?:can|may|will) (?:be )?(?:return|refund)', "we(?:'ll| will)? refund", 'money back'),
        words(`(?:${not})[^.;]{0,25}(?:refund|return)`, 'non-?(?:refund|return)'),
      ),
    ],
    ignores: ['members', 'subscription'],
  },
];
