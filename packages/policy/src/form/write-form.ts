import type { DayRule } from '../calendar/day-rule.ts';
import { joinPath } from '../document/join-path.ts';
import { locales } from '../document/locales.ts';
import type { Policy } from '../document/policy.ts';
import type { Field, Kind } from '../document/schema/kinds.ts';
import type { PolicyPlace } from '../document/schema/paths.ts';
import { policySchema } from '../document/schema/policy.ts';
import { isMoney, itemsOf, partOf } from '../document/schema/value-kinds.ts';
import { formatTime } from '../messages/time-of-day.ts';
import { formatAmount } from '../money/amount.ts';
import type { FormTexts } from './form-texts.ts';
import { formShows, isWord } from './form-texts.ts';
import { isSingleText } from './single-text.ts';

/** A policy as a form shows it; all of it, or the parts that are named. */
export const writeForm = (policy: Policy, shown?: readonly PolicyPlace[]): FormTexts =>
  Object.fromEntries(
    writeField(policySchema, policy, '').filter(([name]) => shown === undefined || formShows(shown, name)),
  );

/**
 * The texts of a day by rule at a name in a form, `calendar.warehouse.holidays.3.on`; `null` for the parts that a rule of its
 * kind does not have.
 */
export function writeDayRule(rule: DayRule, name: string): Readonly<Record<string, string | null>> {
  const none = Object.fromEntries(partsOfDay.map((part) => [`${name}.${part}`, null]));
  return { ...none, ...Object.fromEntries(parts(rule, name)) };
}

type Texts = readonly (readonly [name: string, text: string])[];

type Writers = { readonly [Each in Kind]: (field: Field<Each>, value: unknown, name: string) => Texts };

/** A word or a number as it is typed. */
const writeText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

const one = (_: unknown, value: unknown, name: string): Texts => [[name, writeText(value)]];

const onOrOff = (value: unknown): string => (value === true ? 'on' : 'off');

const writers: Writers = {
  text: one,
  code: one,
  country: one,
  currency: one,
  link: one,
  contact: one,
  choice: one,
  wholeNumber: one,
  date: one,
  weekday: one,
  flag: (_, value, name) => [[name, onOrOff(value)]],
  flags: ({ keys }, value, name) =>
    Object.keys(keys).map((key) => [`${name}.${key}`, onOrOff(partOf(value, key))]),
  textPerLanguage: (_, value, name) =>
    locales.map((locale) => [`${name}.${locale}`, writeText(partOf(value, locale) ?? '')]),
  minutes: (_, value, name) => [[name, formatTime(Number(value))]],
  money: (_, value, name) =>
    isMoney(value)
      ? [
          [name, formatAmount(value)],
          [`${name}.currency`, value.currency],
        ]
      : [],
  dayRule: (_, value, name) => parts(value, name),
  period: (_, value, name) => [
    ...parts(partOf(value, 'from'), `${name}.from`),
    ...parts(partOf(value, 'until'), `${name}.until`),
  ],
  section: ({ fields }, value, name) =>
    Object.entries(fields).flatMap(([part, field]) =>
      writeField(field, partOf(value, part), joinPath(name, part)),
    ),
  list: ({ item }, value, name) =>
    isWord(item.kind)
      ? [[name, itemsOf(value).join(' ')]]
      : [
          [
            name,
            itemsOf(value)
              .map((_, row) => String(row))
              .join(' '),
          ],
          ...itemsOf(value).flatMap((each, row) => writeField(item, each, `${name}.${row}`)),
        ],
  orNull: ({ of }, value, name) => writeAbsent(of, value ?? undefined, name),
  optional: ({ of }, value, name) => writeAbsent(of, value, name),
  version: () => [],
};

/** A text is empty where there may be none; anything larger has a switch of its own. */
function writeAbsent(of: Field, value: unknown, name: string): Texts {
  if (isSingleText(of)) return value === undefined ? [[name, '']] : writeField(of, value, name);
  return [[name, onOrOff(value !== undefined)], ...(value === undefined ? [] : writeField(of, value, name))];
}

const partsOfDay = ['kind', 'month', 'day', 'weekday', 'nth', 'date'] as const;

/** The days of a rule, whatever its kind. */
const parts = (rule: unknown, name: string): Texts =>
  partsOfDay.flatMap((part) => {
    const value = partOf(rule, part);
    return value === undefined ? [] : [[`${name}.${part}`, writeText(value)] as const];
  });

/** The texts of a part of a policy. */
export function writeField<Each extends Kind>(field: Field<Each>, value: unknown, name: string): Texts {
  const write: Writers[Each] = writers[field.kind];
  return write(field, value, name);
}
