import type { FormTexts } from '@doorstep/policy';

/** The texts of a posted form. Files have no business here and are left out. */
export function valuesOfForm(form: FormData): FormTexts {
  return Object.fromEntries(
    [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}
