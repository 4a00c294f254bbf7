import type { LocalTime } from '../calendar/zone.ts';
import type { CountryCode, Policy } from '../document/policy.ts';
import { isSame } from '../merge/is-same.ts';
import { formatTime } from '../messages/time-of-day.ts';
import { expectDates } from '../promise/at-purchase.ts';
import type { DayWindow } from '../schedule/ship.ts';
import { shipWindow } from '../schedule/ship.ts';
import { datesThatDiffer, sayDates, type Window } from './dates.ts';
import type { ImpactLine, Versions } from './versions.ts';
import { sayCountry } from '../statements/say-value.ts';
import { sayCountries, sayList, sentence } from './words.ts';

/** When an order is placed: a time of the day that stands for all until the next cut-off. */
interface Hours {
  readonly from: number;
  /** `null` for the end of the day. */
  readonly until: number | null;
}

const windowOf = ({ earliest, latest }: Window): Window => ({ earliest, latest });

/** [CAL-01..04] When an order ships that is placed at a local time. */
export const shipsOn = ({ calendar }: Policy, placed: LocalTime): Window | null => {
  const window = shipWindow(calendar, placed);
  return window && windowOf(window);
};

/** When an order ships that is placed at a local time, remembered for the next country: it is the same for all of them. */
export function rememberShipping(): (policy: Policy, placed: LocalTime) => DayWindow | null {
  const known = new Map<Policy, Map<string, DayWindow | null>>();
  return (policy, placed) => {
    const windows = known.get(policy) ?? new Map<string, DayWindow | null>();
    known.set(policy, windows);
    const key = `${placed.day} ${placed.minute}`;
    const before = windows.get(key);
    if (before !== undefined) return before;
    const window = shipWindow(policy.calendar, placed);
    windows.set(key, window);
    return window;
  };
}

/** [CAL-05] When what ships in a window arrives in a country. */
const arrivesIn = (policy: Policy, ships: DayWindow | null, country: CountryCode): Window | null => {
  const expected = ships && expectDates(policy, country, ships);
  return expected && windowOf(expected.arrives);
};

/** The parts of a day in which it makes no difference to either version when exactly an order is placed. */
function hoursOf({ before, after }: Versions): readonly Hours[] {
  const cuts = [...new Set([0, before.calendar.cutOff ?? 0, after.calendar.cutOff ?? 0])].sort(
    (a, b) => a - b,
  );
  return cuts.map((from, index) => ({ from, until: cuts[index + 1] ?? null }));
}

/** [CAL-01..05] Whose orders ship and arrive on other days. */
export function sayDelivery(versions: Versions): readonly ImpactLine[] {
  const { before, after } = versions;
  if (isSame(before.calendar, after.calendar)) return [];
  const ships = rememberShipping();
  const compared = countriesToCompare(versions);
  const hours = hoursOf(versions);
  const texts = hours.flatMap((part) => [
    ...sayDates(
      datesThatDiffer(versions, (policy, day) => shipsOn(policy, { day, minute: part.from })),
      { who: `${sayHours(part, hours)} placed`, does: 'will ship' },
      versions,
    ),
    ...compared.groups.flatMap((countries) =>
      sayDates(
        datesThatDiffer(versions, (policy, day) =>
          arrivesIn(policy, ships(policy, { day, minute: part.from }), countries[0] ?? ''),
        ),
        {
          who: `${sayHours(part, hours)} to ${sayCountries(countries, versions.reader)} placed`,
          does: 'will arrive',
        },
        versions,
      ),
    ),
  ]);
  const rest = sayNotCompared(compared, 'orders', 'arrive', versions);
  return [...texts, ...rest].map((text) => ({ area: 'Delivery', sentence: sentence(text) }));
}

/** Countries to compare, those together to which both versions say the same; and how many are left out. */
export interface Compared {
  readonly groups: readonly (readonly CountryCode[])[];
  readonly left: readonly CountryCode[];
}

/** So many different delivery times are worked out for a year of orders each: as many as can be read, in a moment. */
export const mostCompared = 30;

/**
 * The countries with an estimate to which a change can bring other dates, those together to which both versions say the
 * same. Of very many different ones the most common are compared.
 */
export function countriesToCompare({ before, after }: Versions): Compared {
  const groups = new Map<string, CountryCode[]>();
  const estimates = [before, after].map(estimatesOf);
  const isOnlyOfCountries = isSame(withoutEstimates(before), withoutEstimates(after));
  for (const country of new Set(estimates.flatMap((each) => [...each.keys()]))) {
    const [was, is] = estimates.map((each) => each.get(country));
    if (isOnlyOfCountries && was === is) continue;
    const key = `${was} ${is}`;
    groups.set(key, [...(groups.get(key) ?? []), country]);
  }
  const common = [...groups.values()].toSorted((one, other) => other.length - one.length);
  const compared = new Set(common.slice(0, mostCompared));
  return {
    groups: [...groups.values()].filter((group) => compared.has(group)),
    left: common.slice(mostCompared).flat(),
  };
}

/** What is estimated for each country, as a text to compare. Of two estimates for one country the first counts. */
function estimatesOf({ calendar: { transit } }: Policy): ReadonlyMap<CountryCode, string> {
  const estimates = new Map<CountryCode, string>();
  for (const { country, ...estimate } of transit)
    if (!estimates.has(country)) estimates.set(country, JSON.stringify(estimate));
  return estimates;
}

const withoutEstimates = ({ calendar, missingParcels }: Policy) => [
  { ...calendar, transit: [] },
  missingParcels,
];

/** That countries were left out, where any were. */
export function sayNotCompared(
  { left }: Compared,
  what: string,
  does: string,
  { reader }: Versions,
): readonly string[] {
  if (left.length === 0) return [];
  const named = left.slice(0, 3).map((code) => sayCountry(code, reader));
  const more = left.length - named.length;
  const where = sayList(more === 0 ? named : [...named, `${more} more countries`]);
  return [
    `${what} to ${where} may ${does} on other days, too: only the ${mostCompared} most common delivery times were compared day by day`,
  ];
}

function sayHours({ from, until }: Hours, all: readonly Hours[]): string {
  if (all.length === 1) return 'orders';
  const end = until === null ? 'midnight' : formatTime(until);
  return from === 0 ? `orders before ${end}` : `orders between ${formatTime(from)} and ${end}`;
}
