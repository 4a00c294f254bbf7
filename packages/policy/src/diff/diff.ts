import { joinPath } from '../document/join-path.ts';
import { languageNames, locales } from '../document/locales.ts';
import type { Policy } from '../document/policy.ts';
import type { Field, Fields } from '../document/schema/kinds.ts';
import { policySchema } from '../document/schema/policy.ts';
import { itemsOf, partOf } from '../document/schema/value-kinds.ts';
import { present } from '../document/schema/walk.ts';
import type { Reader } from '../statements/reader.ts';
import type { Names } from './names.ts';
import { namesFor } from './names.ts';
import { pairItems } from './pair-items.ts';
import type { SayableKind } from './say-value.ts';
import { isSayable, sayValue } from './say-value.ts';

/** One thing that a merchant changed, for a redline: what it said before and after, in words. */
export interface PolicyChange {
  /** Where, with the names of things instead of their numbers: `destinations.served.HK.freeFrom.amount`. */
  readonly path: string;
  /** The same for people: `Destinations and rates › Countries you ship to › HK › Free from`. */
  readonly label: string;
  readonly kind: 'changed' | 'added' | 'removed';
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * What differs between two policies, in the order of the document. The order of lists means nothing, and an amount, a day
 * or a period is one value. Equal policies have no changes.
 * @param reader how countries are called; by their codes without one.
 */
export function diffPolicies(
  before: Policy,
  after: Policy,
  reader?: Pick<Reader, 'country'>,
): readonly PolicyChange[] {
  const names = namesFor([after, before], reader);
  return diffFields(policySchema.fields, before, after, { path: '', trail: [], names });
}

/** Where two values stand. */
interface At {
  readonly path: string;
  readonly trail: readonly string[];
  readonly names: Names;
}

const inside = ({ path, trail, names }: At, name: string, label: string | null): At => ({
  names,
  path: joinPath(path, name),
  trail: label === null ? trail : [...trail, label],
});

/** What differs in the fields of a section, by its schema. */
export const diffFields = (
  fields: Fields,
  before: unknown,
  after: unknown,
  at: At = { path: '', trail: [], names: namesFor([]) },
): readonly PolicyChange[] =>
  Object.entries(fields).flatMap(([name, field]) =>
    compare(
      field,
      partOf(before, name),
      partOf(after, name),
      inside(at, name, present(field)?.label ?? null),
    ),
  );

/** What is on one side only is `undefined` on the other. */
function compare(field: Field, before: unknown, after: unknown, at: At): readonly PolicyChange[] {
  if (isSayable(field)) return compareSayable(field, before, after, at);
  switch (field.kind) {
    case 'section':
      return diffFields(field.fields, before, after, at);
    case 'list':
      return pairItems(
        field,
        itemsOf(before),
        itemsOf(after),
        (one, other) => compare(field.item, one, other, at).length === 0,
        at.names,
      ).flatMap((pair) => compare(field.item, pair.before, pair.after, inside(at, pair.name, pair.called)));
    case 'flags':
      return Object.entries(field.keys).flatMap(([key, label]) =>
        compareSayable(
          { ...field, kind: 'flag' },
          partOf(before, key),
          partOf(after, key),
          inside(at, key, label),
        ),
      );
    case 'textPerLanguage':
      return locales.flatMap((locale) =>
        compareSayable(
          { ...field, kind: 'text' },
          partOf(before, locale),
          partOf(after, locale),
          inside(at, locale, languageNames[locale]),
        ),
      );
    case 'orNull':
      // Of what is made of several things, each is added or removed; a single value changes from or to "none".
      return isSayable(field.of)
        ? compareSayable(field.of, before, after, at)
        : compare(field.of, before ?? undefined, after ?? undefined, at);
    case 'optional':
      return compare(field.of, before, after, at);
    case 'version':
      return [];
    default:
      return field satisfies never;
  }
}

function compareSayable(
  field: Field<SayableKind>,
  before: unknown,
  after: unknown,
  { path, trail, names }: At,
): readonly PolicyChange[] {
  const place = { path, label: trail.join(' › ') };
  const [saidBefore, saidAfter] = [sayValue(field, before, names), sayValue(field, after, names)];
  if (before === undefined) {
    return after === undefined || after === null
      ? []
      : [{ ...place, kind: 'added', before: null, after: saidAfter }];
  }
  if (after === undefined)
    return before === null ? [] : [{ ...place, kind: 'removed', before: saidBefore, after: null }];
  return saidBefore === saidAfter
    ? []
    : [{ ...place, kind: 'changed', before: saidBefore, after: saidAfter }];
}
