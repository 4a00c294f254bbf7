import type { Weekday } from '../../../calendar/plain-date.ts';
import { weekdays } from '../../../calendar/plain-date.ts';
import { weekdayOfName, weekdayPattern } from '../../words/days.ts';

/** What words say of the days of the week. */
export interface ToldDays {
  /** `only`: on these and no others; `some`: on these at least; `not`: on none of these. */
  readonly how: 'only' | 'some' | 'not';
  readonly days: readonly Weekday[];
  /** Where the words for them begin. */
  readonly at: number;
}

const day = `\\b${weekdayPattern}\\b`;
const between = '(?: ?(?:,|and|or|&|\\/|to|-|through|thru|until|,? and|,? or) ?(?:on )?)';
const named = new RegExp(
  `(?<all>\\bevery (?:single )?day(?: of the (?:week|year))?\\b|\\b(?:all )?(?:seven|7) days(?: a| of the| per)? ?week?\\b|\\b(?:seven|7) days a week\\b|\\bdaily\\b|\\bany day\\b|\\b24\\/7\\b|\\b(?:each|all) days?\\b(?! after)|\\b365 days)` +
    `|(?<work>\\b(?:any |every |each |all )?(?:weekdays?)\\b)` +
    `|(?<end>\\bweekends?\\b)` +
    `|(?<list>${day}(?:${between}${day}){0,6})`,
  'g',
);

/** An order's own time is no day on which something happens: `ordered by Sunday midnight`, `noon on Thursday`. */
const ofAnOrder =
  /\b(?:by|before|until|till|after|since|placed|ordered|orders?|in|received|purchased|bought|(?:noon|midday|midnight|\d{1,2} ?[ap]\.?m\.?|\d)(?: [a-z]+)?)(?:,? on|,)?(?: (?:a|the|your|last))? ?\(?$/;

/** What says that something does not happen. */
export const denies =
  /\b(?:no|not|never|none|nothing|nobody|closed|closes|shut|rests?|resting|off|don't|doesn't|isn't|aren't|won't|cannot|can't|except|excluding|excludes|without|neither|nor|outside)\b/;
const isOff = /^,? (?:(?:is|are|we are|we're|being) )?(?:closed|shut|off\b|excepted|excluded)/;
/** A day of one week, and no day of every week: `the following Monday`, `Monday, 4 January`. */
const relative =
  /\b(?:following|next|this|coming|last|first|second|third|fourth|\d(?:st|nd|rd|th)) $|\b(?:holiday|falls?|falling) on (?:an? )?$/;
const dated =
  /^,? (?:the )?(?:\d{1,2}(?:st|nd|rd|th)?\b(?! ?[ap]\.?m|:)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b)/;
/** `Saturday orders`, `Friday's next-day orders`. */
const ofOrders = /^(?:'s)?(?: [a-z-]+)? orders?\b/;
const only = /\b(?:only|strictly|solely|exclusively|just|and no other)\b/;

/** What a clause says of the days of the week; a clause with a day of its own order says nothing. Linear in its words. */
export function toldDays(clause: string): readonly ToldDays[] {
  return [...clause.matchAll(named)].flatMap(({ 0: all, index, groups = {} }): readonly ToldDays[] => {
    const lead = clause.slice(Math.max(0, index - 40), index);
    if (groups['list'] !== undefined && ofAnOrder.test(lead)) return [];
    if (groups['list'] !== undefined && /\b(?:black|cyber|good|easter|boxing|giving) $/.test(lead)) return [];
    const days = daysOf(all, groups);
    const before = clause.slice(Math.max(0, index - 60), index);
    const behind = clause.slice(index + all.length, index + all.length + 25);
    if (days.length === 0 || relative.test(before) || dated.test(behind) || ofOrders.test(behind)) return [];
    if (denies.test(before.replaceAll(/\bno (?:need|matter)\b/g, '')) || isOff.test(behind))
      return groups['all'] === undefined ? [{ how: 'not', days, at: index }] : [];
    const how = only.test(`${before} ${behind}`) || days.length > 1 ? 'only' : 'some';
    return [{ how, days, at: index }];
  });
}

const mondayToFriday = weekdays.filter((each) => each > 0 && each < 6);
const anyDay = new RegExp(day, 'g');

function daysOf(all: string, groups: Readonly<Record<string, string | undefined>>): readonly Weekday[] {
  if (groups['all'] !== undefined) return weekdays;
  if (groups['work'] !== undefined) return mondayToFriday;
  if (groups['end'] !== undefined) return weekdays.filter((each) => each === 0 || each === 6);
  const single = [...all.matchAll(anyDay)].flatMap(([name]) => weekdayOfName(name) ?? []);
  const [first, last] = single;
  if (single.length !== 2 || first === undefined || last === undefined || !/-|\bto\b|thr|until/.test(all))
    return [...new Set(single)];
  return weekdays.filter((at) => (first <= last ? at >= first && at <= last : at >= first || at <= last));
}

/** Whether what two statements say of the days cannot both be so, for the first day on which they differ. */
export function dayApart(one: ToldDays, other: ToldDays): Weekday | null {
  const [first, second] = [one, other];
  const happens = (told: ToldDays, at: Weekday): boolean => told.how !== 'not' && told.days.includes(at);
  const fails = (told: ToldDays, at: Weekday): boolean =>
    told.how === 'not' ? told.days.includes(at) : told.how === 'only' && !told.days.includes(at);
  return (
    weekdays.find(
      (at) => (happens(first, at) && fails(second, at)) || (happens(second, at) && fails(first, at)),
    ) ?? null
  );
}
