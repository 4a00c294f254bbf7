import type { CountryCode } from '../../document/country-code.ts';
import { groups, members, names, parts } from './country-names.ts';

/** A place that a text names: the countries, and where its words stand. */
export interface PlaceMention {
  readonly countries: readonly CountryCode[];
  readonly from: number;
  readonly to: number;
}

const countryByName = readTable(names);
const countryByPart = readTable(parts);
const membersByGroup = new Map(Object.entries(groups).map(([name, key]) => [name, members[key]]));

const anyCountry = alternatives([...countryByName.keys(), ...membersByGroup.keys()]);
const anyPart = alternatives([...countryByPart.keys()]);

/** The countries that a sentence names, in order. `lower` is the sentence in lower case, `cased` as it was written: `us` is no country, `US` is. */
export function findPlaces(lower: string, cased: string): readonly PlaceMention[] {
  const found: PlaceMention[] = [];
  for (const match of lower.matchAll(anyCountry)) {
    const [name] = match;
    const one = countryByName.get(name);
    const countries = one === undefined ? membersByGroup.get(name) : [one];
    if (countries === undefined || isAmount(lower, match.index, name)) continue;
    found.push({ countries, from: match.index, to: match.index + name.length });
  }
  for (const { index } of cased.matchAll(/\b(?:US|AU|NZ)\b(?!\s?\$|[ -]?dollar| Post)/g))
    found.push({ countries: [cased.slice(index, index + 2)], from: index, to: index + 2 });
  return found.toSorted((one, other) => one.from - other.from);
}

/** Where the merchant may be: the country of the first place that a text names. */
export function firstHome(lower: string): { readonly country: CountryCode; readonly at: number } | null {
  anyPart.lastIndex = 0;
  const match = anyPart.exec(lower);
  const country = match === null ? undefined : countryByPart.get(match[0]);
  return match === null || country === undefined ? null : { country, at: match.index };
}

/** `US$`, `Canadian dollars`, `Australia Post`, `UK time`, `bank holidays in England`: words of an amount, a name or a clock, not a place. */
const isAmount = (lower: string, at: number, name: string): boolean =>
  (name === 'wales' && lower.slice(Math.max(0, at - 10), at) === 'new south ') ||
  /\b(?:public|bank|statutory|federal|national) holidays (?:in|of|for) (?:the )?$/.test(
    lower.slice(Math.max(0, at - 40), at),
  ) ||
  /^(?:\s?\$| dollars?\b| post\b| express\b| time\b| (?:public|bank|statutory|federal|national) holidays?\b)/.test(
    lower.slice(at + name.length, at + name.length + 20),
  );

function readTable(table: string): ReadonlyMap<string, CountryCode> {
  return new Map(
    table
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [code = '', all = ''] = line.split('=');
        return all.split('|').map((name) => [name, code] as const);
      }),
  );
}

/** The longest first, so that `south korea` is not `korea`. */
function alternatives(words: readonly string[]): RegExp {
  const sorted = words.toSorted((one, other) => other.length - one.length);
  const escaped = sorted.map((word) => word.replaceAll('.', '\\.'));
  return new RegExp(`(?<![a-z])(?:${escaped.join('|')})(?![a-z])`, 'g');
}
