import { lasts } from '../values.ts';
import { stance } from '../stances.ts';
import type { Question } from '../question.ts';
import { words } from '../question.ts';
import { not } from '../words.ts';

/** A parcel that has not come. */
const gone = ['lost\\b', 'missing', 'stolen', 'astray', 'never (?:arrived|came|turned up)'];

/** To let the shop know. */
const tell = [
  'claim',
  'report',
  'tell us',
  'let us know',
  'write',
  'contact',
  'notify',
  'get in touch',
  'e-?mail',
];

/** What is lost or damaged on the way. */
export const losses: readonly Question[] = [
  {
    name: 'lost-wait',
    inOwnWords: true,
    asks: 'how long to wait before a parcel counts as lost',
    about: [
      words(
        ...gone,
        "hasn't (?:arrived|turned up|moved|come)",
        'not (?:arrived|turned up|moved|come|received)',
        'tracking (?:says|shows|has|stops)',
      ),
      words('wait', 'give it', 'after', 'once', 'allow', 'for (?:\\d|[a-z]+ (?:working|business)? ?days)'),
    ],
    unless: words(
      'claim (?:must|within|has)',
      'no later than',
      'report[^.;]{0,20}within',
      'within',
      'refund (?:takes|within)',
      'return',
      'fault',
      'damage',
      'says',
      'marked',
      'shows?\\b',
      'moved',
    ),
    answers: [
      lasts(words('wait', 'give it', 'after', 'once', 'allow', 'for\\b'), ({ unit }) => unit !== 'hour'),
    ],
  },
  {
    name: 'lost-claim',
    asks: 'until when a lost parcel has to be reported',
    about: [
      words(
        ...gone,
        "hasn't (?:arrived|turned up|come)",
        'not (?:arrived|turned up|come|received|reached)',
        'non-?delivery',
        'fails? to arrive',
      ),
      words(...tell, 'raise'),
    ],
    unless: words('fault', 'defect', 'missing parts?'),
    answers: [
      lasts(words('within', 'no later than', 'by', 'before', 'up to'), ({ unit }) => unit !== 'hour'),
    ],
  },
  {
    name: 'lost-again',
    asks: 'whether a lost parcel is made good',
    about: [
      words(
        'lost\\b',
        'stolen',
        'astray',
        'theft',
        'never (?:arrived|came|turned up)',
        'porch pirate',
        'marked (?:as )?delivered',
        'says delivered',
        'shown (?:as )?(?:delivered|lost)',
      ),
    ],
    unless: words('receipt', 'return', 'gift ?card', 'password', 'discount'),
    answers: [
      stance(
        words(
          "(?:we|we'll)[^.;]{0,40}(?:re-?sen[dt]|re-?ship|replace|refund|send (?:a |an |it |them |you )?(?:new|another|second|again|replacement)|make (?:it|this|that) (?:good|right))",
          '(?:sent|shipped|posted) (?:again|a second time|once more)',
          '(?:is|are|will be) (?:replaced|refunded|re-?sent)',
          'same deal',
          'on the house',
        ),
        words(
          `(?:${not})\\b[^.;]{0,40}(?:responsib|liab|accountab|refund|replac|re-?sen[dt]|cover|compensat)`,
          '(?:at|on) your (?:own )?risk',
          "(?:carrier|courier|post)'s (?:responsibility|problem)",
          'risk (?:passes|is yours)',
          'no (?:refund|replacement|liability|responsibility)',
        ),
      ),
    ],
    ignores: ['protected'],
  },
  {
    name: 'damage-report',
    asks: 'until when damage has to be reported',
    about: [
      words(
        'damag\\w*',
        'broken',
        'breakages?',
        'crushed',
        'smashed',
        'dented',
        'leak\\w*',
        'chipped',
        'cracked',
        'fault\\w*',
        'defect\\w*',
      ),
      words(...tell, 'photo', 'picture', 'inform', 'message'),
    ],
    unless: words('warrant', 'guarantee', 'lost', 'we (?:reply|answer)', 'refund(?:ed)? within'),
    answers: [lasts(words('within', 'no later than', 'in\\b', 'by\\b', 'up to', 'inside'))],
    ignores: ['faulty', 'opened'],
  },
];
