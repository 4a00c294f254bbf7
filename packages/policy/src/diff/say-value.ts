import type { DayRule } from '../calendar/day-rule.ts';
import type { Field, Kind } from '../document/schema/kinds.ts';
import { isDayRule, isMoney, isPeriod } from '../document/schema/value-kinds.ts';
import { sayAmount } from '../money/amount.ts';

/** The kinds of value that are one thing to a merchant. */
export type SayableKind = Exclude<
  Kind,
  'section' | 'list' | 'orNull' | 'optional' | 'version' | 'flags' | 'textPerLanguage'
>;

type Sayings = { readonly [Each in SayableKind]: (field: Field<Each>, value: unknown) => string };

const asItIs = (_: unknown, value: unknown): string => String(value);

const sayings: Sayings = {
  text: asItIs,
  code: asItIs,
  country: asItIs,
  currency: asItIs,
  link: asItIs,
  contact: asItIs,
  date: asItIs,
  choice: ({ words }, value) => words[String(value)] ?? String(value),
  flag: (_, value) => (value === true ? 'on' : 'off'),
  wholeNumber: ({ unit }, value) =>
    unit === undefined ? String(value) : `${String(value)} ${unit}${value === 1 ? '' : 's'}`,
  minutes: (_, value) => sayTime(Number(value)),
  money: (_, value) => (isMoney(value) ? sayAmount(value) : ''),
  weekday: (_, value) => weekdays[Number(value)] ?? '',
  dayRule: (_, value) => (isDayRule(value) ? sayDay(value) : ''),
  period: (_, value) => (isPeriod(value) ? `${sayDay(value.from)} through ${sayDay(value.until)}` : ''),
};

/** Whether a part of the schema is one thing to a merchant. */
export const isSayable = (field: Field): field is Field<SayableKind> => field.kind in sayings;

/** A value of the policy that is one thing to a merchant, in words: an amount, a day rule, a period, on or off. */
export function sayValue<Each extends SayableKind>(field: Field<Each>, value: unknown): string {
  if (value === null || value === undefined) return 'none';
  const say: Sayings[Each] = sayings[field.kind];
  return say(field, value);
}

/** Minutes since midnight as a time: `17:30`. */
export const sayTime = (minutes: number): string => {
  const rest = minutes % 60;
  return [(minutes - rest) / 60, rest].map((part) => String(part).padStart(2, '0')).join(':');
};

const months = [
  ...(['January', 'February', 'March', 'April', 'May', 'June'] as const),
  ...(['July', 'August', 'September', 'October', 'November', 'December'] as const),
];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const ordinals: Readonly<Record<string, string>> = { 1: '1st', 2: '2nd', 3: '3rd', 4: '4th' };

function sayDay(rule: DayRule): string {
  if (rule.kind === 'date') return rule.date;
  const month = months[rule.month - 1] ?? '';
  if (rule.kind === 'fixed') return `${month} ${rule.day}`;
  return `${ordinals[rule.nth] ?? 'last'} ${weekdays[rule.weekday] ?? ''} of ${month}`;
}
