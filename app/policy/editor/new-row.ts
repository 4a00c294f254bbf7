import { keysIn, newKey, placeAt, withKey } from '@doorstep/policy';
import type { Field, FormTexts, Kind } from '@doorstep/policy';

import { rowsFieldAt } from './describe-page.ts';

type Texts = readonly (readonly [name: string, text: string])[];

/** What stands in a new row, by kind: nothing where the merchant has to say something, and the first of what can be chosen. */
type Starts = { readonly [Each in Kind]: (field: Field<Each>, name: string, currency: string) => Texts };

const empty = (_: unknown, name: string): Texts => [[name, '']];

const aDate = (name: string): Texts => [
  [`${name}.kind`, 'date'],
  [`${name}.date`, ''],
];

const starts: Starts = {
  text: empty,
  code: empty,
  country: empty,
  currency: empty,
  link: empty,
  contact: empty,
  wholeNumber: empty,
  minutes: empty,
  date: empty,
  list: empty,
  textPerLanguage: (_, name) => [[`${name}.en`, '']],
  choice: ({ words }, name) => [[name, Object.keys(words)[0] ?? '']],
  flag: (_, name) => [[name, 'off']],
  flags: ({ keys }, name) => Object.keys(keys).map((key) => [`${name}.${key}`, 'off']),
  weekday: (_, name) => [[name, '1']],
  money: (_, name, currency) => [
    [name, ''],
    [`${name}.currency`, currency],
  ],
  dayRule: (_, name) => aDate(name),
  period: (_, name) => [...aDate(`${name}.from`), ...aDate(`${name}.until`)],
  section: ({ fields }, name, currency) =>
    Object.entries(fields).flatMap(([part, field]) => startOf(field, `${name}.${part}`, currency)),
  orNull: ({ of }, name) => [[name, of.kind === 'section' ? 'off' : '']],
  optional: ({ of }, name) => [[name, of.kind === 'section' ? 'off' : '']],
  version: () => [],
};

function startOf<Each extends Kind>(field: Field<Each>, name: string, currency: string): Texts {
  const start: Starts[Each] = starts[field.kind];
  return start(field, name, currency);
}

/** A new row: its key, and the changes that add it at the end of its list. */
export interface NewRow {
  readonly key: string;
  readonly changes: FormTexts;
}

/**
 * Adds a row to a list. `chosen` is the country or the event it is for, where its list asks for one. A new country that is
 * shipped to brings a delivery estimate with it, as long as the longest there is: too long is no broken promise.
 * @returns `null` for what is no list of rows.
 */
export function withNewRow(texts: FormTexts, list: string, chosen: string): NewRow | null {
  const field = placeAt(list)?.field;
  if (field?.kind !== 'list') return null;
  const key = newKey(texts, list);
  const row = `${list}.${key}`;
  const started = Object.fromEntries(startOf(field.item, row, texts['merchant.shopCurrency'] ?? ''));
  const named = field.namedBy !== undefined && chosen !== '' ? { [`${row}.${field.namedBy}`]: chosen } : {};
  const id = list === 'events' ? { [`${row}.id`]: newEventId(texts) } : {};
  const changes = { ...withKey(texts, list, key), ...started, ...named, ...id };
  return {
    key,
    changes: list === 'destinations.served' ? { ...changes, ...withEstimate(texts, chosen) } : changes,
  };
}

/** An id that no event has, nor had while the draft was edited. */
const newEventId = (texts: FormTexts): string => {
  const key = newKey(texts, 'events');
  const ids = keysIn(texts, 'events').map((each) => texts[`events.${each}.id`]);
  return ids.includes(`event-${key}`) ? `event-${key}-${ids.length}` : `event-${key}`;
};

const estimates = 'calendar.transit';

/** [CAL-05] The change that gives a country a delivery estimate, unless it has one. */
export function withEstimate(texts: FormTexts, country: string): FormTexts {
  const rows = keysIn(texts, estimates).map((key) => `${estimates}.${key}`);
  if (country === '' || rows.some((row) => texts[`${row}.country`] === country)) return {};
  const days = (row: string) => Number(texts[`${row}.most`] ?? 0);
  const slowest = [...rows].sort((one, other) => days(other) - days(one))[0];
  const key = newKey(texts, estimates);
  const row = `${estimates}.${key}`;
  return {
    ...withKey(texts, estimates, key),
    [`${row}.country`]: country,
    [`${row}.least`]: slowest === undefined ? '5' : (texts[`${slowest}.least`] ?? '5'),
    [`${row}.most`]: slowest === undefined ? '10' : (texts[`${slowest}.most`] ?? '10'),
    [`${row}.holidays`]: '',
  };
}

/** The change that moves a row to a place in its list, counted from 0; none where there is no such place, or it stands there. */
export function withRowAt(texts: FormTexts, list: string, key: string, place: number): FormTexts {
  const keys = keysIn(texts, list);
  const at = keys.indexOf(key);
  if (at < 0 || at === place || keys[place] === undefined) return {};
  return { [list]: keys.toSpliced(at, 1).toSpliced(place, 0, key).join(' ') };
}

/** Whether a path is a list whose rows have pages of their own. */
export const isListOfRows = (list: string): boolean => rowsFieldAt(list) !== null;
