import type { Weekday } from '../../calendar/plain-date.ts';
import { weekdays as everyDay } from '../../calendar/plain-date.ts';
import { holidays, weekdayOfName, weekdayPattern } from '../words/days.ts';
import type { Found, Line } from './line.ts';

const range = new RegExp(
  `\\b(${weekdayPattern}) ?(?:-|to|thru|through|until) ?(${weekdayPattern})(?![a-z])`,
  'g',
);
const single = new RegExp(`\\b(${weekdayPattern})(?![a-z])`, 'g');
/** Short names of days that are words of their own: `sat`, `sun`, `wed`. */
const ambiguous = /^(?:sun|sat|wed)$/;

/** The weekdays of a sentence, as one fact for each range and one for all that stand alone. */
export function findWeekdays({ lower }: Line): readonly Found<'weekdays'>[] {
  const found: Found<'weekdays'>[] = [];
  for (const { 0: all, 1: first = '', 2: last = '', index } of lower.matchAll(range)) {
    const [from, to] = [weekdayOfName(first), weekdayOfName(last)];
    if (from === null || to === null) continue;
    found.push({ kind: 'weekdays', weekdays: daysBetween(from, to), from: index, to: index + all.length });
  }
  const alone = [...lower.matchAll(single)].filter(
    ({ 0: name, index }) =>
      !ambiguous.test(name) &&
      !found.some(({ from, to }) => from <= index && index < to) &&
      !/\b(?:black|cyber|good|easter) $/.test(lower.slice(Math.max(0, index - 7), index)),
  );
  const first = alone[0];
  const last = alone.at(-1);
  const weekdays = alone.flatMap(({ 0: name }) => weekdayOfName(name) ?? []);
  if (first !== undefined && last !== undefined)
    found.push({ kind: 'weekdays', weekdays, from: first.index, to: last.index + last[0].length });
  return found;
}

function daysBetween(from: Weekday, to: Weekday): readonly Weekday[] {
  const count = ((to - from + 7) % 7) + 1;
  return Array.from({ length: count }, (_, index) => everyDay[(from + index) % 7] ?? 0);
}

/** The holidays of a sentence, also those that were run together: `President’s DayMemorial Day`. */
export function findHolidays({ lower, cased }: Line): readonly Found<'holiday'>[] {
  return holidays
    .flatMap(({ name, pattern }) =>
      [...lower.matchAll(pattern)].map(({ 0: all, index }) => ({
        kind: 'holiday' as const,
        name,
        isJoined: isJoined(cased, index) || isJoined(cased, index + all.length),
        from: index,
        to: index + all.length,
      })),
    )
    .toSorted((one, other) => one.from - other.from);
}

/** A small letter right before a capital: two words without a space between them. */
const isJoined = (cased: string, at: number): boolean =>
  /^[a-z][A-Z]/.test(cased.slice(Math.max(0, at - 1), at + 1));

const carriers =
  /\b(?:usps|u\.s\. mail|ups|fedex|dhl|canada post|australia post|royal mail|nz post|an post|postal service|purolator|ontrac|hermes|evri|dpd|gls)\b/g;

export function findCarriers({ lower, cased }: Line): readonly Found<'carrier'>[] {
  return [...lower.matchAll(carriers)].map(({ 0: all, index }) => ({
    kind: 'carrier',
    carrier: cased.slice(index, index + all.length),
    from: index,
    to: index + all.length,
  }));
}
