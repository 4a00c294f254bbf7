import { placeAt } from '../document/schema/look-up.ts';
import { isPeriod } from '../document/schema/value-kinds.ts';
import type { StatementId } from '../statements.ts';
import { statements } from '../statements/table.ts';
import { valueAt } from '../statements/place.ts';
import { completeRow } from './complete-row.ts';
import {
  learnWhatDoesNot,
  learnWhatHolds,
  nothingKnown,
  type ConditionsAt,
  type Known,
} from './conditions.ts';
import { finishValue, type Finishing } from './finish.ts';
import type { Found } from './found.ts';
import { mergeRows, type Heard } from './merge-rows.ts';

/** Everything that statements say of a policy, by path: single values, and lists with all of their rows. */
export function settle(heard: readonly Heard[], finishing: Finishing): ReadonlyMap<string, unknown> {
  const { events, base } = finishing;
  const values = settlePart(heard, '', finishing);
  const finished = [...values]
    .filter(([path]) => !isTheirOwn(path))
    .map(([path, value]) => {
      const field = placeAt(path)?.field;
      const now = valueAt(base, path);
      return [path, field === undefined ? value : finishValue(path, field, value, now, finishing)] as const;
    });
  return new Map([...finished, ...(events.all() === base.events ? [] : [['events', events.all()] as const])]);
}

/** What a merchant adds to the page in their own words is not read back: which of its numbers are values nobody can tell. */
const isTheirOwn = (path: string): boolean => path.startsWith('page.');

/** The same for the row of a list: paths begin with that row. */
function settlePart(
  heard: readonly Heard[],
  row: string,
  finishing: Finishing,
): ReadonlyMap<string, unknown> {
  const known = nothingKnown();
  for (const { found } of heard) note(known, found, finishing);
  const conditions = heard.map(({ statement, found }) => ({
    turns: found.turns,
    at: conditionsAt(statement, found, row, finishing),
  }));
  for (const { turns, at } of conditions) learnWhatHolds(known, turns, at);
  // What one wording rules out may say why another was not taken.
  for (const { turns, at } of [...conditions, ...conditions]) learnWhatDoesNot(known, turns, at);
  const lists = new Set(heard.flatMap(({ found }) => found.rows.map(({ list }) => list)));
  for (const list of lists) known.values.set(list, settleRows(list, heard, finishing));
  return known.values;
}

function settleRows(list: string, heard: readonly Heard[], finishing: Finishing): readonly unknown[] {
  const said = heard.flatMap(({ statement, found }) =>
    found.rows.flatMap((each) =>
      each.list === list ? each.rows.map((row) => ({ statement, found: row })) : [],
    ),
  );
  return mergeRows(said).flatMap((same) => {
    const values = new Map(
      [...settlePart(same, `${list}.*.`, finishing)].map(([path, value]) => [
        path.slice(list.length + 3),
        value,
      ]),
    );
    const row = completeRow({ list, values, words: same[0]?.found.words ?? '' }, finishing);
    return row === null ? [] : [row];
  });
}

/** Notes what slots say; the name and the days of an event are its id. The first word about a value counts. */
function note({ values }: Known, { values: found }: Found, { events }: Finishing): void {
  for (const { path, way, value } of found) {
    if (way === 'eventDays') {
      const name = found.find((each) => each.path === path && each.way === 'eventName')?.value;
      if (isPeriod(value)) values.set(path, events.idOf(String(name), value));
    } else if (way !== 'eventName' && !values.has(path)) values.set(path, value);
  }
}

function conditionsAt(statement: StatementId, found: Found, row: string, { base }: Finishing): ConditionsAt {
  const filtered = Object.entries(statements[statement].rows ?? {}).flatMap(([list, rows]) =>
    row === '' && rows.where !== undefined ? [list] : [],
  );
  return {
    row,
    lists: new Set(filtered),
    saysRows: (list) => found.rows.some((rows) => rows.list === list && rows.rows.length > 0),
    now: (path) => valueAt(base, path),
  };
}
