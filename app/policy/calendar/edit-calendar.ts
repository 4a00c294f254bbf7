import { fail, keysIn, newKey, ok, withKey, withoutKey, writeDayRule } from '@doorstep/policy';
import type { DayRule, FormTexts, Result } from '@doorstep/policy';

import type { TextChanges } from '../draft/draft.ts';
import { sayWeekdayName, sayWholeDate } from './day-words.ts';
import { ruleChosen, sayRule } from './rule-choices.ts';

/** A change of the calendar: the texts of the draft that it changes, and what it did, for the toast. */
export interface CalendarEdit {
  readonly changes: TextChanges;
  readonly done: string;
}

/** What is wrong with a form of the calendar, at one of its fields. */
export interface FieldProblem {
  readonly field: string;
  readonly message: string;
}

/** What a form of the calendar sends. */
export type CalendarForm = Readonly<Record<string, string>>;

type Edit = (texts: FormTexts, form: CalendarForm) => Result<CalendarEdit, readonly FieldProblem[]>;

const problem = (field: string, message: string) => fail([{ field, message }]);
const gone = problem('row', 'Somebody took this out meanwhile. Load the page again.');
const typed = (form: CalendarForm, name: string): string => form[name]?.trim() ?? '';

/** The calendars that have holidays and working days, and what a merchant calls each. */
export const workCalendars = { warehouse: 'Warehouse', carrier: 'Carriers' } as const;

/** The lists of what runs from one day through another, and what a merchant calls one of each. */
export const spanLists = { 'calendar.seasons': 'Season', events: 'Event' } as const;

const isOneOf = <Name extends string>(names: Readonly<Record<Name, string>>, name: string): name is Name =>
  Object.hasOwn(names, name);

/** Whether a row stands in one of these lists of the draft: `calendar.seasons.0`. */
function isRow(texts: FormTexts, row: string, lists: readonly string[]): boolean {
  const list = row.slice(0, row.lastIndexOf('.'));
  return lists.includes(list) && keysIn(texts, list).includes(row.slice(list.length + 1));
}

const holidayLists = Object.keys(workCalendars).map((calendar) => `calendar.${calendar}.holidays`);

function withRule(
  form: CalendarForm,
  name: string,
  edit: (rule: DayRule, texts: TextChanges) => CalendarEdit,
): Result<CalendarEdit, readonly FieldProblem[]> {
  const rule = ruleChosen(typed(form, 'day'), typed(form, 'rule'));
  return rule === null ? problem('rule', 'Choose on which days.') : ok(edit(rule, writeDayRule(rule, name)));
}

const addHoliday: Edit = (texts, form) => {
  const calendar = typed(form, 'calendar');
  if (!isOneOf(workCalendars, calendar)) return problem('calendar', 'Choose whose holiday it is.');
  const list = `calendar.${calendar}.holidays`;
  const key = newKey(texts, list);
  const name = typed(form, 'name');
  return withRule(form, `${list}.${key}.on`, (_, on) => ({
    changes: { ...withKey(texts, list, key), [`${list}.${key}.name`]: name, ...on },
    done: `${name} added`,
  }));
};

const saveHoliday: Edit = (texts, form) => {
  const row = typed(form, 'row');
  if (!isRow(texts, row, holidayLists)) return gone;
  const name = typed(form, 'name');
  const renamed = { changes: { [`${row}.name`]: name }, done: `${name} saved` };
  // A day on which a holiday is only observed does not say on which day it is.
  if (typed(form, 'rule') === '') return ok(renamed);
  return withRule(form, `${row}.on`, (_, on) => ({ ...renamed, changes: { ...renamed.changes, ...on } }));
};

const removeHoliday: Edit = (texts, form) => {
  const row = typed(form, 'row');
  if (!isRow(texts, row, holidayLists)) return gone;
  const dot = row.lastIndexOf('.');
  return ok({
    changes: withoutKey(texts, row.slice(0, dot), row.slice(dot + 1)),
    done: `${texts[`${row}.name`] ?? 'Holiday'} removed`,
  });
};

const setWorkday: Edit = (texts, form) => {
  const calendar = typed(form, 'calendar');
  const weekday = typed(form, 'weekday');
  if (!isOneOf(workCalendars, calendar) || !/^[0-6]$/.test(weekday)) {
    return problem('weekday', 'Choose a day of the week.');
  }
  const list = `calendar.${calendar}.workdays`;
  const works = typed(form, 'works') === 'on';
  const days = keysIn(works ? withKey(texts, list, weekday) : withoutKey(texts, list, weekday), list);
  return ok({
    changes: { [list]: [...days].sort().join(' ') },
    done: `${sayWeekdayName(Number(weekday))}: ${works ? 'working day' : 'day off'}`,
  });
};

const setEnd: Edit = (texts, form) => {
  const [row, end] = [typed(form, 'row'), typed(form, 'end')];
  if (!isRow(texts, row, Object.keys(spanLists))) return problem('row', 'Choose a season or an event.');
  const name = texts[`${row}.name`] ?? '';
  return withRule(form, `${row}.period.${end === 'until' ? 'until' : 'from'}`, (rule, changes) => ({
    changes,
    done: `${name} ${end === 'until' ? 'ends' : 'starts'}: ${sayRule(rule)}`,
  }));
};

const addSpan: Edit = (texts, form) => {
  const list = typed(form, 'list');
  if (!isOneOf(spanLists, list)) return problem('list', 'Choose a season or an event.');
  const until = ruleChosen(typed(form, 'until'), typed(form, 'yearly') === 'on' ? 'fixed' : 'date');
  if (until === null) return problem('until', 'Enter the last day as a date.');
  const key = newKey(texts, list);
  const row = `${list}.${key}`;
  const name = typed(form, 'name');
  const own: TextChanges =
    list === 'events'
      ? { [`${row}.id`]: freeId(texts, key) }
      : { [`${row}.shipsWithin`]: typed(form, 'shipsWithin'), [`${row}.refundWithinDays`]: '' };
  return withRule({ ...form, rule: until.kind }, `${row}.period.from`, (_, from): CalendarEdit => ({
    changes: {
      ...withKey(texts, list, key),
      [`${row}.name`]: name,
      ...own,
      ...from,
      ...writeDayRule(until, `${row}.period.until`),
    },
    done: `${name} added, through ${sayWholeDate(typed(form, 'until'))}`,
  }));
};

/** What rules refer to an event by; nobody sees it. */
function freeId(texts: FormTexts, key: string): string {
  const taken = keysIn(texts, 'events').map((each) => texts[`events.${each}.id`]);
  let id = `event-${key}`;
  while (taken.includes(id)) id += '-';
  return id;
}

const edits: Readonly<Record<string, Edit>> = {
  'add-holiday': addHoliday,
  'save-holiday': saveHoliday,
  'remove-holiday': removeHoliday,
  'set-workday': setWorkday,
  'set-end': setEnd,
  'add-span': addSpan,
};

/** What a form of the calendar changes in the draft, by its `intent`; or what it lacks. Whether the texts can be read is the engine's to say. */
export const editCalendar: Edit = (texts, form) => {
  const edit = edits[typed(form, 'intent')];
  return edit === undefined
    ? problem('intent', 'This is nothing that the calendar does.')
    : edit(texts, form);
};
