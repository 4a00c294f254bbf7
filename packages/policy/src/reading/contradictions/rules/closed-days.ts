import type { Rule } from '../rule.ts';
import { quotesOf, saying } from '../rule.ts';

const closed =
  /\b(?:closed|rests?|do not (?:process|ship|post|work)|don't (?:process|ship|post|work)|no (?:shipping|dispatch))\b[a-z ,]{0,40}\b(?:weekends?|saturdays?|sundays?)\b|\b(?:ship|work|post|pack|open)[a-z ]{0,12} (?:only )?(?:from )?mon(?:day)?s? ?(?:-|to|thru|through) ?fri/;
const works =
  /\b(?:ship|post|leave|process|dispatch|go out|pack)(?:s|es|ed|ped)?\b[a-z ]{0,12} on (?:the )?(?:same )?(?:saturdays?|sundays?|weekends?)\b/;

/** Closed on a day on which orders leave all the same. */
export const closedDay: Rule = {
  name: 'closed-day',
  find: (reading) => {
    const [resting] = saying(reading, closed);
    const [working] = saying(reading, works).filter(({ plain }) => !/\bnot\b|\bno\b|\bclosed\b/.test(plain));
    if (resting === undefined || working === undefined) return [];
    return [
      {
        severity: 'high',
        quotes: quotesOf([resting, working]),
        why: 'Orders leave on a day on which nobody works by the other sentence.',
        fix: 'Name the days on which orders leave, once.',
      },
    ];
  },
};
