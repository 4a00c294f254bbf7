import { lasts, pieces } from '../values.ts';
import { payer, stance } from '../stances.ts';
import type { Question } from '../question.ts';
import { words } from '../question.ts';
import { not } from '../words.ts';

/** What happens at the customer’s door, or where the parcel is collected. */
export const atTheDoor: readonly Question[] = [
  {
    name: 'weekend-delivery',
    asks: 'whether parcels are delivered at weekends',
    about: [words('deliver\\w*', 'arriv'), words('saturdays?', 'sundays?', 'weekends?')],
    unless: words('placed', 'ordered', 'closed', 'dispatch', 'process', 'open'),
    answers: [
      stance(
        words(
          '(?:deliver|arriv)[^.;]{0,40}(?:saturday|sunday|weekend|seven days)',
          '(?:saturday|sunday|weekend)s? deliver[^.;]{0,20}(?:available|possible|offered|free|for)',
        ),
        words(
          `(?:${not})\\b[^.;]{0,40}(?:saturday|sunday|weekend)`,
          `(?:saturday|sunday|weekend)s?[^.;]{0,30}(?:${not})`,
          'except (?:on )?(?:saturday|sunday|weekend)',
          'monday to friday only',
        ),
      ),
    ],
  },
  {
    name: 'held-for',
    asks: 'how long a parcel waits to be collected',
    about: [
      words(
        '(?:hold|holds|held|keep|keeps|kept|wait|waits|waiting|stays?|store[ds]?|collect(?:ed)?|pick(?:ed)? up)\\b',
      ),
      words(
        'post office',
        'parcel ?shop',
        'locker',
        'depot',
        'pick-?up (?:point|location)',
        'collection point',
        'service point',
        'carrier',
        'courier',
        'packstation',
        'branch',
        'for (?:you|collection|pick-?up)',
        'ready',
        'click and collect',
        'in[- ]store',
        'our (?:shop|studio|store|workshop|warehouse|counter)',
      ),
    ],
    unless: words('return', 'lost', 'customs', 'closed', 'refund within', 'holiday'),
    answers: [
      lasts(
        words('hold', 'held', 'keep', 'kept', 'wait', 'stay', 'store[ds]?\\b', 'collect', 'pick'),
        ({ unit }) => unit !== 'hour',
      ),
    ],
    ignores: ['pickup'],
  },
  {
    name: 'attempts',
    asks: 'how often a delivery is tried',
    about: [
      words('attempt', 'tr(?:y|ies)\\b', 'tried'),
      words('deliver', 'courier', 'carrier', 'driver', 'door', 'redeliver'),
    ],
    answers: [
      pieces(
        /\b(one|two|three|four|[1-4]|second|third|single) (?:delivery |more |further |failed )*(?:attempts?|tries|times)|\b(?:tr(?:y|ies|ied)|attempts?)(?: [a-z]+){0,3} (once|twice|one|two|three|four|2|3) ?(?:times)?\b/,
      ),
    ],
  },
  {
    name: 'second-visit',
    asks: 'what a second delivery costs',
    about: [
      words(
        're-?deliver\\w*',
        'second (?:visit|delivery|attempt|trip)',
        '(?:deliver|sen[dt]|ship\\w*) (?:it |them )?(?:again|a second time|once more|twice)',
        're-?sen[dt]\\w*',
        're-?ship\\w*',
        'another (?:visit|attempt|go)',
      ),
    ],
    unless: words('lost', 'damag', 'replac', 'stolen', 'tracking', 'fault'),
    answers: [payer()],
  },
  {
    name: 'pickup',
    asks: 'whether orders can be collected',
    about: [
      words(
        'pick(?:ing|ed)?[- ]?up\\b',
        'collect(?:ed|ion)?\\b',
        'click (?:and|&) collect',
        'local pick-?up',
        'in person',
      ),
    ],
    unless: words(
      'return',
      'refund',
      'cancel',
      'fetch',
      'courier',
      'carrier',
      'sales tax',
      'vat',
      'fault',
      'old ',
      'depot',
      'locker',
      'points?\\b',
      'uncollected',
      'parcel shop',
      'post office',
      'exchange',
      'deduct',
      'days',
    ),
    answers: [
      stance(
        words(
          '(?:can|may|welcome|free|happy|happily|available|offer|choose)[^.;]{0,50}(?:pick|collect)',
          '(?:pick|collect)[^.;]{0,40}(?:free|possible|available|from our|at our|welcome|by appointment)',
        ),
        words(
          `(?:${not})\\b[^.;]{0,40}(?:pick|collect|person)`,
          `(?:pick-?up|collection)[^.;]{0,20}(?:${not}) (?:be )?(?:possible|available|offered)`,
        ),
      ),
    ],
    ignores: ['pickup'],
  },
  {
    name: 'pickup-cost',
    asks: 'what collecting an order costs',
    about: [
      words(
        'pick(?:ing|ed)?[- ]?up\\b',
        'click (?:and|&) collect',
        'local pick-?up',
        'collect(?:ing|ion)? (?:it |your order )?(?:from|at|in) (?:our|the) (?:shop|store|studio|workshop|showroom|warehouse|roastery)',
      ),
    ],
    unless: words('return', 'refund', 'lost', 'old '),
    answers: [payer()],
    ignores: ['pickup'],
  },
  {
    name: 'assembly',
    asks: 'whether assembly is included',
    about: [
      words('assembl\\w*', 'install\\w*', 'put (?:it |them )?together', 'fitting\\b', 'set up'),
      words('includ', 'free', 'offer', 'service', 'extra', 'cost', 'fee', 'not\\b', "don't", 'pay', '[$€£]'),
    ],
    unless: words('instalment', 'installment', 'warranty', 'before', 'fault'),
    answers: [
      payer(),
      stance(
        words(
          '(?:assembl|install|fitting|set up|together)[^.;]{0,30}(?:included|is free|part of)',
          '(?:includ|offer|will)[^.;]{0,30}(?:assembl|install|fit|set up)',
        ),
        words(
          `(?:assembl|install|fitting)[^.;]{0,30}(?:${not})`,
          `(?:${not})\\b[^.;]{0,30}(?:assembl|install|fit|set up)`,
        ),
      ),
    ],
  },
  {
    name: 'old-goods',
    asks: 'what taking away the old piece costs',
    about: [
      words(
        '(?:take|haul|remov|dispos|collect|recycl)\\w*[^.;]{0,30}\\bold\\b',
        '\\bold [a-z]+[^.;]{0,40}(?:taken|removed|removal|hauled|recycled|disposed)',
        'haul-?away',
        'removal of',
      ),
    ],
    answers: [payer()],
  },
  {
    name: 'left-outside',
    asks: 'whether a parcel may be left without anybody',
    about: [
      words('(?:leave|leaves|left|leaving)\\b'),
      words('porch', 'safe place', 'neighbou?r', 'door\\b', 'doorstep', 'outside', 'unattended', 'shed'),
    ],
    unless: words('lost', 'stolen', 'says', 'leav(?:e|es) (?:us|our|the)'),
    answers: [
      stance(
        words(
          '(?:can|may|will|happily|ask|tell|choose|usually)[^.;]{0,50}(?:leave|left)',
          '(?:leaves?|left)[^.;]{0,40}(?:porch|safe place|neighbou?r|doorstep)',
        ),
        words(`(?:${not})\\b[^.;]{0,30}(?:leave|left)`),
      ),
    ],
  },
];
