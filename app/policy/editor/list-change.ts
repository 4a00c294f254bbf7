import { keysIn } from '@doorstep/policy';
import type { FormTexts } from '@doorstep/policy';

import type { TextChanges } from '../draft/draft.ts';
import { rowsFieldAt } from './describe-page.ts';
import { rowPath, titleOfRow } from './describe-rows.ts';
import { withoutRow } from './goes-with.ts';
import { isListOfRows, withRowAt, withNewRow } from './new-row.ts';

/** What can be done to the rows of a list. */
export interface ListAction {
  readonly does: string;
  readonly list: string;
  readonly key: string;
  /** The country or event that a new row is for, or the position that one is moved to, counted from 1. */
  readonly chosen: string;
}

export interface ListChange {
  readonly changes: TextChanges;
  /** What was done, for the person who did it. */
  readonly message: string;
  /** The page of a row that was added. */
  readonly goTo: string | null;
}

/** The changes that an action on a list makes; `null` for none. */
export function changeList(texts: FormTexts, { does, list, key, chosen }: ListAction): ListChange | null {
  if (does === 'add') {
    const row = withNewRow(texts, list, chosen);
    if (row === null) return null;
    const title = nameOf({ ...texts, ...row.changes }, list, row.key);
    const withIt = 'calendar.transit' in row.changes && list !== 'calendar.transit';
    const message = withIt ? `${title} added, with a delivery time` : `${title} added`;
    const goTo = isListOfRows(list) ? `${rowPath(list, row.key)}?new` : null;
    return { changes: row.changes, message, goTo };
  }
  const keys = keysIn(texts, list);
  if (!keys.includes(key)) return null;
  const title = nameOf(texts, list, key);
  if (does === 'remove')
    return { changes: withoutRow(texts, list, key), message: `${title} removed`, goTo: null };
  const from = keys.indexOf(key);
  const to =
    does === 'up' ? from - 1 : does === 'down' ? from + 1 : does === 'to' ? Number(chosen) - 1 : from;
  const changes = withRowAt(texts, list, key, to);
  const message = does === 'to' ? `${title} moved to position ${chosen}` : `${title} moved ${does}`;
  return Object.keys(changes).length === 0 ? null : { changes, message, goTo: null };
}

function nameOf(texts: FormTexts, list: string, key: string): string {
  const field = rowsFieldAt(list);
  return field === null ? 'Entry' : titleOfRow(field, `${list}.${key}`, texts);
}
