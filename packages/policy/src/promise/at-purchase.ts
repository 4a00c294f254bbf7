import type { CountryCode } from '../document/policy.ts';
import { arrivalWindow, travelTo, type Travel } from '../schedule/arrive.ts';
import { claimWindow } from '../schedule/claim.ts';
import type { PromisedDates, PromiseFacts } from '../schedule/dates.ts';
import { localTimeOf } from '../schedule/local-time.ts';
import { shipWindow, type DayWindow } from '../schedule/ship.ts';
import type { PromisePolicy } from '../schedule/terms.ts';
import { trackingDay, writeDay, writeWindow } from '../schedule/write-dates.ts';

/** How parcels travel to an order's country, and when one arrives that ships in a window; `null` for no estimate [CAL-05]. */
export interface Expected {
  readonly travel: Travel;
  readonly arrives: DayWindow;
}

/** What is expected of an order to a country that ships in a window; `null` where the policy has no estimate. */
export function expectDates(
  { calendar }: Pick<PromisePolicy, 'calendar'>,
  country: CountryCode | null,
  ships: DayWindow,
): Expected | null {
  const travel = country === null ? null : travelTo(calendar, country);
  const arrives = travel === null ? null : arrivalWindow(travel, ships);
  return travel === null || arrives === null ? null : { travel, arrives };
}

/**
 * What an order is promised at the moment it is placed, when nothing has happened yet: `decidePromise` without events,
 * for the thank-you page, which loads no more than that.
 * @returns `null` as `decidePromise` does.
 */
export function promiseAtPurchase(
  policy: PromisePolicy,
  facts: Pick<PromiseFacts, 'placedAt' | 'countryCode' | 'zone'>,
): PromisedDates | null {
  const placed = localTimeOf(policy, facts);
  const ships = placed === null ? null : shipWindow(policy.calendar, placed);
  if (placed === null || ships === null) return null;
  const expected = expectDates(policy, facts.countryCode, ships);
  return {
    ships: writeWindow(ships, 'estimate'),
    trackingBy: trackingDay(ships),
    arrives: expected === null ? null : writeWindow(expected.arrives, 'estimate'),
    claimOpens: null,
    claimCloses: expected === null ? null : claimCloses(policy, placed.day, expected),
    refundRequestBy: null,
    creditRequestBy: null,
    refundBy: null,
  };
}

function claimCloses({ missingParcels }: PromisePolicy, placed: number, { travel, arrives }: Expected) {
  const { isWorkday } = travel;
  const clocks = { placed, expected: arrives.latest, delivered: null, isWorkday };
  const { closes, because } = claimWindow(missingParcels, clocks);
  return writeDay(closes, because);
}
