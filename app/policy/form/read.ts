import { decodePolicy, fail, locales, namesLeftBehind, parseAmount } from '@doorstep/policy';
import type { Money, Policy, Problem, Result, ShopperText } from '@doorstep/policy';

import {
  addressClasses,
  destinationField,
  destinationRows,
  eventField,
  isDated,
  military,
  nameField,
  namesConfirmedField,
  namesToConfirm,
  territories,
  waivableFees,
} from './values.ts';
import type { FormValues } from './values.ts';

/** The values of a posted form. Files have no business here and are left out. */
export function valuesOfForm(form: FormData): FormValues {
  return Object.fromEntries(
    [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}

/**
 * Reads a typed form into a policy to publish. On failure every problem at once, each at its field's name: what cannot be
 * read, and the names that a change of another language left behind.
 */
export function readPolicyForm(values: FormValues, base: Policy): Result<Policy, readonly Problem[]> {
  const typed = readTyped(values, base);
  const problems = [...(typed.ok ? [] : typed.error), ...staleNames(values, base)];
  return typed.ok && problems.length === 0 ? typed : fail(problems);
}

/** [PROT-06] The names that were left as they were while another language's was changed, unless the merchant confirmed them. */
function staleNames(values: FormValues, base: Policy): readonly Problem[] {
  if (values[namesConfirmedField] === namesToConfirm(values)) return [];
  const { name } = base.protection;
  return namesLeftBehind(name, readNames(values, name), 'protection.name');
}

/** What stands at the fields: what publishing answered, and the names that are left behind as the form is typed now. */
export const problemsToShow = (
  answered: readonly Problem[],
  values: FormValues,
  base: Policy,
): readonly Problem[] => [
  ...answered.filter(({ code }) => code !== 'left-behind'),
  ...staleNames(values, base),
];

/**
 * Reads a typed form into a policy. What the form does not show (the shop's name, the calendar, returns) stays as in `base`,
 * the version that the form was opened with. On failure every problem at once, each at its field's name.
 */
export function readTyped(values: FormValues, base: Policy): Result<Policy, readonly Problem[]> {
  const amounts = amountReader(values);
  const currency = base.merchant.shopCurrency;
  const text = (field: string) => (values[field] ?? '').trim();
  const on = (field: string) => values[field] === 'on';
  const { terms: _, ...protection } = base.protection;
  const terms = text('protection.terms');
  const document = {
    ...base,
    merchant: { ...base.merchant, contact: text('merchant.contact') },
    destinations: {
      ...base.destinations,
      clampToFlat: on('destinations.clampToFlat'),
      basis: text('destinations.basis'),
      optionName: text('destinations.optionName'),
      served: Array.from({ length: destinationRows(values) }, (_, row) =>
        readDestination(values, destinationField(row), currency, amounts.read),
      ),
      usTerritories: Object.fromEntries(
        territories.map((code) => [code, on(`destinations.usTerritories.${code}`)]),
      ),
      usMilitary: Object.fromEntries(military.map((code) => [code, on(`destinations.usMilitary.${code}`)])),
    },
    addresses: {
      ...base.addresses,
      ...Object.fromEntries(addressClasses.map((kind) => [kind, text(`addresses.${kind}`)])),
    },
    events: base.events.map((event, index) => (isDated(event) ? readEvent(values, event, index) : event)),
    calendar: { ...base.calendar, arrivalInTitles: on('calendar.arrivalInTitles') },
    protection: {
      ...protection,
      offered: on('protection.offered'),
      name: readNames(values, base.protection.name),
      price: amounts.read('protection.price', currency),
      countries: checked(values, 'protection.countries'),
      waives: waivableFees.filter((fee) => on(`protection.waives.${fee}`)),
      finalSaleTag: text('protection.finalSaleTag'),
      ...(terms === '' ? {} : { terms }),
    },
    signature: {
      ...base.signature,
      required: on('signature.required'),
      above: amounts.read('signature.above', currency),
      carrier: text('signature.carrier'),
    },
  };
  const policy = decodePolicy(document);
  // An amount that could not be read was checked as 0; what that says of it is no second problem.
  const unread = new Set(amounts.problems.map(({ path }) => path));
  const others = policy.ok ? [] : policy.error.filter(({ path }) => !unread.has(path));
  const problems = [...amounts.problems, ...others];
  return policy.ok && problems.length === 0 ? policy : fail(problems);
}

/** The names as they are typed. An empty one is none, but in English; a language that the form did not send stays as it was. */
function readNames(values: FormValues, base: ShopperText): ShopperText {
  const names = locales.flatMap((locale) => {
    const said = values[nameField(locale)]?.trim() ?? base[locale];
    return said === undefined || said === '' ? [] : [[locale, said] as const];
  });
  return { en: '', ...Object.fromEntries(names) };
}

type ReadAmount = (field: string, currency: string) => Money;

/** Reads amounts and collects what is wrong with them; a wrong one counts as 0 so that the rest can be checked too. */
function amountReader(values: FormValues): {
  readonly read: ReadAmount;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const read: ReadAmount = (field, currency) => {
    const amount = parseAmount(values[field] ?? '', currency);
    if (amount.ok) return amount.value;
    problems.push({ path: field, ...amount.error });
    return { minor: 0, currency };
  };
  return { read, problems };
}

/** An event with the dates that are typed; a date that the form did not send stays as it was. */
function readEvent(values: FormValues, event: Policy['events'][number], index: number) {
  const day = (end: 'from' | 'until') => {
    const typed = values[eventField(index, end)]?.trim();
    return typed === undefined ? event.period[end] : { kind: 'date', date: typed };
  };
  return { ...event, period: { from: day('from'), until: day('until') } };
}

function readDestination(values: FormValues, field: string, shopCurrency: string, read: ReadAmount) {
  const country = values[`${field}.country`];
  const flat = read(`${field}.flat`, shopCurrency);
  if (values[`${field}.freeFrom`] !== 'on') return { country, flat, freeFrom: null };
  const currency = values[`${field}.freeFrom.currency`] ?? shopCurrency;
  const amount = read(`${field}.freeFrom.amount`, currency);
  const shopEquivalent =
    currency === shopCurrency ? null : read(`${field}.freeFrom.shopEquivalent`, shopCurrency);
  return { country, flat, freeFrom: { amount, shopEquivalent } };
}

/** The last part of every checked field below `field`: the countries of `protection.countries.US`. */
const checked = (values: FormValues, field: string): readonly string[] =>
  Object.keys(values)
    .filter((name) => name.startsWith(`${field}.`) && values[name] === 'on')
    .map((name) => name.slice(field.length + 1));

/** The words at a form field: the first problem of the field itself or of a part of it that the form does not show. */
export function problemAt(problems: readonly Problem[], field: string): string | undefined {
  return problems.find(({ path }) => path === field || path.startsWith(`${field}.`))?.message;
}
