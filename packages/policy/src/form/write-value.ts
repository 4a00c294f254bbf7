import { placeAt } from '../document/schema/look-up.ts';
import type { FormTexts } from './form-texts.ts';
import { writeField } from './write-form.ts';

/**
 * The texts by which a form says one value of a policy, or one row of a list: what is written at `path` of the document, under
 * the name that this has in the form.
 * @returns no texts for what is no path of a policy.
 */
export function writeValue(path: string, value: unknown, name: string): FormTexts {
  const place = placeAt(path);
  return place === null ? {} : Object.fromEntries(writeField(place.field, value, name));
}
