import { dayIn } from '../../../calendar/day-rule.ts';
import type { DayNumber } from '../../../calendar/plain-date.ts';
import { dayOf, daysInMonth, mostDaysInMonth, partsOf, weekdayOf } from '../../../calendar/plain-date.ts';
import type { DateFact } from '../../fact.ts';
import type { Reading } from '../../reading.ts';
import { monthOf, monthPattern, weekdayOfName, weekdayPattern } from '../../words/days.ts';
import { holidayDays } from '../../words/holiday-days.ts';
import type { FoundByRule } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { factsOf, quotesOf, saying, sentencesOf } from '../rule.ts';

const dayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const weekdayBefore = new RegExp(`\\b(${weekdayPattern}),? (?:the )?$`);
const weekdayBehind = new RegExp(`^,? \\(?(?:a |an )?(${weekdayPattern})(?![a-z])`);

/** What a calendar knows better: a day that its month does not have, another weekday, a holiday on another day. */
export const calendarFacts: Rule = {
  name: 'calendar-fact',
  find: (reading, today) => [
    ...wrongRules(reading),
    ...factsOf(reading, 'date').flatMap((date): readonly FoundByRule[] => {
      const why = faultOf(reading, date, today);
      return why === null
        ? []
        : [
            {
              severity: 'medium',
              quotes: sentencesOf(reading, [date]),
              why,
              fix: 'Look the day up, and correct the text.',
            },
          ];
    }),
  ],
};

function faultOf(reading: Reading, date: DateFact, today: DayNumber): string | null {
  const { month, day } = date;
  if (day === null) return null;
  const years = yearsOf(reading, date, today);
  const days = years
    .filter((year) => day <= daysInMonth(year, month))
    .map((year) => dayOf({ year, month, day }));
  // Said of every year, February 29 is the end of February in leap years, also where none of them is near.
  const isOfAnyYear = years.length > 1 && day <= mostDaysInMonth(month);
  if (days.length === 0 && !isOfAnyYear) return `There is no such day: ${date.text}.`;
  const sentence = reading.sentences[date.sentence];
  const at = date.from - (sentence?.from ?? 0);
  const lead = sentence?.plain.slice(Math.max(0, at - 60), at) ?? '';
  const rest = sentence?.plain.slice(date.to - sentence.from) ?? '';
  const named = weekdayOfName(weekdayBefore.exec(lead)?.[1] ?? weekdayBehind.exec(rest)?.[1] ?? '');
  if (named !== null && !days.some((each) => weekdayOf(each) === named)) {
    const [first] = days;
    return first === undefined ? null : `${date.text} is a ${dayNames[weekdayOf(first)] ?? ''}.`;
  }
  const holiday = holidays.find(({ name }) => name.test(lead));
  if (holiday === undefined) return null;
  const on = holiday.days.flatMap((rule) => years.map((year) => dayIn(rule, year)));
  return on.some((each) => each !== null && days.includes(each))
    ? null
    : `${holiday.name.exec(lead)?.[1] ?? 'The holiday'} falls on another day.`;
}

const nths = ['first', 'second', 'third', 'fourth'];

/** `Melbourne Cup Day (the second Tuesday in November)`: a holiday by a rule that is not its own. */
function wrongRules(reading: Reading): readonly FoundByRule[] {
  return saying(reading, /\b(?:first|second|third|fourth|last|1st|2nd|3rd|4th) [a-z]+day (?:in|of) /).flatMap(
    (sentence) =>
      holidays.flatMap(({ byRule, days }): readonly FoundByRule[] => {
        const [, name = '', which = '', weekday = '', month = ''] = byRule.exec(sentence.plain) ?? [];
        const isRight = days.some(
          (rule) =>
            rule.kind === 'nth-weekday' &&
            rule.month === monthOf(month) &&
            rule.weekday === weekdayOfName(weekday) &&
            String(rule.nth) ===
              (which === 'last' ? which : String(nths.indexOf(which) + 1 || which.slice(0, 1))),
        );
        return name === '' || isRight || !days.some(({ kind }) => kind === 'nth-weekday')
          ? []
          : [
              {
                severity: 'medium',
                quotes: quotesOf([sentence]),
                why: `${name} falls on another day.`,
                fix: 'Look the day up, and correct the text.',
              },
            ];
      }),
  );
}

/** The year that is written, the one that `this year` is, or the ones that may be meant. */
function yearsOf(reading: Reading, { year, sentence, from }: DateFact, today: DayNumber): readonly number[] {
  if (year !== null) return [year];
  const now = partsOf(today).year;
  const words = reading.sentences[sentence];
  const lead = words?.plain.slice(0, from - words.from).slice(-40) ?? '';
  return /\bthis year\b/.test(lead) ? [now] : [now - 1, now, now + 1];
}

/** `Thanksgiving, which this year is …`, `Labor Day (…`: the date says when the holiday is. */
const told =
  '(?: ?\\(|,? (?:which )?(?:this year |next year )?(?:is|falls|is on|falls on)(?: on)?|,|:| -)(?: this year)?(?: [a-z]+day,?)? ?(?:the )?$';
const holidays = holidayDays.map(([name, days]) => ({
  days,
  name: new RegExp(`\\b(${name})${told}`),
  byRule: new RegExp(
    `\\b(${name})(?: ?\\(|,? (?:which )?(?:is|falls on|is on) )(?:on )?(?:the )?(first|second|third|fourth|last|1st|2nd|3rd|4th) (${weekdayPattern}) (?:in|of) (${monthPattern})`,
  ),
}));
