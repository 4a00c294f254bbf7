import { aallyn, writeForm } from '@doorstep/policy';
import type { Policy } from '@doorstep/policy';
import { beforeEach, expect, test } from 'vitest';

import { database } from '../../database.server.ts';
import type { CalendarOutcome } from '../../policy/calendar/editing.ts';
import type { DayView } from '../../policy/calendar/year-view.ts';
import { readDraft, saveTexts } from '../../policy/draft/draft.server.ts';
import { currentVersion } from '../../policy/versions.server.ts';
import { installAlone } from '../../testing/admin-routes.ts';
import { merchantRequest } from '../../testing/merchant.ts';
import { publishFor } from '../../testing/policy.ts';
import { shopWithApp } from '../../testing/shop-with-app.ts';
import type { ShopWithApp } from '../../testing/shop-with-app.ts';
import * as route from './route.tsx';

const [shop, other] = ['one.myshopify.com', 'two.myshopify.com'];
const path = '/app/policy/delivery/calendar';
const context = { params: {}, context: {} };
let one: ShopWithApp;

beforeEach(async () => {
  one = shopWithApp(shop);
  await installAlone(one, shopWithApp(other));
  await publishFor(shop);
  await publishFor(other);
});

const open = (query: string, of = shop) =>
  route.loader({ request: merchantRequest(of, `${path}?${query}`), ...context });

async function dayOf(date: string, query = ''): Promise<DayView> {
  const { view } = await open(`day=${date}${query}`);
  const days = view.months.flatMap(({ weeks }) => weeks.flat());
  const day = days.find((each) => each?.date === date);
  if (!day) throw new Error(date);
  return day;
}

async function post(form: Readonly<Record<string, string>>): Promise<CalendarOutcome> {
  const { data } = await route.action({
    request: merchantRequest(shop, path, { form: 'it', ...form }),
    ...context,
  });
  return data;
}

const problemsOf = async (form: Readonly<Record<string, string>>) => {
  const outcome = await post(form);
  return outcome.kind === 'problems' ? outcome.problems.map(({ field }) => field) : outcome.kind;
};

async function rowsOn(date: string, calendar: string) {
  const { day } = await open(`day=${date}`);
  return day?.work.find((each) => each.calendar === calendar)?.holidays ?? [];
}

async function policyWith(changes: Partial<Policy['calendar']>): Promise<void> {
  const policy = { ...aallyn, calendar: { ...aallyn.calendar, ...changes } };
  await publishFor(shop, { number: 2, policy });
}

test('[CAL-02, CAL-04, CAL-05] a day says what it is, and what an order of that day is promised', async () => {
  expect(await dayOf('2026-11-27')).toEqual({
    date: '2026-11-27',
    number: 27,
    title: 'Friday, November 27, 2026',
    marks: { warehouse: 'works', carrier: 'works', season: 'within', event: 'none' },
    notes: [
      'Warehouse: works.',
      'Carriers: deliver.',
      'Season: Thanksgiving through Christmas, Nov 26 – Dec 25.',
    ],
    promise:
      'An order placed on Friday, November 27 ships by Tuesday, December 1 and is estimated to arrive in the United States between Tuesday, December 1 and Thursday, December 10.',
  });
});

test('[CAL-05] the destination is chosen, and a country without an estimate is said to have none', async () => {
  expect((await dayOf('2026-12-30', '&to=JP')).promise).toMatch(
    /ships on Monday, January 4, 2027 and is estimated to arrive in Japan between Tuesday, January 19, 2027 and/,
  );
  await policyWith({ transit: [] });
  expect((await dayOf('2026-11-27')).promise).toContain(
    'There is no delivery estimate for the United States.',
  );
});

test('[CAL-02] where there is a cut-off time, an order is asked about before or after it', async () => {
  expect((await open('year=2026')).view.times).toEqual([]);
  await policyWith({ cutOff: 13 * 60 });
  const { view } = await open('year=2026');
  expect(view.times.map(({ label }) => label)).toEqual(['before 1:00 PM', 'from 1:00 PM on']);
  expect((await dayOf('2026-10-01')).promise).toMatch(
    /^An order placed on Thursday, October 1 before 1:00 PM ships on Friday, October 2 /,
  );
  expect((await dayOf('2026-10-01', '&at=after')).promise).toMatch(
    /^An order placed on Thursday, October 1 from 1:00 PM on ships on Monday, October 5 /,
  );
});

test('[CAL-05] carriers’ holidays, observed ones and those at the destination are marked and named', async () => {
  const transit = aallyn.calendar.transit.map((each) =>
    each.country === 'JP'
      ? { ...each, holidays: [{ name: 'Culture Day', on: { kind: 'fixed', month: 11, day: 3 } as const }] }
      : each,
  );
  await policyWith({ transit });
  expect(await dayOf('2026-07-03')).toMatchObject({
    marks: { warehouse: 'works', carrier: 'holiday' },
    notes: ['Warehouse: works.', 'Carriers: closed, Independence Day (observed).'],
  });
  expect(await dayOf('2026-11-03', '&to=JP')).toMatchObject({
    marks: { carrier: 'there' },
    notes: ['Warehouse: works.', 'Carriers: deliver.', 'Japan: Culture Day.'],
  });
  expect((await dayOf('2026-11-03')).marks.carrier).toBe('works');
});

test('a year has twelve months of six weeks, and today is the shop’s', async () => {
  const { view } = await open('year=2028');
  expect(view.months.map(({ name, weeks }) => `${name} ${weeks.length}`)).toContain('February 6');
  expect(view.months.flatMap(({ weeks }) => weeks.flat()).filter((day) => day !== null)).toHaveLength(366);
  for (const { weeks } of view.months)
    weeks.forEach((week) =>
      week.forEach((day, column) => {
        if (day) expect(new Date(`${day.date}T00:00:00Z`).getUTCDay()).toBe(column);
      }),
    );
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Los_Angeles' }).format(new Date());
  expect(view.today).toBe(today);
});

test.each(['year=x&day=y', 'year=99999', 'day=2026-02-30', 'to=XX&at=noon', 'year=2026&day=2027-01-01'])(
  'an address that says nothing, %s, shows a year all the same',
  async (query) => {
    const { address, day, view } = await open(query);
    expect(view.months).toHaveLength(12);
    expect(address.asked).toEqual({ to: 'US', at: 'before' });
    expect(day).toBeNull();
  },
);

test('[CAL-03] a holiday that is added moves the orders of that day in the draft, and nothing that is live', async () => {
  const before = await dayOf('2026-11-27');
  const form = { calendar: 'warehouse', day: '2026-11-30', rule: 'date', name: ' Stocktaking ' };
  expect(await post({ intent: 'add-holiday', ...form })).toMatchObject({
    kind: 'done',
    done: 'Stocktaking added',
  });
  const after = await dayOf('2026-11-27');
  expect([before.promise, after.promise].map((said) => /ships by \w+, (.*?) and/.exec(said)?.[1])).toEqual([
    'December 1',
    'December 2',
  ]);
  expect((await dayOf('2026-11-30')).notes[0]).toBe('Warehouse: closed, Stocktaking.');
  expect((await dayOf('2027-11-30')).notes[0]).toBe('Warehouse: works.');
  expect((await currentVersion(database, shop))?.policy).toEqual(aallyn);
  expect((await open('day=2026-11-30', other)).day?.work[0]?.holidays).toEqual([]);
});

test('[CAL-03] a holiday falls on this date only, every year on it, or on the weekday of its month', async () => {
  const { day } = await open('day=2026-11-27');
  expect(day?.rules).toEqual([
    { value: 'date', label: 'Only on Nov 27, 2026' },
    { value: 'fixed', label: 'Every year on Nov 27' },
    { value: 'nth-4', label: 'Every year on the 4th Friday of November' },
    { value: 'nth-last', label: 'Every year on the last Friday of November' },
  ]);
  const form = { intent: 'add-holiday', calendar: 'carrier', day: '2026-11-27', name: 'Black Friday' };
  await post({ ...form, rule: 'nth-4' });
  expect(await rowsOn('2027-11-26', 'carrier')).toMatchObject([{ name: 'Black Friday', rule: 'nth-4' }]);
  expect(await rowsOn('2027-11-27', 'carrier')).toEqual([]);
  expect(await problemsOf({ ...form, rule: 'nth-2' })).toEqual(['rule']);
});

test('[CAL-03] a holiday is renamed, moved to another rule and taken out, and each of it taken back', async () => {
  const [thanksgiving] = await rowsOn('2026-11-26', 'warehouse');
  const row = thanksgiving?.row ?? '';
  expect(thanksgiving).toMatchObject({ falls: 'Every year on the 4th Thursday of November', rule: 'nth-4' });
  await post({ intent: 'save-holiday', row, day: '2026-11-26', rule: 'date', name: 'Turkey Day' });
  expect(await rowsOn('2026-11-26', 'warehouse')).toMatchObject([{ name: 'Turkey Day', rule: 'date' }]);
  expect(await rowsOn('2027-11-25', 'warehouse')).toEqual([]);

  const removed = await post({ intent: 'remove-holiday', row });
  expect(removed).toMatchObject({ kind: 'done', done: 'Turkey Day removed' });
  expect(await rowsOn('2026-11-26', 'warehouse')).toEqual([]);
  const changes = removed.kind === 'done' ? JSON.stringify(removed.undo) : '';
  expect(await post({ intent: 'undo', changes })).toEqual({ kind: 'undone' });
  expect(await rowsOn('2026-11-26', 'warehouse')).toMatchObject([{ row, name: 'Turkey Day' }]);
});

test('every change that is taken back leaves the draft as it was', async () => {
  const forms: readonly Readonly<Record<string, string>>[] = [
    { intent: 'add-holiday', calendar: 'carrier', day: '2026-05-05', rule: 'fixed', name: 'A day' },
    {
      intent: 'save-holiday',
      row: 'calendar.carrier.holidays.0',
      day: '2026-01-02',
      rule: 'nth-1',
      name: 'X',
    },
    { intent: 'set-workday', calendar: 'warehouse', weekday: '6', works: 'on' },
    { intent: 'set-end', row: 'calendar.seasons.0', end: 'from', day: '2026-11-20', rule: 'date' },
    { intent: 'add-span', list: 'events', day: '2026-07-01', until: '2026-07-09', name: 'Sale' },
  ];
  for (const form of forms) {
    const outcome = await post(form);
    if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
    await post({ intent: 'undo', changes: JSON.stringify(outcome.undo) });
    const draft = await readDraft(database, one.admin, '42');
    expect(draft.ok && draft.value.texts, form.intent).toEqual(writeForm(aallyn));
  }
});

test('an Undo changes nothing but the calendar', async () => {
  const changes = JSON.stringify({
    'signature.above': ['1.00', '250.00'],
    'calendar.cutOff': ['13:00', ''],
    events: 5,
  });
  await post({ intent: 'undo', changes });
  const draft = await readDraft(database, one.admin, '42');
  expect(draft.ok && draft.value.texts).toEqual({ ...writeForm(aallyn), 'calendar.cutOff': '13:00' });
  expect(await post({ intent: 'undo', changes: '[' })).toEqual({ kind: 'undone' });
});

test.each<readonly [Readonly<Record<string, string>>, readonly string[]]>([
  [{ intent: 'add-holiday', calendar: 'warehouse', day: '2026-11-27', rule: 'date', name: '  ' }, ['name']],
  [{ intent: 'add-holiday', calendar: 'moon', day: '2026-11-27', rule: 'date', name: 'A' }, ['calendar']],
  [{ intent: 'add-holiday', calendar: 'carrier', day: '2026-13-27', rule: 'date', name: 'A' }, ['rule']],
  [{ intent: 'save-holiday', row: 'calendar.warehouse.holidays.0', name: 'n'.repeat(61) }, ['name']],
  [{ intent: 'save-holiday', row: 'calendar.warehouse.holidays.77', name: 'A' }, ['row']],
  [{ intent: 'remove-holiday', row: 'destinations.served.0' }, ['row']],
  [{ intent: 'set-workday', calendar: 'warehouse', weekday: '9', works: 'on' }, ['weekday']],
  [{ intent: 'set-end', row: 'signature', end: 'from', day: '2026-11-27', rule: 'date' }, ['row']],
  [{ intent: 'add-span', list: 'events', day: '2026-11-27', until: 'soon', name: 'A' }, ['until']],
  [{ intent: 'add-span', list: 'events', day: '2026-11-27', until: '2026-11-26', name: 'A' }, ['until']],
  [
    {
      intent: 'add-span',
      list: 'calendar.seasons',
      day: '2026-11-27',
      until: '2026-12-01',
      name: 'A',
      shipsWithin: '0',
    },
    ['shipsWithin'],
  ],
  [{ intent: 'fly' }, ['intent']],
])('%o is answered at its field, and the draft stays as it was', async (form, fields) => {
  expect(await problemsOf(form)).toEqual(fields);
  expect(await database.policyDraft.count()).toBe(0);
});

test('[CAL-01] a day of every week becomes a working day, and the last one cannot be taken away', async () => {
  await post({ intent: 'set-workday', calendar: 'warehouse', weekday: '6', works: 'on' });
  expect((await dayOf('2026-10-02')).promise).toContain('ships on Saturday, October 3');
  for (const weekday of ['1', '2', '3', '4', '5']) {
    await post({ intent: 'set-workday', calendar: 'warehouse', weekday, works: 'off' });
  }
  const last = await post({ intent: 'set-workday', calendar: 'warehouse', weekday: '6', works: 'off' });
  expect(last).toEqual({
    kind: 'problems',
    form: 'it',
    problems: [{ field: 'weekday', message: 'At least one day of the week must be a working day.' }],
  });
});

test('[CAL-04] a season begins and ends on the day that is chosen, and one the wrong way round is refused', async () => {
  const season = { intent: 'set-end', row: 'calendar.seasons.0' };
  await post({ ...season, end: 'from', day: '2026-11-20', rule: 'date' });
  await post({ ...season, end: 'until', day: '2026-12-31', rule: 'date' });
  expect((await dayOf('2026-12-31')).notes).toContain(
    'Season: Thanksgiving through Christmas, Nov 20 – Dec 31.',
  );
  expect(await post({ ...season, end: 'until', day: '2026-11-01', rule: 'date' })).toMatchObject({
    problems: [{ field: 'rule', message: 'It would end before it begins.' }],
  });
  expect((await dayOf('2026-12-31')).marks.season).toBe('last');
});

test('[RET-07] an event is drawn from its first through its last day, once or every year', async () => {
  const event = {
    intent: 'add-span',
    list: 'events',
    day: '2026-12-27',
    until: '2027-01-06',
    name: 'Winter sale',
  };
  await post({ ...event, yearly: 'on' });
  expect((await dayOf('2028-01-06')).notes.at(-1)).toBe('Event: Winter sale, Dec 27, 2027 – Jan 6, 2028.');
  const { day } = await open('day=2026-12-27');
  expect(day?.spans.map(({ label }) => label)).toContain('Event: Winter sale');
});

test('while the draft’s calendar cannot be read, the saved one is shown and the reason said', async () => {
  const draft = await readDraft(database, one.admin, '42');
  if (!draft.ok) throw new Error(draft.error.reason);
  const wrong = { 'calendar.handOver': 'soon', 'calendar.warehouse.workdays': '6' };
  await saveTexts(database, { shop, user: '42' }, draft.value, wrong);
  const { unread, day, weeks } = await open('day=2026-11-27');
  expect(unread).toEqual(['The pick-up time must be a time like 17:30.']);
  expect({ day, weeks }).toEqual({ day: null, weeks: [] });
  expect((await dayOf('2026-11-27')).notes[0]).toBe('Warehouse: works.');
});

test('a draft that cannot be read elsewhere has its calendar all the same', async () => {
  const draft = await readDraft(database, one.admin, '42');
  if (!draft.ok) throw new Error(draft.error.reason);
  await saveTexts(database, { shop, user: '42' }, draft.value, { 'signature.above': 'much', events: '' });
  expect(await open('day=2026-11-27')).toMatchObject({ unread: [], day: { date: '2026-11-27' } });
});
