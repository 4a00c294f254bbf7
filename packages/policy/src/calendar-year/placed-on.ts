import type { DayNumber, PlainDate } from '../calendar/plain-date.ts';
import type { CountryCode } from '../document/policy.ts';
import { promiseAtPurchase } from '../promise/at-purchase.ts';
import { placedAt } from '../schedule/local-time.ts';
import type { PromisePolicy } from '../schedule/terms.ts';

/** The first and last date of something. */
export interface Dates {
  readonly earliest: PlainDate;
  readonly latest: PlainDate;
}

/** When an order ships that is placed on a day, and when it arrives; `null` for a country without an estimate. */
export interface PlacedOn {
  readonly ships: Dates;
  readonly arrives: Dates | null;
}

/**
 * [CAL-02, CAL-05] What an order is promised that is placed on a day, at a time on the clock of the policy's time zone.
 * @param minute since midnight.
 * @returns `null` for a calendar that never works.
 */
export function promisePlacedOn(
  policy: PromisePolicy,
  day: DayNumber,
  minute: number,
  countryCode: CountryCode,
): PlacedOn | null {
  const promise = promiseAtPurchase(policy, { ...placedAt(policy, { day, minute }), countryCode });
  if (promise === null) return null;
  const { ships, arrives } = promise;
  return { ships: datesOf(ships), arrives: arrives === null ? null : datesOf(arrives) };
}

const datesOf = ({ earliest, latest }: Dates): Dates => ({ earliest, latest });
