import type { Field } from '../document/schema/kinds.ts';
import { joinPath } from '../document/join-path.ts';
import { isObject } from '../document/is-object.ts';
import { isSame } from '../document/is-same.ts';
import { placeAt } from '../document/schema/look-up.ts';
import { itemsOf, partOf } from '../document/schema/value-kinds.ts';
import { present } from '../document/schema/walk.ts';
import type { StatementId } from '../statements.ts';
import { statementIds } from '../statements.ts';
import { partsOf } from '../statements/slots.ts';
import type { Rows } from '../statements/statement.ts';
import { statements } from '../statements/table.ts';
import { finishValue, type Finishing } from './finish.ts';

/** A row of a list as far as a page says it. */
export interface HeardRow {
  /** `destinations.served`. */
  readonly list: string;
  /** Its values by their paths in the row: `freeFrom.amount`. */
  readonly values: ReadonlyMap<string, unknown>;
  /** The words that say it. */
  readonly words: string;
}

/** A row with everything that it needs: what no sentence says stays as it is, or is nothing; `null` when something cannot be. */
export function completeRow(row: HeardRow, finishing: Finishing): unknown {
  const place = placeAt(row.list);
  const item = place?.field.kind === 'list' ? place.field.item : undefined;
  if (place?.field.kind !== 'list' || item?.kind !== 'section') return null;
  const { namedBy = '' } = place.field;
  const now = itemsOf(valueOf(finishing, row.list)).find((each) =>
    isSame(partOf(each, namedBy), row.values.get(namedBy)),
  );
  const made = complete(item, '', now, row, finishing);
  if (typeof made === 'string') {
    finishing.lacking.push({ path: row.list, name: String(row.values.get(namedBy)), needs: made });
    return null;
  }
  return made.value;
}

/** Where a value is missing, the path in the row that it would have. */
type Made = { readonly value: unknown } | string;

function complete(field: Field, path: string, now: unknown, row: HeardRow, finishing: Finishing): Made {
  if (row.values.has(path)) {
    const part = present(field);
    const heard = row.values.get(path);
    return {
      value: part === null ? heard : finishValue(joinPath(row.list, path), part, heard, now, finishing),
    };
  }
  const isSaid = [...row.values.keys()].some((each) => path === '' || each.startsWith(`${path}.`));
  if (field.kind === 'orNull' && isSaid) return complete(field.of, path, now, row, finishing);
  if (field.kind === 'section' && isSaid) {
    const made: [string, unknown][] = [];
    for (const [name, part] of Object.entries(field.fields)) {
      const value = complete(part, joinPath(path, name), partOf(now, name), row, finishing);
      if (typeof value === 'string') return value;
      if (value.value !== undefined) made.push([name, value.value]);
    }
    return { value: Object.fromEntries(made) };
  }
  const by = statementsSaying(row.list, path);
  const wouldBeSaid = by.length > 0 && by.every((id) => finishing.heard.has(id));
  if (now !== undefined && !wouldBeSaid) return { value: now };
  return emptyOf(field, path, row.words, finishing);
}

/** What a value is that nobody speaks of. A text that shoppers read begins as the sentence that says its row. */
function emptyOf(field: Field, path: string, words: string, { locale }: Finishing): Made {
  switch (field.kind) {
    case 'orNull':
      return { value: null };
    case 'optional':
      return { value: undefined };
    case 'list':
      return { value: [] };
    case 'flag':
      return { value: false };
    case 'textPerLanguage':
      return words.length > field.most ? path : { value: { en: words, [locale]: words } };
    default:
      return path;
  }
}

/** The statements that say a value of the rows of a list, or say only rows where it is something. */
function statementsSaying(list: string, path: string): readonly StatementId[] {
  return statementIds.filter((id) => {
    const rows: Rows | undefined = Object.entries(statements[id].rows ?? {}).find(
      ([name]) => name === list,
    )?.[1];
    if (rows === undefined) return false;
    const spoken = [
      ...rows.as.flatMap(({ en, when = {} }) => [
        ...Object.keys(when),
        ...partsOf(en).flatMap((part) =>
          typeof part === 'string' ? [] : [part.path, part.through ?? part.path],
        ),
      ]),
      ...(rows.where ?? []).flatMap((condition) => Object.keys(condition)),
    ];
    return spoken.some((each) => each === path || each.startsWith(`${path}.`));
  });
}

const valueOf = ({ base }: Finishing, path: string): unknown =>
  path.split('.').reduce<unknown>((value, name) => (isObject(value) ? partOf(value, name) : undefined), base);
