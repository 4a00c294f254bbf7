import type { CountryCode } from '../document/country-code.ts';
import type { Found, Line } from './facts/line.ts';
import { segmentAt } from './facts/line.ts';
import { leavesOut, listPlaces } from './facts/places.ts';
import type { Heading, Scope, Sentence } from './reading.ts';
import { labelOf } from './sentences/label.ts';
import type { PlaceMention } from './words/countries.ts';
import { conditionsOf } from './words/conditions.ts';

/** Everybody, and everything. */
export const everywhere: Scope = { countries: null, except: [], conditions: [] };

export const isEverywhere = ({ countries, except, conditions }: Scope): boolean =>
  countries === null && except.length === 0 && conditions.length === 0;

/** What a whole sentence or heading is narrowed to; what it does not say it has from the heading above. */
export function scopeOfWords(line: Line, heading: Heading | null): Scope {
  const lists = listPlaces(line.lower, line.places);
  const own = placesToScope(line, lists);
  const above = heading?.scope ?? everywhere;
  const conditions = [...new Set([...above.conditions, ...conditionsOf(line.lower)])];
  return { ...(own ?? above), conditions };
}

/** What a fact is narrowed to: by the countries of its segment, else by those before it, else by those behind it up to a semicolon. */
export function scopeAt(line: Line, fact: Found, sentence: Scope): Scope {
  const segment = segmentAt(line, fact.from);
  const words = line.lower.slice(segment.from, segment.to);
  const label = labelAt(line.lower, fact.from);
  const conditions =
    line.segments.length === 1
      ? sentence.conditions
      : [
          ...new Set([
            ...conditionsOf(label),
            ...conditionsOf(words),
            ...sentence.conditions.filter((each) => isWide(each)),
          ]),
        ];
  const lists = listPlaces(line.lower, line.places);
  const inside = lists.filter(({ from, to }) => from < segment.to && to > segment.from);
  const before = lists.filter(({ to }) => to <= fact.from).slice(-1);
  const end = line.lower.indexOf(';', fact.to);
  const behind = lists.filter(({ from }) => from >= fact.to && (end < 0 || from < end)).slice(0, 1);
  const near = [inside, before, behind].find((found) => found.length > 0) ?? [];
  const own = placesToScope(line, near, words);
  // Countries that only a later clause names are not those of this one.
  const isLater = end >= 0 && lists.length > 0 && lists.every(({ from }) => from > end);
  const around = isLater ? everywhere : sentence;
  return {
    countries: own?.countries ?? (own === null ? around.countries : null),
    except: own?.except ?? around.except,
    conditions,
  };
}

/** What a line begins with before a colon, if a fact stands behind it: `DPD Next Day: £8.50, 1 working day`. */
const labelAt = (lower: string, at: number): string => {
  const label = /^[a-z0-9][a-z0-9 ,&'-]{1,45}:/.exec(lower)?.[0] ?? '';
  return at >= label.length ? label : '';
};

/** Conditions that narrow the whole sentence, wherever in it they stand. */
const isWide = (condition: string): boolean =>
  condition !== 'credit' && condition !== 'extra' && condition !== 'express';

const domestic = /\bdomestic(?:ally)?\b/;
const abroad =
  /\binternational(?:ly)?\b|\boverseas\b|\babroad\b|\bother countries\b|\belsewhere\b|\brest of the world\b|\bworldwide\b/;

function placesToScope(
  { lower, text }: Line,
  lists: readonly PlaceMention[],
  words: string = lower,
): Pick<Scope, 'countries' | 'except'> | null {
  const home = text.home === null ? [] : [text.home];
  if (lists.length > 0) {
    const out = lists.filter(({ from }) => leavesOut(lower.slice(Math.max(0, from - 24), from)));
    const named = lists.filter((list) => !out.includes(list));
    const left = out.flatMap(({ countries }) => countries);
    if (named.length === 0) return { countries: null, except: left };
    const countries = [...new Set(named.flatMap((list) => restOf(lower, list, lists, home)))];
    return { countries, except: left };
  }
  if (abroad.test(words)) return { countries: null, except: home };
  if (domestic.test(words)) return { countries: home.length === 0 ? null : home, except: [] };
  return null;
}

/** `all other countries of the European Union`: without those that the sentence named before. */
function restOf(
  lower: string,
  list: PlaceMention,
  lists: readonly PlaceMention[],
  home: readonly CountryCode[],
): readonly CountryCode[] {
  if (
    list.countries.length < 3 ||
    !/\b(?:other|rest of)\b[a-z ]{0,20}$/.test(lower.slice(Math.max(0, list.from - 30), list.from))
  )
    return list.countries;
  const before = new Set([
    ...home,
    ...lists.filter(({ to }) => to <= list.from).flatMap(({ countries }) => countries),
  ]);
  return list.countries.filter((country) => !before.has(country));
}

/** `Other countries of the European Union`, `the rest of Europe`: those that the sentences before have not named. */
const others =
  /\b(?:(?:all|any|the|every) )?other (?:[a-z]+ ){0,2}(?:countr|destination|member states|places)|\brest of (?:the )?|\belsewhere (?:in|within)\b|\bremaining\b/;

/** So many sentences before may name what the others are beside. */
const near = 8;

/**
 * A scope without the countries that the sentences before in the same paragraph have said something of, where it is said of the others.
 * @param before all sentences up to here
 */
export function withoutNamed(
  scope: Scope,
  lower: string,
  before: readonly Sentence[],
  paragraph: number,
): Scope {
  const { countries } = scope;
  if (countries === null || countries.length < 3 || !others.test(lower)) return scope;
  const named = before
    .slice(-near)
    .filter((sentence) => sentence.paragraph === paragraph)
    .flatMap((sentence) => sentence.scope.countries ?? []);
  const left = countries.filter((country) => !named.includes(country));
  return left.length === 0 ? scope : { ...scope, countries: left };
}

/** A scope narrowed by what the item that it goes on begins with: `Custom paddles: ten days of carving. Count on …`. */
export function withLabelOf(scope: Scope, before: Sentence | null): Scope {
  const label = before === null ? null : labelOf(before);
  if (label === null) return scope;
  return { ...scope, conditions: [...new Set([...conditionsOf(label), ...scope.conditions])] };
}
