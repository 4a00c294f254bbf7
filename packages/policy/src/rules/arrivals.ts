import type { DayNumber, PlainDate } from '../calendar/plain-date.ts';
import { plainDate } from '../calendar/plain-date.ts';
import type { CountryCode } from '../document/policy.ts';

/**
 * [CAL-05] When an order arrives, for each day on which it may be placed: written out when a policy is published, so that
 * checkout needs neither the calendar nor its rules. Right for as many days as it was written out for.
 */
export interface ArrivalRules {
  /** The first day that is written out. */
  readonly from: DayNumber;
  /** Which of the windows is a country's: `;CA 0;US 1`. */
  readonly countries: string;
  /** For each day two characters: how many days later it arrives at the earliest and at the latest (`0` is 0, `1` is 1, `:` is 10); two spaces for none. */
  readonly windows: readonly string[];
}

/** The first and the last day of an arrival, an estimate. */
export interface ArrivalWindow {
  readonly earliest: DayNumber;
  readonly latest: DayNumber;
}

const zero = 48;

/** The longest delivery that can be written: its character is the last of ASCII. */
export const longestArrival = 126 - zero;

/** The last day that is written out: for orders placed later checkout says no arrival. */
export const lastWrittenDay = ({ from, windows }: ArrivalRules): PlainDate =>
  plainDate(from + (windows[0]?.length ?? 0) / 2 - 1);

/** One day's two characters. */
export function writeArrival(day: DayNumber, window: ArrivalWindow | null): string {
  if (window === null || window.latest - day > longestArrival) return '  ';
  return String.fromCharCode(zero + window.earliest - day, zero + window.latest - day);
}

/**
 * When an order to a country arrives that counts as placed on a day [CAL-02, CAL-05].
 * @returns `null` for a country without an estimate, and for a day that is not written out.
 */
export function arrivalOn(rules: ArrivalRules, country: CountryCode, day: DayNumber): ArrivalWindow | null {
  const row = rules.countries.indexOf(';' + country + ' ');
  const window = row < 0 ? undefined : rules.windows[parseInt(rules.countries.slice(row + 4), 10)];
  if (typeof window !== 'string' || !(day >= rules.from)) return null;
  const at = (day - rules.from) * 2;
  const earliest = window.charCodeAt(at) - zero;
  const latest = window.charCodeAt(at + 1) - zero;
  return earliest >= 0 && latest >= earliest ? { earliest: day + earliest, latest: day + latest } : null;
}
