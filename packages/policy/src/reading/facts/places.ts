import type { PlaceMention } from '../words/countries.ts';
import type { Found, Line } from './line.ts';

/** Words between two countries of one list. */
const inList = /^[\s,&/]*(?:and|or|the|to)?[\s,&]*(?:the )?$/;

/** The lists of countries that a sentence has: mentions with nothing but commas and `and` between them. */
export function listPlaces(lower: string, places: readonly PlaceMention[]): readonly PlaceMention[] {
  const lists: PlaceMention[] = [];
  for (const place of places) {
    const last = lists.at(-1);
    if (last !== undefined && (place.from <= last.to || inList.test(lower.slice(last.to, place.from)))) {
      const countries = [...new Set([...last.countries, ...place.countries])];
      lists[lists.length - 1] = { countries, from: last.from, to: Math.max(last.to, place.to) };
    } else lists.push(place);
  }
  return lists;
}

/** What is said of the countries of a sentence. */
export function findCountries({ lower, places }: Line): readonly Found<'countries'>[] {
  return listPlaces(lower, places).map(({ countries, from, to }) => ({
    kind: 'countries',
    countries,
    how: howNamed(lower.slice(Math.max(0, from - 40), from)),
    from,
    to,
  }));
}

/** `outside of the U.S.`, `non-U.S.`: these countries are left out. */
export const leavesOut = (lead: string): boolean =>
  /\b(?:outside(?: of)?|beyond|except(?: for)?|excluding|other than|apart from|but not (?:in|to)?|not (?:in|to))\s(?:the )?$|\bnon-$/.test(
    lead,
  );

function howNamed(lead: string): Found<'countries'>['how'] {
  if (leavesOut(lead)) return 'outside';
  return /\b(?:only|exclusively|solely)\b[^.;]{0,25}$/.test(lead) ? 'only' : 'named';
}
