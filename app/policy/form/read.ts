import { fail, locales, namesLeftBehind, readForm, withoutRulesOf } from '@doorstep/policy';
import type { Policy, Problem, Result, ShopperText } from '@doorstep/policy';

import { eventsTakenOut, nameField, namesConfirmedField, namesToConfirm, shown } from './values.ts';
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
 * the version that the form was opened with, but for what is said there of an event that was taken out. On failure every
 * problem at once, each at its field's name.
 */
export const readTyped = (values: FormValues, base: Policy): Result<Policy, readonly Problem[]> =>
  readForm(values, withoutRulesOf(base, eventsTakenOut(values, base)), shown);

/** The names as they are typed. An empty one is none, but in English; a language that the form did not send stays as it was. */
export function readNames(values: FormValues, base: ShopperText): ShopperText {
  const names = locales.flatMap((locale) => {
    const said = values[nameField(locale)]?.trim() ?? base[locale];
    return said === undefined || said === '' ? [] : [[locale, said] as const];
  });
  return { en: '', ...Object.fromEntries(names) };
}

/** The words at a form field: the first problem of the field itself or of a part of it that the form does not show. */
export function problemAt(problems: readonly Problem[], field: string): string | undefined {
  return problems.find(({ path }) => path === field || path.startsWith(`${field}.`))?.message;
}
