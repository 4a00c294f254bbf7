import type { DayNumber, PlainDate } from '../calendar/plain-date.ts';
import { parseDate } from '../calendar/plain-date.ts';
import type { LocalTime } from '../calendar/zone.ts';
import type { CountryCode } from '../document/policy.ts';
import { sayFullDay } from '../messages/days.ts';
import { claimWindow } from '../schedule/claim.ts';
import type { PromisedDates, PromisedDay, PromisedWindow, PromiseFacts } from '../schedule/dates.ts';
import { localTimeOf } from '../schedule/local-time.ts';
import { refundWindow } from '../schedule/refund.ts';
import { returnWindow, lastDayFor } from '../schedule/return-window.ts';
import type { DayWindow } from '../schedule/ship.ts';
import { shipWindow } from '../schedule/ship.ts';
import type { PromisePolicy } from '../schedule/terms.ts';
import { trackingDay, writeDay, writeWindow } from '../schedule/write-dates.ts';
import { expectDates, type Expected } from './at-purchase.ts';

/**
 * What an order's buyer can expect, each date with its reason; real events take the place of estimates [CAL-01..06,
 * MISS-01, MISS-02, RET-02, RET-08].
 * @returns `null` when the time of the order cannot be read, its zone is not known, or the warehouse never works.
 */
export function decidePromise(policy: PromisePolicy, facts: PromiseFacts): PromisedDates | null {
  const placed = localTimeOf(policy, facts);
  const promised = placed === null ? null : shipWindow(policy.calendar, placed);
  if (placed === null || promised === null) return null;
  const shipped = dayOrNull(facts.shippedOn);
  const delivered = dayOrNull(facts.deliveredOn);
  const ships = shipped === null ? promised : recordDay(shipped, 'CAL-02', 'shipped');
  const expected = expectDates(policy, facts.countryCode, ships);
  const atPurchase = expectDates(policy, facts.countryCode, promised);
  const arrived = delivered === null ? null : recordDay(delivered, 'CAL-05', 'delivered');
  return {
    ships: writeWindow(ships, shipped === null ? 'estimate' : 'happened'),
    trackingBy: trackingDay(promised),
    arrives: arrivesIn(expected, arrived),
    ...claimDays(policy, placed, [atPurchase, expected], delivered),
    ...returnDays(policy, facts.countryCode, placed, shipped, delivered),
    refundBy: refundDay(policy, dayOrNull(facts.returnArrivedOn)),
  };
}

function arrivesIn(expected: Expected | null, arrived: DayWindow | null): PromisedWindow | null {
  if (arrived !== null) return writeWindow(arrived, 'happened');
  return expected === null ? null : writeWindow(expected.arrives, 'estimate');
}

/** The day that was given at purchase stands when the parcel ships early; when it ships late, a later one does [MISS-02]. */
function claimDays(
  policy: PromisePolicy,
  placed: LocalTime,
  [atPurchase, now]: readonly [Expected | null, Expected | null],
  delivered: DayNumber | null,
): Pick<PromisedDates, 'claimOpens' | 'claimCloses'> {
  if (atPurchase === null || now === null) return { claimOpens: null, claimCloses: null };
  const { isWorkday } = now.travel;
  const expected = Math.max(atPurchase.arrives.latest, now.arrives.latest);
  const clocks = { placed: placed.day, expected, delivered, isWorkday };
  const { opens, closes, because } = claimWindow(policy.missingParcels, clocks);
  return {
    claimOpens: opens === null ? null : writeDay(opens, because),
    claimCloses: writeDay(closes, because),
  };
}

function returnDays(
  policy: PromisePolicy,
  country: CountryCode | null,
  placed: LocalTime,
  shipped: DayNumber | null,
  delivered: DayNumber | null,
): Pick<PromisedDates, 'refundRequestBy' | 'creditRequestBy'> {
  const window = country === null ? null : returnWindow(policy, country, placed.day);
  const anchor = window?.anchor === 'shipment' ? shipped : delivered;
  if (window === null || anchor === null) return { refundRequestBy: null, creditRequestBy: null };
  const by = (last: number | null) => (last === null ? null : writeDay(anchor + last, window.because));
  return {
    refundRequestBy: by(lastDayFor(window, 'refund')),
    creditRequestBy: by(lastDayFor(window, 'store-credit') ?? lastDayFor(window, 'exchange')),
  };
}

function refundDay(policy: PromisePolicy, arrived: DayNumber | null): PromisedDay | null {
  const window = arrived === null ? null : refundWindow(policy, arrived);
  return window === null ? null : writeDay(window.latest, window.because);
}

function recordDay(on: DayNumber, statement: 'CAL-02' | 'CAL-05', what: string): DayWindow {
  return {
    earliest: on,
    latest: on,
    because: [{ statement, message: `It was ${what} on ${sayFullDay(on)}.` }],
  };
}

function dayOrNull(date: PlainDate | null | undefined): DayNumber | null {
  return date === null || date === undefined ? null : parseDate(date);
}
