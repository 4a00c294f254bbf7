import type { Field } from '../document/schema/kinds.ts';
import type { CurrencyCode } from '../money/money.ts';
import type { Problem } from '../document/problem.ts';
import type { FormTexts } from './form-texts.ts';
import { readTexts } from './read-texts.ts';

/**
 * The value that the texts of a form say at a name, to be shown before the form as a whole can be read: as its field would
 * have it where nothing is wrong, and whatever was typed where something is.
 * @param currency the shop's, for an amount that names none.
 * @returns `null` where a text cannot be read at all, such as an amount that is none.
 */
export function valueOfTexts(field: Field, name: string, texts: FormTexts, currency: CurrencyCode): unknown {
  const problems: Problem[] = [];
  const value = readTexts(field, name, undefined, { texts, currency, problems, shown: undefined });
  return problems.length > 0 ? null : value;
}
