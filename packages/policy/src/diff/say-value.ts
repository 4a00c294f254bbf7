import type { DayRule } from '../calendar/day-rule.ts';
import type { Field, Kind } from '../document/schema/kinds.ts';
import { isDayRule, isMoney, isPeriod, isWeekday } from '../document/schema/value-kinds.ts';
import { sayCount } from '../messages/count.ts';
import { englishMonth, englishNthWeekday } from '../messages/day-rule.ts';
import { formatTime } from '../messages/time-of-day.ts';
import { sayWeekday } from '../messages/weekdays.ts';
import { sayAmount } from '../money/amount.ts';
import type { Names } from './names.ts';

/** The kinds of value that are one thing to a merchant. */
export type SayableKind = Exclude<
  Kind,
  'section' | 'list' | 'orNull' | 'optional' | 'version' | 'flags' | 'textPerLanguage'
>;

type Sayings = {
  readonly [Each in SayableKind]: (field: Field<Each>, value: unknown, names: Names) => string;
};

const asItIs = (_: unknown, value: unknown): string => String(value);

const sayings: Sayings = {
  text: asItIs,
  code: asItIs,
  country: (_, value, names) => names.country(String(value)),
  currency: asItIs,
  link: asItIs,
  contact: asItIs,
  date: asItIs,
  choice: ({ words }, value) => words[String(value)] ?? String(value),
  flag: (_, value) => (value === true ? 'on' : 'off'),
  wholeNumber: ({ unit }, value) =>
    unit === undefined ? String(value) : sayCount(Number(value), unit, 'en'),
  minutes: (_, value) => formatTime(Number(value)),
  money: (_, value) => (isMoney(value) ? sayAmount(value) : ''),
  weekday: (_, value) => (isWeekday(value) ? sayWeekday(value, 'en') : ''),
  dayRule: (_, value) => (isDayRule(value) ? sayDay(value) : ''),
  period: (_, value) => (isPeriod(value) ? `${sayDay(value.from)} through ${sayDay(value.until)}` : ''),
};

/** Whether a part of the schema is one thing to a merchant. */
export const isSayable = (field: Field): field is Field<SayableKind> => field.kind in sayings;

/** A value of the policy that is one thing to a merchant, in words: an amount, a day rule, a period, on or off. */
export function sayValue<Each extends SayableKind>(field: Field<Each>, value: unknown, names: Names): string {
  if (value === null || value === undefined) return 'none';
  const say: Sayings[Each] = sayings[field.kind];
  return say(field, value, names);
}

function sayDay(rule: DayRule): string {
  if (rule.kind === 'date') return rule.date;
  return rule.kind === 'fixed' ? `${englishMonth(rule.month)} ${rule.day}` : englishNthWeekday(rule);
}
