import { daysOfYear, keysIn, parseDate } from '@doorstep/policy';
import type { FormTexts, HolidayThere, Policy } from '@doorstep/policy';

import type { DayEditing, WorkEditing } from './day-editing.ts';
import { sayWeekdayName, sayWholeDate } from './day-words.ts';
import { spanLists, workCalendars } from './edit-calendar.ts';
import { ruleChoices, ruleValue, sayRule } from './rule-choices.ts';

/** What can be changed on a day of the calendar; `null` for what is no day. */
export function describeDay(policy: Policy, texts: FormTexts, date: string): DayEditing | null {
  const day = parseDate(date);
  if (day === null) return null;
  const there = daysOfYear(policy, Number(date.slice(0, 4)), null).find((each) => each.day === day);
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  const workOf = (calendar: WorkEditing['calendar']): WorkEditing => ({
    calendar,
    label: workCalendars[calendar],
    holidays: (there?.[calendar].holidays ?? []).map(holidayOf(policy, texts, calendar)),
    worksThatWeekday: policy.calendar[calendar].workdays.some((each) => each === weekday),
  });
  return {
    date,
    title: sayWholeDate(date),
    weekday,
    weekdayName: sayWeekdayName(weekday),
    rules: ruleChoices(date),
    work: [workOf('warehouse'), workOf('carrier')],
    spans: Object.entries(spanLists).flatMap(([list, label]) =>
      keysIn(texts, list).map((key) => ({
        value: `${list}.${key}`,
        label: `${label}: ${texts[`${list}.${key}.name`] ?? ''}`,
      })),
    ),
  };
}

const holidayOf =
  (policy: Policy, texts: FormTexts, calendar: WorkEditing['calendar']) =>
  ({ row, name, observed }: HolidayThere) => {
    const list = `calendar.${calendar}.holidays`;
    const on = policy.calendar[calendar].holidays[row]?.on;
    return {
      row: `${list}.${keysIn(texts, list)[row] ?? ''}`,
      name,
      falls: on === undefined ? '' : sayRule(on),
      rule: observed || on === undefined ? null : ruleValue(on),
    };
  };
