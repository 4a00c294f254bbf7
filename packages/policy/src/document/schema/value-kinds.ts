import type { DayRule } from '../../calendar/day-rule.ts';
import type { Period } from '../../calendar/period.ts';
import { weekdays, type Weekday } from '../../calendar/plain-date.ts';
import type { Money } from '../../money/money.ts';
import { isObject } from '../is-object.ts';

// A walk over a schema meets values as `unknown`; these say what they are.

/** Whether a value is an amount. */
export const isMoney = (value: unknown): value is Money =>
  isObject(value) && typeof value.minor === 'number' && typeof value.currency === 'string';

/** Whether a value is a day of the week. */
export const isWeekday = (value: unknown): value is Weekday => weekdays.some((day) => day === value);

/** Whether a value is a day by rule. */
export const isDayRule = (value: unknown): value is DayRule =>
  isObject(value) && (value.kind === 'fixed' || value.kind === 'nth-weekday' || value.kind === 'date');

/** Whether a value is a period. */
export const isPeriod = (value: unknown): value is Period =>
  isObject(value) && isDayRule(value.from) && isDayRule(value.until);

/** The field of an object; `undefined` for what is none. */
export const partOf = (value: unknown, name: string): unknown =>
  isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;

/** The items of a list; none for what is none. */
export const itemsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
