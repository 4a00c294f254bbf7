import type { Names } from '../diff/names.ts';
import { isSayable, sayValue } from '../diff/say-value.ts';
import { languageNames, locales } from '../document/locales.ts';
import type { Field } from '../document/schema/kinds.ts';
import { itemsOf, partOf } from '../document/schema/value-kinds.ts';
import { present } from '../document/schema/walk.ts';

/** A part of a policy with everything in it, in one line of words; `null` for what is not there. */
export function sayWhole(field: Field, value: unknown, names: Names): string | null {
  if (value === undefined) return null;
  const part = present(field);
  if (part === null) return null;
  if (isSayable(part) || value === null) return isSayable(part) ? sayValue(part, value, names) : 'none';
  switch (part.kind) {
    case 'section':
      return join(
        Object.entries(part.fields).map(([name, each]) => named(each, partOf(value, name), names)),
        '; ',
      );
    case 'list':
      return join(
        itemsOf(value).map((item) => sayWhole(part.item, item, names)),
        ', ',
      );
    case 'flags':
      return join(
        Object.entries(part.keys).map(([key, label]) => (partOf(value, key) === true ? label : null)),
        ', ',
      );
    case 'textPerLanguage':
      return join(
        locales.map((locale) => {
          const text = partOf(value, locale);
          return typeof text === 'string' ? `${languageNames[locale]}: “${text}”` : null;
        }),
        '; ',
      );
    default:
      return part satisfies never;
  }
}

const join = (said: readonly (string | null)[], joint: string): string =>
  said.filter((each) => each !== null).join(joint) || 'none';

function named(field: Field, value: unknown, names: Names): string | null {
  const said = sayWhole(field, value, names);
  return said === null ? null : `${present(field)?.label ?? ''}: ${said}`;
}
