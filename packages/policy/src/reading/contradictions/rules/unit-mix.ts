import type { FoundByRule } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { quotesOf, saying } from '../rule.ts';

const hours = /\b(?:\d+|twelve|twenty-four|forty-eight)[ -]hours?\b/;
const days = /\b(?:business|working) days?\b|\bmidnight\b|\bnoon\b|\bevening\b|\bend of (?:the )?day\b/;

/** One promise in hours and in business days: over a weekend they are not the same. */
export const unitMix: Rule = {
  name: 'unit-mix',
  find: (reading) => {
    const about = reading.sentences.filter(
      ({ topic, plain }) => topic === 'tracking' || /\btracking\b|\bscanned\b/.test(plain),
    );
    // How long a scan can take is no promise of news.
    const inHours = about.filter(({ plain }) => hours.test(plain) && !/\bcan pass\b/.test(plain));
    const inDays = about.filter(
      ({ plain }) => days.test(plain) && !(hours.test(plain) && !/\bby (?:noon|midnight)\b/.test(plain)),
    );
    if (inHours.length === 0 || inDays.length === 0) return [];
    return [
      {
        severity: 'medium',
        quotes: quotesOf([...inHours.slice(0, 2), ...inDays.slice(0, 2)]),
        why: 'The same news is promised in hours and in business days.',
        fix: 'Promise it once, in one unit.',
      },
    ];
  },
};

/** An answer within hours, without saying whether weekends count. */
export const hoursOfWhat: Rule = {
  name: 'hours-of-what',
  find: (reading) =>
    saying(
      reading,
      /(?<!\b(?:just|simply|please|and|or|to) )\b(?:respond|reply|get back to you|answer you|answer your)\b/,
    )
      .filter(({ plain }) => hours.test(plain) && !/\bbusiness\b|\bworking\b|\bweekend/.test(plain))
      .map((sentence): FoundByRule => ({
        severity: 'low',
        quotes: quotesOf([sentence]),
        why: 'It is not said whether the hours of a weekend count.',
        fix: 'Promise it in business days.',
      })),
};
