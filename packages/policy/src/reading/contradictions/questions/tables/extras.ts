import { deed, saidBy } from '../stances.ts';
import { costs, pieces } from '../values.ts';
import type { Question } from '../question.ts';
import { near, words } from '../question.ts';

/** What there is beside the goods: wrapping, gifts, samples, memberships. */
export const extras: readonly Question[] = [
  {
    name: 'gift-wrap',
    asks: 'what gift wrapping costs',
    about: [words('gift[- ]?wrap\\w*', 'wrapped as a (?:gift|present)', 'wrapping', 'gift (?:box|bag)')],
    answers: [
      costs(),
      saidBy(
        'free',
        'free',
        words(
          'free',
          'on us',
          'complimentary',
          'no (?:extra )?charge',
          'costs? nothing',
          'on the house',
          'at no (?:extra )?cost',
        ),
      ),
    ],
    ignores: ['gift'],
  },
  {
    name: 'samples',
    asks: 'how many samples there are',
    about: [words('samples?\\b', 'swatch')],
    answers: [
      pieces(
        /\b(?:up to|maximum of|limit of|no more than|at most|limited to) (\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve)\b|\b(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:free |fabric |colou?r |complimentary )*(?:samples?|swatch)/,
      ),
    ],
  },
  {
    name: 'sample-price',
    asks: 'whether samples are free',
    about: [words('samples?\\b', 'swatch')],
    answers: [
      costs(words('samples?\\b', 'swatch')),
      saidBy(
        'free',
        'free',
        words(near('samples?|swatche?s?', 'free|complimentary|on us|no charge|nothing', 20)),
      ),
    ],
  },
  {
    name: 'membership-price',
    asks: 'what a membership costs',
    about: [
      words('membership', 'to join', 'joining', 'club'),
      words('free', 'cost', 'fee', '[$€£]', 'a year', 'a month', 'per (?:year|month)'),
    ],
    unless: words('shipping', 'returns?', 'deliver'),
    answers: [saidBy('free', 'free', words('free', 'no (?:fee|charge|cost)', 'costs? nothing')), costs()],
    ignores: ['members'],
  },
  {
    name: 'gift-orders',
    asks: 'whether orders can be sent as a gift',
    about: [
      words('gift (?:orders?|messages?|notes?|receipts?)'),
      words('offer', 'include', 'add', 'possible', 'can', 'not\\b', "don't"),
    ],
    answers: [deed(words('(?:offer|include|add|write|possible)'))],
    ignores: ['gift'],
  },
];
