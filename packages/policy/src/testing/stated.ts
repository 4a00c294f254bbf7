import type { Policy } from '../document/policy.ts';
import type { Field } from '../document/schema/kinds.ts';
import { placeAt } from '../document/schema/look-up.ts';
import { policySchema } from '../document/schema/policy.ts';
import { itemsOf, partOf } from '../document/schema/value-kinds.ts';
import { present, type Described } from '../document/schema/walk.ts';
import { withChanges } from '../document/value-change.ts';
import { decodeField } from '../document/decode.ts';
import { isPolicyPath } from '../document/schema/look-up.ts';
import { writePage } from '../page/write-page.ts';
import { joinPath } from '../document/join-path.ts';
import { statementIds, type StatementId } from '../statements.ts';
import { valueAt } from '../statements/place.ts';
import type { Reader } from '../statements/reader.ts';
import { saysNone, sayStatement } from '../statements/say-statement.ts';

/**
 * The fields that the page states of a policy, with their values: what stands in its sentences as a piece, and each switch and choice
 * whose every other value would have made another sentence. Rows are numbered in the order in which the page speaks of them, so that
 * one that it leaves out is nowhere. Of what has an id or a place that no page says, such as an event and a time zone, the words count.
 * Of several texts that run on in one paragraph the words count, not where one ends. What a merchant adds in their own words states
 * nothing.
 */
export function statedBy(policy: Policy, reader: Reader): ReadonlyMap<string, unknown> {
  const stated = new Map<string, unknown>();
  const rows = rowNumbers();
  const blocks = writePage(policy, reader).sections.flatMap(({ questions }) =>
    questions.flatMap((question) => question.blocks),
  );
  const shown = statementIds.filter((id) => blocks.some(({ statement }) => statement === id));
  for (const { statement, pieces } of shown.flatMap((id) =>
    blocks.filter((block) => block.statement === id),
  )) {
    for (const { text, path } of pieces) {
      if (path === null || statement === null) continue;
      const field = placeAt(path)?.field;
      const key = `${statement} ${rows.renumbered(path)}`;
      const inOne = field?.kind === 'textPerLanguage' ? /^(.*)\.\d+$/.exec(key)?.[1] : undefined;
      if (inOne !== undefined)
        stated.set(inOne, itemsOf(stated.get(inOne)).concat(text.replace(/\s/g, '').split('')));
      // A range is one piece with the path of its beginning; an event has its name and its days.
      else if (field === undefined || wordsCount.includes(field.kind))
        stated.set(key, [...itemsOf(stated.get(key)), text]);
      else stated.set(key, { text, value: valueAt(policy, path) });
    }
  }
  for (const { path, field, value } of turning(policySchema, policy, '')) {
    if (path.startsWith('page.') || !rows.hasRowsOf(path)) continue;
    const statements = shown.filter((id) => placeAt(path)?.statements.includes(id));
    const now = said(policy, statements, reader);
    const isStated = otherValues(field, value).every((other) => {
      const changed = isPolicyPath(path)
        ? withChanges(policy, [{ kind: 'set', path, value: other }])
        : policy;
      const decoded = decodeField(policySchema, changed);
      return decoded.ok && said(decoded.value, statements, reader) !== now;
    });
    if (isStated) stated.set(rows.renumbered(path), value);
  }
  return stated;
}

const wordsCount: readonly Described['kind'][] = [
  'code',
  'text',
  'textPerLanguage',
  'section',
  'list',
  'flags',
];

const said = (policy: Policy, statements: readonly StatementId[], reader: Reader): string =>
  statements.map((id) => (saysNone(policy, id) ? '' : sayStatement(policy, id, reader))).join('\n');

interface Turning {
  readonly path: string;
  readonly field: Field<'flag'> | Field<'choice'>;
  readonly value: unknown;
}

/** Every switch and choice of a policy, those in rows too. */
function turning(declared: Field, value: unknown, path: string): readonly Turning[] {
  const field = value === null || value === undefined ? null : present(declared);
  switch (field?.kind) {
    case 'flag':
    case 'choice':
      return [{ path, field, value }];
    case 'section':
      return Object.entries(field.fields).flatMap(([name, part]) =>
        turning(part, partOf(value, name), joinPath(path, name)),
      );
    case 'list':
      return itemsOf(value).flatMap((row, index) => turning(field.item, row, `${path}.${index}`));
    default:
      return [];
  }
}

const otherValues = (field: Turning['field'], value: unknown): readonly unknown[] =>
  field.kind === 'flag' ? [value !== true] : Object.keys(field.words).filter((word) => word !== value);

/** Numbers rows anew, in the order in which they are met. */
function rowNumbers() {
  const met = new Map<string, string[]>();
  const numberOf = (list: string, row: string): number => {
    const rows = met.get(list) ?? [];
    met.set(list, rows.includes(row) ? rows : [...rows, row]);
    return (met.get(list) ?? []).indexOf(row);
  };
  const walk = (path: string, number: (list: string, row: string) => number): string =>
    path
      .split('.')
      .reduce<readonly string[]>(
        (names, name, index, all) => [
          ...names,
          /^\d+$/.test(name) ? String(number(all.slice(0, index).join('.'), name)) : name,
        ],
        [],
      )
      .join('.');
  return {
    renumbered: (path: string): string => walk(path, numberOf),
    hasRowsOf: (path: string): boolean => {
      let isMet = true;
      walk(path, (list, row) => {
        isMet &&= met.get(list)?.includes(row) === true;
        return 0;
      });
      return isMet;
    },
  };
}
