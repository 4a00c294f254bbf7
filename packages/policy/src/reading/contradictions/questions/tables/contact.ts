import { lasts } from '../values.ts';
import { stance } from '../stances.ts';
import type { Question } from '../question.ts';
import { words } from '../question.ts';
import { not } from '../words.ts';

/** How and when the shop can be reached. */
export const contact: readonly Question[] = [
  {
    name: 'answer-time',
    asks: 'how long an answer takes',
    about: [
      words(
        '(?:we|team|somebody|someone|one of us|us|person)\\b[^.;]{0,40}\\b(?:repl(?:y|ies)|answer\\w*|respond\\w*|get back to|write back)',
        'e-?mails? (?:are|get) (?:answered|replies)',
        'repl(?:y|ies) within',
        'response time',
        'expect (?:a|an) (?:reply|answer|response)',
        'hear (?:back )?from us',
      ),
    ],
    unless: words('lost', 'claim', 'return', 'refund', 'quote'),
    answers: [lasts(words('within', 'in\\b', 'takes?', 'less than', 'under', 'up to', 'usually'))],
  },
  {
    name: 'phone',
    asks: 'whether there is a telephone',
    about: [words('phone', 'telephone', 'call (?:us|our|the)', 'ring us', 'call\\b[^.;]{0,20}\\d{3}')],
    unless: words(
      'courier',
      'carrier',
      'crew',
      'driver',
      'deliver',
      'phone number (?:on|with|at)',
      'case',
      'your phone',
      'mobile',
    ),
    answers: [
      stance(
        words('(?:call|phone|ring|telephone)(?: us)?\\b[^.;]{0,30}(?:on|at|\\d)', 'by (?:phone|telephone)'),
        words(`(?:${not})\\b[^.;]{0,30}(?:phone|telephone|call)`),
      ),
    ],
  },
  {
    name: 'open-weekend',
    asks: 'whether the shop is open at weekends',
    about: [
      words('open\\b', 'closed?\\b', 'hours\\b', 'answer', 'staffed', 'reach us'),
      words('saturdays?', 'sundays?', 'weekends?', '(?:7|seven) days'),
    ],
    unless: words('deliver', 'placed', 'ship', 'dispatch', 'order'),
    answers: [
      stance(
        words(
          'open[^.;]{0,50}(?:saturday|sunday|weekend|seven days|7 days)',
          '(?:answer|reach|staffed)[^.;]{0,50}(?:saturday|sunday|weekend|seven days|7 days)',
          '(?:saturdays?|sundays?|weekends?)[^.;]{0,20}open',
        ),
        words(
          '(?:closed?|not open|not|no)\\b[^.;]{0,40}(?:saturday|sunday|weekend)',
          '(?:saturdays?|sundays?|weekends?)[^.;]{0,25}(?:closed|off\\b|not)',
        ),
      ),
    ],
  },
];
