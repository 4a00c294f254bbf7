import { daysOfYear, fail, keysIn, ok, parseDate } from '@doorstep/policy';
import type { FormTexts, Policy, Result } from '@doorstep/policy';

import type { Draft } from '../draft/draft.ts';
import { withChanges } from '../draft/draft.ts';
import { decodeUndo } from '../draft/undo.ts';
import type { Undo } from '../draft/undo.ts';
import { editCalendar } from './edit-calendar.ts';
import type { CalendarEdit, CalendarForm, FieldProblem } from './edit-calendar.ts';
import { readCalendar } from './read-calendar.server.ts';

/**
 * What a form of the calendar changes in a draft, once the engine can read what it says. A change of the calendar is one act
 * and no typing: one that says nothing is answered at its field, and nothing is saved.
 */
export function changeCalendar(
  draft: Pick<Draft, 'opened' | 'texts'>,
  form: CalendarForm,
): Result<CalendarEdit, readonly FieldProblem[]> {
  const edit = editCalendar(draft.texts, form);
  if (!edit.ok) return edit;
  const texts = withChanges(draft.texts, edit.value.changes);
  const read = readCalendar(draft, texts);
  const touched = Object.keys(edit.value.changes);
  const problems = (read.ok ? [] : read.error).filter(({ path }) => touched.includes(path));
  if (problems.length > 0) {
    return fail(problems.map(({ path, message }) => ({ field: fieldOf(path), message })));
  }
  const idle = read.ok ? neverRuns(read.value, texts, form, touched) : null;
  return idle === null ? ok(edit.value) : fail([idle]);
}

/** The field of the form that says what stands at a path of the policy. */
function fieldOf(path: string): string {
  const last = path.slice(path.lastIndexOf('.') + 1);
  if (last === 'name' || last === 'shipsWithin') return last;
  if (last === 'workdays') return 'weekday';
  return path.includes('.until.') ? 'until' : last === 'holidays' ? 'name' : 'rule';
}

/** A season or an event that does not run on the day it was to begin or end on: its dates are the wrong way round. */
function neverRuns(
  policy: Policy,
  texts: FormTexts,
  form: CalendarForm,
  touched: readonly string[],
): FieldProblem | null {
  const row = /^(calendar\.seasons|events)\.(\d+)\.period\./.exec(
    touched.find((name) => name.includes('.period.')) ?? '',
  );
  const day = parseDate(form['day'] ?? '');
  if (row === null || day === null) return null;
  const [, list = '', key = ''] = row;
  const index = keysIn(texts, list).indexOf(key);
  const of = daysOfYear(policy, Number((form['day'] ?? '').slice(0, 4)), null).find(
    (each) => each.day === day,
  );
  const runs = list === 'events' ? of?.events : of?.seasons;
  if (runs?.some((each) => each.row === index)) return null;
  const field = form['intent'] === 'add-span' ? 'until' : 'rule';
  return { field, message: 'It would end before it begins.' };
}

/** What an Undo of the calendar sends; `null` for what changes nothing of it. */
export function decodeCalendarUndo(text: string): Undo | null {
  const changes = Object.entries(decodeUndo(text) ?? {}).filter(([name]) =>
    /^(calendar|events)(\.|$)/.test(name),
  );
  return changes.length === 0 ? null : Object.fromEntries(changes);
}
