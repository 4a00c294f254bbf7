import { monthOf, monthPattern } from '../words/days.ts';
import type { Found, Line } from './line.ts';

const year = '(?:19|20)\\d\\d';
const monthFirst = new RegExp(
  `\\b(${monthPattern}) (\\d{1,2})(?:st|nd|rd|th)?(?!\\d|:\\d)(?:,? (${year}))?`,
  'g',
);
const dayFirst = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${monthPattern})(?:,? (${year}))?(?![a-z])`,
  'g',
);
const monthAndYear = new RegExp(`\\b(${monthPattern})[ ,]{1,2}(${year})\\b`, 'g');
const numeric = new RegExp(
  `(?<![\\d/.-])(?:(\\d{1,2})[/.](\\d{1,2})[/.](${year})|(${year})-(\\d{2})-(\\d{2}))(?![\\d/])`,
  'g',
);
/** `the 2024 holiday season`, `Christmas 2024`. */
const season = new RegExp(
  `\\b(?:christmas|holidays?|black friday|summer|winter|spring|autumn|season) (${year})\\b|\\b(${year}) (?:christmas|holidays?|black friday|summer|winter|spring|autumn|season)`,
  'g',
);

/** The calendar dates of a sentence: `November 18, 2024`, `12 Dec`, `04/16/2021`, `Nov 2024`. */
export function findDates({ lower }: Line): readonly Found<'date'>[] {
  const found: Found<'date'>[] = [];
  const add = (
    from: number,
    all: string,
    month: number,
    day: number | null,
    written: string | undefined,
  ): void => {
    if (month < 1 || month > 12 || (day !== null && (day < 1 || day > 31))) return;
    if (found.some((other) => other.from < from + all.length && from < other.to)) return;
    found.push({
      kind: 'date',
      month,
      day,
      year: written === undefined ? null : Number(written),
      edge: edgeOf(lower.slice(Math.max(0, from - 60), from)),
      from,
      to: from + all.length,
    });
  };
  for (const { 0: all, 1: name = '', 2: day, 3: of, index } of lower.matchAll(monthFirst))
    add(index, all, monthOf(name), Number(day), of);
  for (const { 0: all, 1: day, 2: name = '', 3: of, index } of lower.matchAll(dayFirst))
    add(index, all, monthOf(name), Number(day), of);
  for (const { 0: all, 1: name = '', 2: of, index } of lower.matchAll(monthAndYear))
    add(index, all, monthOf(name), null, of);
  for (const { 0: all, 1: one, 2: two, 3: of, 4: isoYear, 5: month, 6: day, index } of lower.matchAll(
    numeric,
  )) {
    // In English, month first unless that cannot be.
    const isDayFirst = Number(one) > 12;
    if (isoYear !== undefined) add(index, all, Number(month), Number(day), isoYear);
    else add(index, all, Number(isDayFirst ? two : one), Number(isDayFirst ? one : two), of);
  }
  for (const { 0: all, 1: behind, 2: before, index } of lower.matchAll(season))
    add(index, all, 12, null, behind ?? before);
  return found.toSorted((one, other) => one.from - other.from);
}

function edgeOf(lead: string): Found<'date'>['edge'] {
  if (/\b(?:until|through|thru|to|by|before|till|and|ends?(?: on)?) (?:\w+day,? )?$|- ?$/.test(lead))
    return 'until';
  return /\b(?:from|between|since|starting|as of|after|begin(?:s|ning)) (?:\w+day,? )?$/.test(lead)
    ? 'from'
    : null;
}
