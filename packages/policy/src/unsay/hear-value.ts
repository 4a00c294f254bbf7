import type { Policy } from '../document/policy.ts';
import { itemsOf, partOf } from '../document/schema/value-kinds.ts';
import type { Described } from '../document/schema/walk.ts';
import { sayCount } from '../messages/count.ts';
import { hearDate, hearPeriod } from './hear-days.ts';
import { hearOf, hearSaid, tableOf, type Heard } from './heard.ts';
import type { Tables } from './tables.ts';

/** A text that is read, from what, and by whose words. */
export interface Hearing {
  readonly text: string;
  readonly tables: Tables;
  /** The policy that the page may be of: it knows names that the page does not explain. */
  readonly base: Policy;
  /** One step of looking; `false` once there were too many, so that no text keeps the reader long. */
  spend(): boolean;
}

/** The values that a text may say from a place on, the likeliest first: the inverse of `sayValue` and of the ways. */
export function hearValue(
  field: Described,
  way: string | null,
  { text, tables, base }: Hearing,
  from: number,
): Iterable<Heard> {
  const { inverse, days } = tables;
  const { locale } = inverse.reader;
  if (way !== null) return hearWay(way, { text, tables, base }, from);
  switch (field.kind) {
    case 'money':
      return inverse.amountsAt(text, from);
    case 'country':
      return hearOf(inverse.countries, text, from);
    case 'wholeNumber': {
      const digits = /^\d{1,9}/.exec(text.slice(from, from + 9))?.[0];
      if (digits === undefined) return [];
      const count = Number(digits);
      const said = field.unit === undefined ? digits : sayCount(count, field.unit, locale);
      return hearSaid(said, count, text, from);
    }
    case 'minutes':
      return hearOf(tables.times, text, from);
    case 'date':
      return hearDate(text, from, days, locale);
    case 'dayRule':
      return hearOf(days, text, from);
    case 'period':
      return hearPeriod(text, from, days, locale);
    case 'currency':
    case 'code':
    case 'link':
    case 'contact':
      return matching(field.form, hearText(text, from, longestLink));
    case 'text':
    case 'textPerLanguage':
      return hearText(text, from, field.most);
    // Of the lists only the days of the week are said as one.
    case 'list':
      return hearOf(tables.workdays, text, from);
    // Not said by themselves: see `sayValue`.
    case 'choice':
    case 'flag':
    case 'flags':
    case 'weekday':
    case 'section':
      return [];
    default:
      return field satisfies never;
  }
}

const longestLink = 2_000;

/** Any text that has no blanks around it, the shortest first. */
export function* hearText(text: string, from: number, most: number): Iterable<Heard<string>> {
  if (text.charAt(from).trim() === '') return;
  const last = Math.min(text.length, from + most);
  for (let to = from + 1; to <= last; to += 1) {
    if (text.charAt(to - 1).trim() !== '') yield { value: text.slice(from, to), to };
  }
}

function* matching(form: RegExp, heard: Iterable<Heard<string>>): Iterable<Heard<string>> {
  for (const each of heard) {
    if (/\s/.test(each.value)) return;
    if (form.test(each.value)) yield each;
  }
}

function* hearWay(
  way: string,
  { text, tables, base }: Pick<Hearing, 'text' | 'tables' | 'base'>,
  from: number,
): Iterable<Heard> {
  const { inverse, words } = tables;
  switch (way) {
    case 'zone': {
      const own = base.merchant.timeZone;
      yield* hearSaid(inverse.reader.timeZone(own), own, text, from);
      for (const { value, to } of hearOf(inverse.timeZones, text, from)) {
        for (const zone of value) yield { value: zone, to };
      }
      return;
    }
    case 'eventDays':
      yield* hearPeriod(text, from, tables.days, inverse.reader.locale);
      return;
    case 'eventName':
      yield* hearText(text, from, longestName);
      return;
    case 'holiday': {
      const known = itemsOf(base.calendar.warehouse.holidays).map((each) => String(partOf(each, 'name')));
      yield* hearOf(words.holiday ?? noWords, text, from);
      for (const name of known) yield* hearSaid(name, name, text, from);
      yield* hearText(text, from, longestName);
      return;
    }
    default:
      yield* hearOf(words[way] ?? noWords, text, from);
  }
}

const longestName = 60;

const noWords = tableOf<string>([]);
