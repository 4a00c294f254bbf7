import { mostDaysInMonth, weekdays } from '../../calendar/plain-date.ts';
import { isObject } from '../is-object.ts';
import { joinPath } from '../join-path.ts';
import { refuse, refused } from './refuse.ts';
import type { Place } from './values.ts';
import { choice, date, object, wholeNumber } from './values.ts';

type Reader = (value: unknown, place: Place) => unknown;

const nameSubject =
  (subject: string, reader: Reader): Reader =>
  (value, place) =>
    reader(value, { ...place, subject });

/** Which of a month's weekdays a day rule can name. */
export const nths = [1, 2, 3, 4, 'last'] as const;

const kindIs = (kind: string) =>
  nameSubject('The kind of day', (value, place) => choice(value, [kind], place));
const month = nameSubject('The month', (value, place) => wholeNumber(value, 1, 12, place));

const fixedDay: Reader = (value, place) => {
  const day = nameSubject('The day', (given, at) => wholeNumber(given, 1, 31, at));
  const read = object(value, { kind: kindIs('fixed'), month, day }, { ...place, subject: 'The day' });
  // February 29 is a day that a rule may name.
  return read !== refused && Number(read.day) > mostDaysInMonth(Number(read.month))
    ? refuse(place.problems, joinPath(place.path, 'day'), 'too-large', 'The month has no such day.')
    : read;
};

const nthWeekday: Reader = (value, place) =>
  object(
    value,
    {
      kind: kindIs('nth-weekday'),
      month,
      weekday: nameSubject('The weekday', (given, at) => choice(given, weekdays, at)),
      nth: nameSubject('Which of the month', (given, at) => choice(given, nths, at)),
    },
    { ...place, subject: 'The day' },
  );

const oneDate: Reader = (value, place) =>
  object(
    value,
    { kind: kindIs('date'), date: nameSubject('The date', date) },
    { ...place, subject: 'The day' },
  );

/** December 25, the 4th Thursday of November, or one date of one year. */
export const dayRule: Reader = (value, place) => {
  const kind = isObject(value) ? value.kind : undefined;
  if (kind === 'nth-weekday') return nthWeekday(value, place);
  return kind === 'date' ? oneDate(value, place) : fixedDay(value, place);
};

/** From one day through another, both included. */
export const period: Reader = (value, place) =>
  object(value, { from: dayRule, until: dayRule }, { ...place, subject: 'The period' });
