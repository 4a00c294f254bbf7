import type { Rule } from '../rule.ts';
import { quotesOf, saying } from '../rule.ts';

/** Orders `ship` the next day by one sentence and are `processed` the next day by another: is that the same? */
export const processOrShip: Rule = {
  name: 'process-or-ship',
  find: (reading) => {
    const next = /\b(?:day after|(?:next|following) (?:business |working )?day)\b/;
    const processed = saying(reading, /\bprocessed\b/).find(
      ({ plain }) => next.test(plain) && !/\bshipped\b/.test(plain),
    );
    const shipped = saying(reading, /\b(?:ship|ships|shipped|leave|leaves|go out|dispatched)\b/).find(
      ({ plain }) => next.test(plain) && !/\bprocessed\b/.test(plain),
    );
    if (processed === undefined || shipped === undefined) return [];
    return [
      {
        severity: 'high',
        quotes: quotesOf([processed, shipped]),
        why: 'It is not said whether an order that is processed on a day also ships on that day.',
        fix: 'Promise the day of shipping in both sentences.',
      },
    ];
  },
};
