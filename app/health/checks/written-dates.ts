import { decodeBlockRules, lastWrittenDay, parseDate, sayFullDay } from '@doorstep/policy';

import { dateIn } from '../../policy/date-in-zone.ts';
import type { Check } from '../check.ts';
import { findIn } from '../check.ts';
import { publishAgain } from '../problem.ts';

/** So many days before they run out, dates are to be written out again. */
const daysAhead = 30;

/** Arrivals, which a publishing writes out day by day for the year ahead, and which then run out. */
export const writtenDates: Check = {
  id: 'written-dates',
  name: 'Arrival dates',
  looksAt: 'that the arrivals that checkout says are written out for the weeks ahead',
  look: ({ facts, live: { policy }, now }) =>
    findIn(facts.configurations, ({ 'checkout-blocks': blocks }) => {
      const arrivals = decodeBlockRules(blocks?.jsonValue)?.arrivals ?? null;
      if (arrivals === null) return [];
      const last = lastWrittenDay(arrivals);
      const left = (parseDate(last) ?? 0) - (parseDate(dateIn(policy.merchant.timeZone, now)) ?? 0);
      if (left > daysAhead) return [];
      return [
        {
          about: 'arrivals',
          severity: left < 0 ? 'critical' : 'warning',
          message: `Arrivals are written out through ${sayFullDay(last)}.`,
          meaning: 'For orders placed after that day, checkout does not say when they arrive.',
          wayOut: publishAgain,
        },
      ];
    }),
};
