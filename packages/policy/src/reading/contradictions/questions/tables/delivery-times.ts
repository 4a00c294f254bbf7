import { payer, stance } from '../stances.ts';
import { lasts } from '../values.ts';
import type { Question } from '../question.ts';
import { words } from '../question.ts';
import { not } from '../words.ts';

/** How long parcels take, and whether that is promised. */
export const deliveryTimes: readonly Question[] = [
  {
    name: 'delivery-time',
    isPerGoods: true,
    inOwnWords: true,
    asks: 'how long delivery takes',
    about: [
      words(
        'deliver(?:y|ed|ies|s)?\\b',
        'arriv\\w*',
        'in transit',
        'shipping (?:takes|time)',
        'reach(?:es)?\\b',
        'with you',
        'takes?\\b',
        'figure on',
        'allow',
      ),
    ],
    unless: words(
      'refund',
      'return',
      'claim',
      'lost',
      'report',
      'dispatch',
      'process',
      'cut-?off',
      'placed',
      'make',
      'made',
      'produc',
      'within[^.;]{0,25}of (?:delivery|receiv|getting)',
      'after delivery',
      'following delivery',
      'days after',
      'fault',
      'damag',
      'bank',
      'cancel',
      'notice',
      'before',
      'customs',
      'hold',
      'kept',
      'longer',
      'exchange',
      'warrant',
      'repl(?:y|ies)',
      'answer',
      'roast',
      'since',
      'next[- ]day',
      'same[- ]day',
      'courier',
      'economy',
      'from delivery',
      'season',
      'of delivery',
      'delivery date',
      'leave',
      'workshop',
      'late\\b',
    ),
    answers: [
      (passage) => {
        const windows = passage.facts.filter((fact) => fact.kind === 'window');
        return windows.length === 1
          ? lasts(
              null,
              ({ anchor, unit }) =>
                (anchor === null || anchor === 'order' || anchor === 'shipment') &&
                unit !== 'minute' &&
                unit !== 'hour',
            )(passage)
          : null;
      },
    ],
  },
  {
    name: 'guaranteed',
    asks: 'whether delivery times are promised',
    about: [
      words('guarant\\w*', 'promis\\w*', 'estimates?\\b'),
      words('deliver', 'arriv', 'date', 'times?\\b', 'transit'),
    ],
    unless: words('warrant', 'price', 'money[- ]back', 'years?', 'satisf', 'fault', 'freshness'),
    answers: [
      stance(
        words(
          '(?:we )?(?:guarant\\w*|promis\\w*)[^.;]{0,50}(?:deliver|arriv|date|with you|there)',
          '(?:deliver\\w*|arriv\\w*)[^.;]{0,40}(?:is|are) (?:guarant|promis)',
          'guaranteed',
        ),
        words(`(?:${not})\\b[^.;]{0,30}(?:guarant|promis)`, '(?:only |just )?(?:an? )?estimates?\\b'),
      ),
    ],
    ignores: ['express'],
  },
  {
    name: 'split',
    asks: 'whether several parcels cost more',
    about: [
      words(
        'split',
        'separate (?:parcels|shipments|deliveries)',
        'several parcels',
        'more than one (?:parcel|box|shipment)',
      ),
      words('ship', 'sen[dt]', 'charge', 'cost', 'pay', 'postage'),
    ],
    answers: [
      payer(),
      stance(words('(?:charge|pay|cost)'), words(`(?:${not})\\b[^.;]{0,30}(?:charge|pay|cost)`)),
    ],
  },
];
