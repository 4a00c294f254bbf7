import { days, wholeNumber } from '../fields.ts';
import { section } from '../made-of.ts';
import type { ValueOf } from '../value-of.ts';

/** [PROD-01] */
export const productIssues = section(
  {
    label: 'Product issues',
    subject: 'The product issues',
    help: 'What customers can expect when something is wrong with an item.',
  },
  {
    days: days({
      label: 'Days to report an issue',
      help: 'Days after delivery, the last included.',
      statements: ['PROD-01'],
    }),
    answerWithinHours: wholeNumber({
      label: 'Hours to an answer',
      help: 'So soon you answer what customers report.',
      statements: ['PROD-01'],
      least: 1,
      most: 720,
      unit: 'hour',
    }),
  },
);

/** [PROD-01] */
export interface ProductIssuesSection extends ValueOf<typeof productIssues> {}
