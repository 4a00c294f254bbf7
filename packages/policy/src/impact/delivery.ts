import type { LocalTime } from '../calendar/zone.ts';
import type { CountryCode, Policy } from '../document/policy.ts';
import { isSame } from '../document/is-same.ts';
import { formatTime } from '../messages/time-of-day.ts';
import { expectDates } from '../promise/at-purchase.ts';
import type { DayWindow } from '../schedule/ship.ts';
import { shipWindow } from '../schedule/ship.ts';
import { countriesToCompare, sayNotCompared } from './countries-to-compare.ts';
import { datesThatDiffer, sayDates, type Window } from './dates.ts';
import type { ImpactLine, Versions } from './versions.ts';
import { sayCountries, sentence } from './words.ts';

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

function sayHours({ from, until }: Hours, all: readonly Hours[]): string {
  if (all.length === 1) return 'orders';
  const end = until === null ? 'midnight' : formatTime(until);
  return from === 0 ? `orders before ${end}` : `orders between ${formatTime(from)} and ${end}`;
}
