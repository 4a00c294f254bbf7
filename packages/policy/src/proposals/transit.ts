import type { CountryCode } from '../document/country-code.ts';
import type { CountriesFact, WindowFact } from '../reading/fact.ts';
import type { Anchor } from '../reading/vocabulary.ts';
import { isOfShipping } from './rate-facts.ts';
import { servedAbroad, servedOf } from './served.ts';
import { partOf, plainOf, topicOf } from './part-of.ts';
import type { FoundHere, Given, ProposalRule } from './proposal.ts';
import { found, nothingHere, notHeld, together } from './proposal.ts';
import { homeOf, isPlain } from './whom.ts';
import { windowsOf } from './windows.ts';
import { conditionsOf } from '../reading/words/conditions.ts';

/** [CAL-05] How long parcels travel to a country. */
export const proposeTransit: ProposalRule = (given) => {
  const all = windowsOf(given)
    .filter((fact) => isTransit(fact, given))
    .map((fact) => ({ fact, countries: countriesOf(fact, given) }));
  const groups = new Map<
    string,
    { readonly fact: WindowFact; readonly countries: readonly CountryCode[] }[]
  >();
  for (const each of all) {
    const own = each.countries.filter((country) => !isNamedMoreClosely(country, each.countries.length, all));
    if (own.length === 0) continue;
    const key = own.join(' ');
    groups.set(key, [...(groups.get(key) ?? []), { fact: each.fact, countries: own }]);
  }
  return together([
    ...all.flatMap(({ fact }) =>
      fact.unit === 'business-day'
        ? []
        : [notHeld(fact, 'The policy counts how long parcels travel in business days.', 'calendar.transit')],
    ),
    ...[...groups.values()].map((group) => proposeGroup(group, given)),
  ]);
};

const travels =
  /\b(?:once|after)\b.{0,40}\bshipped\b.*\btakes?\b|\borders? (?:typically )?takes?\b|\b(?:royal mail|usps|ups|fedex|dhl|post)\b.*\b(?:takes?|needs?)\b/;
const notParcels = /\breplacements?\b|\brefund|\breturn(?!s us)|\bcourier costs\b|\bclaim/;

/** What counts from here is no time on the way. */
const counted: readonly Anchor[] = ['delivery', 'expected-delivery', 'request', 'arrival'];

function isTransit(fact: WindowFact, given: Given): boolean {
  const plain = plainOf(fact, given.reading);
  if (fact.anchor !== null && counted.includes(fact.anchor)) return false;
  const isIt = topicOf(fact, given) === 'delivery' || travels.test(plain) || isBesidePrice(fact, given);
  if (!isIt) return false;
  // Only what stands right beside it narrows it: `2-3 working days; up to two weeks in December`.
  const own = conditionsOf(partOf(fact, given.reading));
  return own.length === 0 && isPlain(fact, ['season']) && !notParcels.test(plain);
}

/** `Flat rate: $17.50 (6-10 business days)`: a time right behind what shipping costs, and no other time with it. */
const isBesidePrice = (fact: WindowFact, given: Given): boolean => {
  const { facts, source } = given.reading;
  const beside = facts.filter(({ sentence }) => sentence === fact.sentence);
  return (
    beside.filter(({ kind }) => kind === 'window').length === 1 &&
    beside.some(
      (other) =>
        other.kind === 'amount' &&
        other.to <= fact.from &&
        /^[ ,;:(–-]*$/.test(source.slice(other.to, fact.from)) &&
        isOfShipping(other, given),
    )
  );
};

/** The countries of a time; of two times before one list of countries, the list is the last one's. */
function countriesOf(fact: WindowFact, given: Given): readonly CountryCode[] {
  const inSentence = given.reading.facts.filter(({ sentence }) => sentence === fact.sentence);
  const lists = inSentence.filter((other): other is CountriesFact => other.kind === 'countries');
  const behind = lists.find(({ from }) => from > fact.to);
  const isOthers =
    behind !== undefined &&
    !lists.some(({ to }) => to <= fact.from) &&
    inSentence.some((other) => other.kind === 'window' && other.from > fact.from && other.from < behind.from);
  const lastOfThem = inSentence.filter((other) => other.kind === 'window').at(-1);
  const isSwept =
    isOthers ||
    (behind !== undefined &&
      lastOfThem !== undefined &&
      lastOfThem.from > behind.from &&
      lists.length === 1 &&
      fact !== lastOfThem &&
      !/\b(?:in|to|within|for) /.test(given.reading.source.slice(fact.to, behind.from)));
  const served = servedOf(fact, given);
  if (served !== null && !isSwept) return served;
  return fact.scope.except.length > 0 ? servedAbroad(given) : [homeOf(given)];
}

type Row = { readonly fact: WindowFact; readonly countries: readonly CountryCode[] };

/** Whether another time speaks of a country and of fewer others. */
const isNamedMoreClosely = (country: CountryCode, among: number, all: readonly Row[]): boolean =>
  all.some(({ countries }) => countries.length < among && countries.includes(country));

function proposeGroup(group: readonly Row[], given: Given): FoundHere {
  const rows = group.filter(({ fact }) => fact.unit === 'business-day');
  const [first] = rows;
  if (first === undefined) return nothingHere;
  const { countries } = first;
  const ranges = new Set(rows.map(({ fact }) => `${fact.least} ${fact.most}`));
  const least = Math.min(...rows.map(({ fact }) => fact.least));
  const most = Math.max(...rows.map(({ fact }) => fact.most));
  const isNamed = rows.some(({ fact }) => servedOf(fact, given)?.join() === countries.join());
  const note = noteOf(ranges.size, isNamed, least);
  return together(
    rows.map(({ fact }) =>
      found({
        about: `calendar.transit ${countries.join(' ')}`,
        path: 'calendar.transit',
        changes: countries.map((country) => changeFor(country, { least, most }, given)),
        confidence: ranges.size > 1 ? 'guess' : note === undefined ? 'exact' : 'likely',
        fact,
        ...(note !== undefined && { note }),
      }),
    ),
  );
}

function noteOf(ranges: number, isNamed: boolean, least: number): string | undefined {
  if (ranges > 1) return 'A country has one estimate: this one holds for all that your text says.';
  if (!isNamed) return 'Your text doesn’t name the country.';
  return least === 0 ? 'Your text says no shortest time.' : undefined;
}

function changeFor(
  country: CountryCode,
  { least, most }: { readonly least: number; readonly most: number },
  { base }: Given,
) {
  const index = base.calendar.transit.findIndex((row) => row.country === country);
  const holidays = base.calendar.transit[index]?.holidays ?? [];
  const value = { country, least, most, holidays };
  return index < 0
    ? ({ kind: 'add', path: 'calendar.transit', value } as const)
    : ({ kind: 'set', path: `calendar.transit.${index}`, value } as const);
}
