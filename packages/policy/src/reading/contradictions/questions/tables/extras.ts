import { saidBy } from '../stances.ts';
import { costs, pieces } from '../values.ts';
import type { Question } from '../question.ts';
import { near, words } from '../question.ts';

/** Samples and wrapping. */
export const extras: readonly Question[] = [
  {
    name: 'gift-wrap',
    asks: 'what gift wrapping costs',
    about: [
      words(
        'gift[- ]?wrap\\w*',
        'wrapped as a (?:gift|present)',
        'wrapping',
        'gift (?:box|bag|note|message)',
      ),
    ],
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
];
