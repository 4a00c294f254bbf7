import { exponentOf, formatAmount, locales } from '@doorstep/policy';
import type { Locale, Money, Policy } from '@doorstep/policy';

/**
 * The policy form as it is typed: field names are the paths of the policy document, values are texts. A checked
 * switch is `on`; an unchecked one is not there, as browsers send it.
 */
export type FormValues = Readonly<Record<string, string>>;

/** The kinds of address that a policy decides on [ADDR-01, ADDR-03]. */
export const addressClasses = [
  'poBox',
  'streetAndPoBox',
  'privateMailbox',
  'ruralBox',
  'generalDelivery',
] as const satisfies readonly (keyof Policy['addresses'])[];

/** The fees that protection can waive [PROT-06]. */
export const waivableFees = [
  'return',
  'exchange',
  'returned-parcel',
  'replacement',
  're-ship',
] as const satisfies Policy['protection']['waives'];

export const territories = [
  'PR',
  'GU',
  'VI',
  'AS',
  'MP',
] as const satisfies readonly (keyof Policy['destinations']['usTerritories'])[];
export const military = [
  'AA',
  'AE',
  'AP',
] as const satisfies readonly (keyof Policy['destinations']['usMilitary'])[];

/** The field of the protection's name in one language; empty for the name that the language falls back to. */
export const nameField = (locale: Locale): string => `protection.name.${locale}`;

/**
 * The field that says that names which were not changed still fit those that were. It holds the names that this was said
 * of, so that it says nothing any more once one of them is typed anew.
 */
export const namesConfirmedField = 'protection.namesConfirmed';

/** What {@link namesConfirmedField} holds when the names as they are typed now are confirmed. */
export const namesToConfirm = (values: FormValues): string =>
  locales.map((locale) => values[nameField(locale)] ?? '').join(' | ');

/** The field of the first or the last day of an event, which are dates such as 2026-11-18. */
export const eventField = (index: number, end: 'from' | 'until'): string =>
  `events.${index}.period.${end}.date`;

/** Whether an event has dates; the form leaves one that comes back every year as it is. */
export const isDated = ({ period: { from, until } }: Policy['events'][number]): boolean =>
  from.kind === 'date' && until.kind === 'date';

/** The name of a destination's fields; rows are numbered without gaps from 0. */
export const destinationField = (row: number): string => `destinations.served.${row}`;

/** A policy as the form shows it. */
export function valuesOf(policy: Policy): FormValues {
  const { merchant, destinations, addresses, calendar, events, protection, signature } = policy;
  return {
    'merchant.contact': merchant.contact,
    'destinations.basis': destinations.basis,
    'destinations.optionName': destinations.optionName,
    ...switches('destinations', destinations.clampToFlat ? ['clampToFlat'] : []),
    ...switches('calendar', calendar.arrivalInTitles ? ['arrivalInTitles'] : []),
    ...Object.fromEntries(
      destinations.served.flatMap((destination, row) => Object.entries(destinationValues(destination, row))),
    ),
    ...switches(
      'destinations.usTerritories',
      territories.filter((code) => destinations.usTerritories[code]),
    ),
    ...switches(
      'destinations.usMilitary',
      military.filter((code) => destinations.usMilitary[code]),
    ),
    ...Object.fromEntries(events.flatMap(({ period }, index) => eventValues(period, index))),
    ...Object.fromEntries(addressClasses.map((kind) => [`addresses.${kind}`, addresses[kind]])),
    ...switches('protection', protection.offered ? ['offered'] : []),
    ...Object.fromEntries(locales.map((locale) => [nameField(locale), protection.name[locale] ?? ''])),
    'protection.price': amountText(protection.price),
    ...switches('protection.countries', protection.countries),
    ...switches('protection.waives', protection.waives),
    'protection.finalSaleTag': protection.finalSaleTag,
    'protection.terms': protection.terms ?? '',
    ...switches('signature', signature.required ? ['required'] : []),
    'signature.above': amountText(signature.above),
    'signature.carrier': signature.carrier,
  };
}

const eventValues = ({ from, until }: Policy['events'][number]['period'], index: number) =>
  from.kind === 'date' && until.kind === 'date'
    ? [[eventField(index, 'from'), from.date] as const, [eventField(index, 'until'), until.date] as const]
    : [];

function destinationValues(destination: Policy['destinations']['served'][number], row: number): FormValues {
  const field = destinationField(row);
  const { country, flat, freeFrom } = destination;
  const rate = { [`${field}.country`]: country, [`${field}.flat`]: amountText(flat) };
  if (freeFrom === null) return rate;
  return {
    ...rate,
    [`${field}.freeFrom`]: 'on',
    [`${field}.freeFrom.amount`]: amountText(freeFrom.amount),
    [`${field}.freeFrom.currency`]: freeFrom.amount.currency,
    ...(freeFrom.shopEquivalent
      ? { [`${field}.freeFrom.shopEquivalent`]: amountText(freeFrom.shopEquivalent) }
      : {}),
  };
}

const switches = (field: string, on: readonly string[]): FormValues =>
  Object.fromEntries(on.map((name) => [`${field}.${name}`, 'on']));

/** `100.00`, and `3750` for a currency without minor unit. */
const amountText = (money: Money): string => formatAmount(money);

/** How many destination rows a form holds. */
export function destinationRows(values: FormValues): number {
  let row = 0;
  while (values[`${destinationField(row)}.country`] !== undefined) row += 1;
  return row;
}

/** What an amount of a currency looks like, for the field's placeholder. */
export const amountExample = (currency: string): string => (exponentOf(currency) === 0 ? '100' : '100.00');

/** The countries of all destination rows. */
export const servedCountries = (values: FormValues): readonly string[] =>
  Array.from(
    { length: destinationRows(values) },
    (_, row) => values[`${destinationField(row)}.country`] ?? '',
  );

/** The changes that take one destination row out: the rows below it move up, so that no number is left out. */
export function withoutDestination(values: FormValues, row: number): Readonly<Record<string, string | null>> {
  const names = Object.keys(values).filter((name) => rowOf(name) >= row);
  const moved = names.flatMap((name) => {
    const from = rowOf(name);
    const to = name.replace(destinationField(from), destinationField(from - 1));
    return from === row ? [] : [[to, values[name] ?? ''] as const];
  });
  return { ...Object.fromEntries(names.map((name) => [name, null])), ...Object.fromEntries(moved) };
}

/** The row that a field belongs to; -1 for fields outside of the rows. */
const rowOf = (name: string): number => Number(/^destinations\.served\.(\d+)\./.exec(name)?.[1] ?? -1);
