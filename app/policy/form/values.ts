import {
  exponentOf,
  keysIn,
  locales,
  newKey,
  placeAt,
  policyPlaces,
  withKey,
  withoutKey,
  writeForm,
} from '@doorstep/policy';
import type { FormTexts, Locale, Policy, PolicyPath, PolicyPlace } from '@doorstep/policy';

/** The policy form as it is typed: names are the paths of the policy document, and what is no part of the policy besides. */
export type FormValues = FormTexts;

/** The kinds of address that a policy decides on [ADDR-01, ADDR-03]. */
export const addressClasses = policyPlaces().filter(
  // A path without rows is the same as a place.
  (path): path is Extract<PolicyPlace, PolicyPath> =>
    /^addresses\.\w+$/.test(path) && placeAt(path).kind === 'choice',
);

/** What the form shows of a policy. The rest of it is not sent, and is not read when it is. */
export const shown: readonly PolicyPlace[] = [
  'merchant.contact',
  'destinations',
  'calendar.arrivalInTitles',
  ...addressClasses,
  'events',
  'protection',
  'signature',
];

/** A policy as the form shows it. */
export const valuesOf = (policy: Policy): FormValues => writeForm(policy, shown);

/** The field of the protection's name in one language; empty for the name that the language falls back to. */
export const nameField = (locale: Locale) => `protection.name.${locale}` as const;

/**
 * The field that says that names which were not changed still fit those that were. It holds the names that this was said
 * of, so that it says nothing any more once one of them is typed anew.
 */
export const namesConfirmedField = 'protection.namesConfirmed';

/** What {@link namesConfirmedField} holds when the names as they are typed now are confirmed. */
export const namesToConfirm = (values: FormValues): string =>
  locales.map((locale) => values[nameField(locale)] ?? '').join(' | ');

/** The row of an event, whether it is still in the list or taken out; `null` where the form does not hold it. */
export function eventRow(values: FormValues, id: string): number | null {
  const name = Object.keys(values).find((each) => /^events\.\d+\.id$/.test(each) && values[each] === id);
  return name === undefined ? null : Number(name.split('.')[1]);
}

/** Whether an event stays in the policy as it is typed. */
export const staysEvent = (values: FormValues, row: number): boolean =>
  keysIn(values, 'events').includes(String(row));

/** The change that takes an event out, or puts it back where it was. */
export function withEvent(values: FormValues, row: number, stays: boolean): FormValues {
  const others = keysIn(values, 'events').filter((key) => key !== String(row));
  const rows = stays ? [...others, String(row)].sort((a, b) => Number(a) - Number(b)) : others;
  return { events: rows.join(' ') };
}

/** The events of a policy that the form as it is typed no longer has. */
export function eventsTakenOut(values: FormValues, { events }: Policy): readonly string[] {
  if (values['events'] === undefined) return [];
  const kept = keysIn(values, 'events').map((key) => values[`events.${key}.id`] ?? events[Number(key)]?.id);
  return events.map(({ id }) => id).filter((id) => !kept.includes(id));
}

/** The field of the first or the last day of an event, which are dates such as 2026-11-18. */
export const eventField = (row: number, end: 'from' | 'until') => `events.${row}.period.${end}.date` as const;

/** Whether an event has dates; the form leaves one that comes back every year as it is. */
export const isDated = ({ period: { from, until } }: Policy['events'][number]): boolean =>
  from.kind === 'date' && until.kind === 'date';

const servedList = 'destinations.served';

/** The rows of the destinations, in their order. */
export const destinationRows = (values: FormValues): readonly number[] =>
  keysIn(values, servedList).map(Number);

/** The name of a destination's fields. */
export const destinationField = (row: number) => `destinations.served.${row}` as const;

/** The countries of all destination rows. */
export const listServedCountries = (values: FormValues): readonly string[] =>
  destinationRows(values).map((row) => values[`${destinationField(row)}.country`] ?? '');

/** The changes that add a destination. */
export function withDestination(values: FormValues, country: string): FormValues {
  const row = newKey(values, servedList);
  const field = destinationField(Number(row));
  return { ...withKey(values, servedList, row), [`${field}.country`]: country, [`${field}.flat`]: '' };
}

/** The changes that take a destination out, and the offer of protection there with it. */
export const withoutDestination = (values: FormValues, row: number): FormValues => ({
  ...withoutKey(values, servedList, String(row)),
  ...withoutKey(values, 'protection.countries', values[`${destinationField(row)}.country`] ?? ''),
});

/** The change that puts a word into a list or takes it out; words that the form offers stand in the order of `offered`. */
export function withWord(
  values: FormValues,
  list: string,
  word: string,
  on: boolean,
  offered: readonly string[],
): FormValues {
  const change = on ? withKey(values, list, word) : withoutKey(values, list, word);
  const words = keysIn(change, list);
  const others = words.filter((each) => !offered.includes(each));
  return { [list]: [...others, ...offered.filter((each) => words.includes(each))].join(' ') };
}

/** What an amount of a currency looks like, for the field's placeholder. */
export const amountExample = (currency: string): string => (exponentOf(currency) === 0 ? '100' : '100.00');
