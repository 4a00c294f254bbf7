import { parseDate } from '../../calendar/plain-date.ts';
import { locales } from '../locales.ts';
import type { Problem } from '../problem.ts';
import { isObject } from '../is-object.ts';
import { joinPath } from '../join-path.ts';
import { codeFor, refuse, refused } from './refuse.ts';

/** Where a value stands, what a sentence about it calls it, and where its problems go. */
export interface Place {
  readonly path: string;
  readonly subject: string;
  readonly problems: Problem[];
}

/** A place inside another one, under a name of its own. */
export const within = ({ path, problems }: Place, field: string, subject: string): Place => ({
  path: joinPath(path, field),
  subject,
  problems,
});

/** A text of 1 to `most` characters, without blanks around it. */
export function text(value: unknown, most: number, { path, subject, problems }: Place) {
  if (typeof value !== 'string') return refuse(problems, path, codeFor(value), `${subject} is missing.`);
  if (value.trim() === '') return refuse(problems, path, 'empty', `${subject} must not be empty.`);
  if (value !== value.trim()) {
    return refuse(problems, path, 'not-allowed', `${subject} must not begin or end with a blank.`);
  }
  if (value.length > most) {
    return refuse(problems, path, 'too-long', `${subject} must not be longer than ${most} characters.`);
  }
  return value;
}

/** A text in English and any of the other languages. */
export function textPerLanguage(value: unknown, most: number, place: Place) {
  const { path, subject, problems } = place;
  if (!isObject(value)) return refuse(problems, path, 'missing', `${subject} is missing.`);
  const read: Record<string, string> = {};
  for (const locale of locales) {
    if (value[locale] === undefined && locale !== 'en') continue;
    const said = text(value[locale], most, within(place, locale, `${subject} (${locale})`));
    if (said !== refused) read[locale] = said;
  }
  for (const key of Object.keys(value)) {
    if (locales.some((locale) => locale === key)) continue;
    refuse(problems, joinPath(path, key), 'not-allowed', `${subject}: “${key}” is not one of our languages.`);
  }
  return read.en === undefined ? refused : read;
}

/** A text of a certain form, for example a country code. */
export function code(value: unknown, form: RegExp, example: string, { path, subject, problems }: Place) {
  if (typeof value === 'string' && form.test(value)) return value;
  return refuse(problems, path, codeFor(value), `${subject} must look like ${example}.`);
}

/** One of a few words. */
export function choice(value: unknown, words: readonly (string | number)[], place: Place) {
  const found = words.find((word) => word === value);
  if (found !== undefined) return found;
  const { path, subject, problems } = place;
  return refuse(problems, path, codeFor(value), `${subject} must be one of: ${words.join(', ')}.`);
}

/** Yes or no. */
export function flag(value: unknown, { path, subject, problems }: Place) {
  if (typeof value === 'boolean') return value;
  return refuse(problems, path, codeFor(value), `${subject} must be on or off.`);
}

/** A whole number between two bounds, both included. */
export function wholeNumber(value: unknown, least: number, most: number, place: Place) {
  const { path, subject, problems } = place;
  if (typeof value !== 'number' || !Number.isInteger(value)) {
    return refuse(problems, path, codeFor(value), `${subject} must be a whole number.`);
  }
  if (value < least) return refuse(problems, path, 'too-small', `${subject} must be at least ${least}.`);
  if (value > most) return refuse(problems, path, 'too-large', `${subject} must be at most ${most}.`);
  return value;
}

/** A date of the calendar as ISO text. */
export function date(value: unknown, { path, subject, problems }: Place) {
  return typeof value === 'string' && parseDate(value) !== null
    ? value
    : refuse(problems, path, 'wrong-type', `${subject} must be a date like 2026-11-26.`);
}

/** An object with exactly these fields, each read by its own reader. */
export function object(
  value: unknown,
  fields: Readonly<Record<string, (value: unknown, place: Place) => unknown>>,
  place: Place,
) {
  const { path, subject, problems } = place;
  if (!isObject(value)) return refuse(problems, path, codeFor(value), `${subject} is missing.`);
  const before = problems.length;
  const read: Record<string, unknown> = {};
  for (const [field, reader] of Object.entries(fields)) {
    const given = Object.hasOwn(value, field) ? value[field] : undefined;
    read[field] = reader(given, within(place, field, subject));
  }
  for (const field of Object.keys(value)) {
    if (Object.hasOwn(fields, field)) continue;
    const whole = subject.charAt(0).toLowerCase() + subject.slice(1);
    refuse(problems, joinPath(path, field), 'not-allowed', `“${field}” is not a part of ${whole}.`);
  }
  return problems.length > before ? refused : read;
}
