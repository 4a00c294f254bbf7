import type { BrokenExample } from './broken-example.ts';

/** Before the id of an example, in the name of the field that says that its change is meant; its value is the print. */
export const meantField = 'meant:';

/** What a form says is meant, by the ids of examples. */
export const meantIn = (form: FormData): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...form].flatMap(([name, value]) =>
      name.startsWith(meantField) && typeof value === 'string'
        ? [[name.slice(meantField.length), value] as const]
        : [],
    ),
  );

/** Why nothing was published. */
export function sayBroken(broken: readonly BrokenExample[]): string {
  const names = broken.map(({ name }) => `“${name}”`).join(', ');
  return broken.length === 1
    ? `The example ${names} would come to something else.`
    : `${broken.length} examples would come to something else: ${names}.`;
}
