import type { Subject } from './subject.ts';
import { weekdayNames } from './normal.ts';
import type { Control, Option, TogetherView } from './view.ts';

const numbered = (names: readonly string[], first: number): readonly Option[] =>
  names.map((label, index) => ({ value: String(index + first), label }));

export const weekdayOptions: readonly Option[] = numbered(weekdayNames, 0);

const months = numbered(
  [
    ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
    ...['August', 'September', 'October', 'November', 'December'],
  ],
  1,
);

const kinds: readonly Option[] = [
  { value: 'fixed', label: 'The same day every year' },
  { value: 'nth-weekday', label: 'A weekday of a month' },
  { value: 'date', label: 'One date' },
];

const nths: readonly Option[] = [
  ...numbered(['First', 'Second', 'Third', 'Fourth'], 1),
  { value: 'last', label: 'Last' },
];

/** A day by rule: which kind of rule, and of its parts those that the kind has. */
export function describeDay(
  name: string,
  about: { readonly label: string; readonly details: string },
  { texts, unsaved }: Subject,
): TogetherView {
  const part = (part: string, label: string, is?: readonly string[]) => ({
    name: `${name}.${part}`,
    label,
    details: '',
    value: texts[`${name}.${part}`] ?? '',
    ...(unsaved[`${name}.${part}`] === undefined ? {} : { typed: unsaved[`${name}.${part}`] }),
    ...(is === undefined ? {} : { onlyWhen: { name: `${name}.kind`, is } }),
  });
  const inside: readonly Control[] = [
    { as: 'select', ...part('kind', `${about.label}: how it is set`), options: kinds },
    { as: 'select', ...part('nth', 'Which', ['nth-weekday']), options: nths },
    { as: 'select', ...part('weekday', 'Weekday', ['nth-weekday']), options: weekdayOptions },
    { as: 'select', ...part('month', 'Month', ['fixed', 'nth-weekday']), options: months },
    { as: 'text', ...part('day', 'Day of the month', ['fixed']) },
    { as: 'date', ...part('date', 'Date', ['date']) },
  ];
  return { as: 'together', name, ...about, inside, isInline: true };
}
