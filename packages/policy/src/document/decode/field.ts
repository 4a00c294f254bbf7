import { weekdays } from '../../calendar/plain-date.ts';
import { largestAmount } from '../../money/amount.ts';
import { currencyCode } from '../schema/fields.ts';
import type { Field, Kind } from '../schema/kinds.ts';
import { subjectOf } from '../schema/kinds.ts';
import { dayRule, period } from './days.ts';
import { codeFor, refuse, refused } from './refuse.ts';
import type { Place } from './values.ts';
import * as read from './values.ts';

/** Where a value stands, and where its problems go. */
type Where = Omit<Place, 'subject'>;

type Readers = {
  readonly [Each in Kind]: (field: Field<Each>, value: unknown, where: Where) => unknown;
};

const nameSubject = (field: Parameters<typeof subjectOf>[0], where: Where): Place => ({
  ...where,
  subject: subjectOf(field),
});

const codeOf = (
  field: Field<'code' | 'country' | 'currency' | 'link' | 'contact'>,
  value: unknown,
  where: Where,
) => read.code(value, field.form, field.example, nameSubject(field, where));

/** What reads a value of each kind: the value, or `refused` after its problems were noted. */
const readers: Readers = {
  text: (field, value, where) => read.text(value, field.most, nameSubject(field, where)),
  textPerLanguage: (field, value, where) =>
    read.textPerLanguage(value, field.most, nameSubject(field, where)),
  code: codeOf,
  country: codeOf,
  currency: codeOf,
  link: codeOf,
  contact: codeOf,
  choice: (field, value, where) => read.choice(value, Object.keys(field.words), nameSubject(field, where)),
  flag: (field, value, where) => read.flag(value, nameSubject(field, where)),
  flags: ({ keys, ...field }, value, where) =>
    read.object(
      value,
      Object.fromEntries(
        Object.entries(keys).map(([key, subject]) => [
          key,
          (given: unknown, at: Place) => read.flag(given, { ...at, subject }),
        ]),
      ),
      nameSubject(field, where),
    ),
  wholeNumber: (field, value, where) =>
    read.wholeNumber(value, field.least, field.most, nameSubject(field, where)),
  minutes: (field, value, where) => read.wholeNumber(value, 0, 1_439, nameSubject(field, where)),
  money: (field, value, where) => read.object(value, amount, nameSubject(field, where)),
  date: (field, value, where) => read.date(value, nameSubject(field, where)),
  weekday: (field, value, where) => read.choice(value, weekdays, nameSubject(field, where)),
  dayRule: (field, value, where) => dayRule(value, nameSubject(field, where)),
  period: (field, value, where) => period(value, nameSubject(field, where)),
  section: ({ fields, ...field }, value, where) =>
    read.object(
      value,
      Object.fromEntries(
        Object.entries(fields).map(([name, part]) => [
          name,
          (given: unknown, at: Place) => readField(part, given, at),
        ]),
      ),
      nameSubject(field, where),
    ),
  list: (field, value, { path, problems }) => {
    const subject = subjectOf(field);
    if (!Array.isArray(value)) return refuse(problems, path, codeFor(value), `${subject}: a list is needed.`);
    if (value.length > field.most)
      return refuse(problems, path, 'too-large', `${subject}: at most ${field.most}.`);
    if (value.length === 0 && field.ifEmpty !== undefined)
      return refuse(problems, path, 'empty', field.ifEmpty);
    return value.flatMap((each: unknown, index) => {
      const item = readField(field.item, each, { path: `${path}.${index}`, problems });
      return item === refused ? [] : [item];
    });
  },
  orNull: ({ of }, value, where) => (value === null ? null : readField(of, value, where)),
  optional: ({ of }, value, where) => (value === undefined ? undefined : readField(of, value, where)),
  version: ({ is }, value, { path, problems }) =>
    value === is
      ? is
      : refuse(problems, path, 'unsupported-version', 'This policy was written by another version.'),
};

/** An amount is whole minor units with a currency. */
const amount = {
  minor: (value: unknown, place: Place) =>
    typeof value === 'number' && value < 0
      ? refuse(place.problems, place.path, 'negative', `${place.subject} must be 0 or more.`)
      : read.wholeNumber(value, 0, largestAmount, place),
  currency: (value: unknown, place: Place) =>
    read.code(value, currencyCode.form, currencyCode.example, { ...place, subject: 'The currency' }),
};

/**
 * Reads a part of a policy by its schema.
 * @returns the value, of the type that the schema says, or `refused` after every problem was noted at its path.
 */
export function readField<Each extends Kind>(field: Field<Each>, value: unknown, where: Where): unknown {
  const reader: Readers[Each] = readers[field.kind];
  return reader(field, value, where);
}
