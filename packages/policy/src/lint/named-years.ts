import type { DayNumber } from '../calendar/plain-date.ts';
import { partsOf } from '../calendar/plain-date.ts';
import type { Policy } from '../document/policy.ts';
import type { Finding } from './finding.ts';
import type { DatedList } from './past-dates.ts';
import { datedListsOf } from './past-dates.ts';

/**
 * [CAL-03, CAL-05] A day that is named year by year, and not in a year that its list speaks of: the Lunar New Year of 2026
 * and 2027 beside holidays of 2028. Only the merchant knows the date.
 */
export const yearsLeftOut = (policy: Policy, today: DayNumber): readonly Finding[] =>
  datedListsOf(policy).flatMap((list) => leftOutOf(list, partsOf(today).year));

function leftOutOf({ id, path, statements, rows }: DatedList, thisYear: number): readonly Finding[] {
  const dated = rows.flatMap(({ name, last }) =>
    last.kind === 'date' ? [{ name: withoutYear(name), year: Number(last.date.slice(0, 4)) }] : [],
  );
  const until = Math.max(...dated.map(({ year }) => year));
  const everyYear = rows.flatMap(({ name, last }) => (last.kind === 'date' ? [] : [withoutYear(name)]));
  const names = [...new Set(dated.map(({ name }) => name))].filter((name) => !everyYear.includes(name));
  const gaps = names.flatMap((name) => {
    const years = new Set(dated.flatMap((each) => (each.name === name ? [each.year] : [])));
    const first = Math.max(thisYear, ...[Math.min(...years) + 1]);
    const missing = countUp(first, until).filter((year) => !years.has(year));
    return years.size < 2 || missing.length === 0 ? [] : [`“${name}” in ${missing.join(', ')}`];
  });
  if (gaps.length === 0) return [];
  return [
    {
      id: `years/${id}`,
      statements,
      path,
      message: `There is no date for ${gaps.join(' and ')}, although other years have one.`,
      fix: 'Add the dates that are missing.',
      waysOut: [],
    },
  ];
}

/** What a day is called every year: `Lunar New Year` of `Lunar New Year 2027`. */
const withoutYear = (name: string): string => name.replace(/\b(19|20)\d\d\b/, '').trim();

const countUp = (from: number, through: number): readonly number[] =>
  Array.from({ length: Math.max(0, through - from + 1) }, (_, index) => from + index);
