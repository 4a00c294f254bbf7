import type { Unit } from '../vocabulary.ts';
import { countOf, countPattern } from '../words/numbers.ts';
import { anchorOf } from './anchors.ts';
import type { Found, Line } from './line.ts';

const count = countPattern;
const unitWords = '(?:minutes?|mins?|hours?|hrs?|days?|weeks?|fortnights?|months?|years?|yrs?)';
const kind = '(?:(?:business|working|work|week|calendar|consecutive|full|delivery|postal)[ -]?)?';

const written = new RegExp(
  `(?<![\\w$€£.,-])(?:days? )?(${count})(?: ?(?:-|to|and|or|through|\\/) ?(?:days? )?(${count}))?[ -]?(${kind}${unitWords})(?![a-z])`,
  'g',
);
/** `from day 14 to day 30`, `days 1-14`. */
const dayNumbers = new RegExp(
  `\\bdays? (${count})(?: ?(?:-|to|and|through|until) ?(?:days? )?(${count}))(?! ?[a-z]*days?\\b)(?![\\w.])`,
  'g',
);
/** `a week`, `one month` is a count already; `within a year`. */
const single =
  /(?<=\b(?:within|in|after|for|up to|takes?|of|allow|have|least|than|lasts?|about|roughly|around|over|another|inside|is|give (?:it|us)) )(?:an? (?:full |whole |good )?(week|month|year|day|fortnight|hour)|(overnight))\b(?! in advance)|\ba single (year|month|week|day)\b|(?<=\b(?:within|inside) )the (week|month|year|hour)\b/g;
/** `half a year`, `a year and a half`, `a week and a half`. */
const halves = /\b(?:(half an? (?:year|hour))|an? (year|month|week) and a half)\b/g;
/** `metro 2-10 business days, regional ones 2-13`: a range that has its unit from the one before. */
const unitless = new RegExp(
  `(?<![\\w$€£.,:/-])(?:(\\d{1,3}) ?(?:-|to) ?(\\d{1,3})(?= (?:in|to|for|within|outside)\\b|[,.;)]|$)|(?<=\\bup to )(${count})(?= (?:with|at|in|on|to|for)\\b)|(?<=(?:,|, and| and) )(${count})(?= (?:of|for) [a-z]+(?:ing|ion|ment)\\b))`,
  'g',
);
const nextDay =
  /\b(?:the )?(?:next|following) (?:business|working|work)[ -]day\b|\bthe day after\b(?! (?:thanksgiving|christmas))|\bsame(?: business| working)? day\b|(?<=\b(?:leaves?|goes?|ships?|shipped|posted|packed|sent|out) (?:us |out )?)the day you order\b|\bon the day (?:it is ordered|you order|of (?:the|your) order|the order is placed)\b/g;

/** The times of a sentence: `within 14 days of delivery`, `3 to 6 business days`, `from day 14 to day 30`. */
export function findWindows({ lower }: Line): readonly Found<'window'>[] {
  const spans: Omit<Found<'window'>, 'anchor'>[] = [];
  const add = (from: number, all: string, least: number, most: number, unit: Unit, scale = 1): void => {
    if (most * scale < least * scale || spans.some((span) => span.from < from + all.length && from < span.to))
      return;
    spans.push({
      kind: 'window',
      least: least * scale,
      most: most * scale,
      unit,
      from,
      to: from + all.length,
    });
  };
  for (const { 0: all, 1: first = '', 2: last, 3: unit = '', index } of lower.matchAll(written))
    add(
      index,
      all,
      last === undefined ? 0 : countOf(first),
      countOf(last ?? first),
      unitOf(unit),
      unit.startsWith('fortnight') ? 2 : 1,
    );
  for (const { 0: all, 1: first = '', 2: last = '', index } of lower.matchAll(dayNumbers))
    add(index, all, countOf(first), countOf(last), 'day');
  for (const { 0: all, 1: some, 3: one, 4: whole, index } of lower.matchAll(single)) {
    const name = some ?? one ?? whole;
    add(index, all, 0, name === 'fortnight' ? 2 : 1, name === 'fortnight' ? 'week' : unitOf(name ?? 'day'));
  }
  for (const { 0: all, 2: unit, index } of lower.matchAll(halves)) {
    if (unit === undefined)
      add(index, all, 0, all.includes('year') ? 6 : 30, all.includes('year') ? 'month' : 'minute');
    else if (unit === 'year') add(index, all, 0, 18, 'month');
    else add(index, all, 0, unit === 'week' ? 11 : 46, 'day');
  }
  for (const { 0: all, index } of lower.matchAll(nextDay)) {
    const isSame = !/next|following|day after/.test(all);
    add(index, all, isSame ? 0 : 1, isSame ? 0 : 1, 'business-day');
  }
  addUnitless(lower, spans, add);
  const sorted = spans.toSorted((one, other) => one.from - other.from);
  return sorted.map((span, index) => ({
    ...span,
    anchor: anchorOf(
      lower.slice(sorted[index - 1]?.to ?? 0, span.from),
      lower.slice(span.to, sorted[index + 1]?.from ?? span.to + 90),
    ),
  }));
}

/** A range without a unit has that of the time before it, in a sentence of several: `2-10 business days, regional ones 2-13`. */
function addUnitless(
  lower: string,
  spans: readonly Pick<Found<'window'>, 'from' | 'least' | 'unit'>[],
  add: (from: number, all: string, least: number, most: number, unit: Unit) => void,
): void {
  for (const { 0: all, 1: first, 2: last, 3: upTo, 4: stage, index } of lower.matchAll(unitless)) {
    const before = spans
      .filter(({ from }) => from < index)
      .toSorted((early, late) => late.from - early.from)[0];
    const one = upTo ?? stage;
    if (before === undefined || (one === undefined && before.least === 0)) continue;
    add(index, all, countOf(first ?? '0'), countOf(last ?? one ?? '0'), before.unit);
  }
}

function unitOf(written: string): Unit {
  if (/^(?:business|working|work|week|postal|delivery)[ -]?day/.test(written)) return 'business-day';
  if (/fortnights?$/.test(written)) return 'week';
  const start = /(min|hour|hr|day|week|month|year|yr)(?:ute)?s?$/.exec(written)?.[1];
  if (start === 'hr') return 'hour';
  if (start === 'yr') return 'year';
  if (start === 'min') return 'minute';
  return start === 'hour' || start === 'week' || start === 'month' || start === 'year' ? start : 'day';
}
