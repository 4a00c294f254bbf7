import { fail, ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import type { SaidByCustomer } from '../corrections/store.server.ts';
import { inOneLine } from '../mail/one-line.ts';
import { fieldsIn } from './fields.ts';
import type { AddressField } from './fields.ts';

/** What a customer typed, as the form sent it, each field one line. */
export interface Typed extends Readonly<Record<AddressField, string>> {
  readonly where: 'here' | 'elsewhere';
  readonly elsewhere: string;
  /** They say that the address of the e-mail is right, and typed nothing. */
  readonly confirms: boolean;
}

/** A field that has to be looked at, and why. */
export type FormProblems = Readonly<Partial<Record<AddressField | 'elsewhere', 'missing' | 'long'>>>;

/** As many characters as Shopify keeps of a field. */
export const longest = 255;

/** An unread form: nothing of an earlier address is in it. */
export const emptyForm: Typed = {
  ...{ address1: '', address2: '', city: '', zip: '' },
  ...{ where: 'here', elsewhere: '', confirms: false },
};

/** The fields of a posted form; what is missing is empty, and what is a thousand times too long is cut. */
export function readTyped(form: URLSearchParams): Typed {
  const field = (name: string) => inOneLine(form.get(name), 2 * longest);
  return {
    ...{ address1: field('address1'), address2: field('address2'), city: field('city'), zip: field('zip') },
    where: form.get('where') === 'elsewhere' ? 'elsewhere' : 'here',
    elsewhere: field('elsewhere'),
    confirms: form.get('answer') === 'right',
  };
}

type Given = Extract<SaidByCustomer, { readonly confirms: false }>;

/**
 * What was typed as an address of a country, with what is missing of it. Elsewhere no field but the street is asked for: which
 * ones there are depends on a country that only its customer knows.
 */
export function checkTyped(typed: Typed, countryCode: string): Result<Given, FormProblems> {
  const isElsewhere = typed.where === 'elsewhere';
  const problems: Record<string, 'missing' | 'long'> = {};
  for (const { name, isRequired } of fieldsIn(countryCode)) {
    const needed = isRequired && (!isElsewhere || name === 'address1');
    if (needed && typed[name] === '') problems[name] = 'missing';
    if (typed[name].length > longest) problems[name] = 'long';
  }
  if (isElsewhere && typed.elsewhere === '') problems['elsewhere'] = 'missing';
  if (typed.elsewhere.length > longest) problems['elsewhere'] = 'long';
  if (Object.keys(problems).length > 0) return fail(problems);
  const address = {
    ...{ address1: typed.address1, address2: typed.address2 || null },
    ...{ city: typed.city || null, zip: typed.zip || null },
    elsewhere: isElsewhere ? typed.elsewhere : null,
    withoutCompany: false,
  };
  return ok({ confirms: false, isElsewhere, address });
}
