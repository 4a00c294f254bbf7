import { returnWindow, lastDayFor } from '../after-sale/window.ts';
import type { DayNumber, PlainDate } from '../calendar/plain-date.ts';
import { parseDate, plainDate } from '../calendar/plain-date.ts';
import { localTime, parseInstant, zoneOf } from '../calendar/zone.ts';
import type { LocalTime, Zone } from '../calendar/zone.ts';
import type { CountryCode, Policy } from '../document/policy.ts';
import type { Decided, Reason } from '../reasons.ts';
import type { Travel } from './arrive.ts';
import { arrivalWindow, travelTo } from './arrive.ts';
import { claimWindow } from './claim.ts';
import { refundWindow } from './refund.ts';
import type { DayWindow } from './ship.ts';
import { shipWindow } from './ship.ts';

/** What is known about an order on its way. Dates are local dates in the policy's time zone. */
export interface PromiseFacts {
  /** ISO 8601 with an offset or Z. */
  readonly placedAt: string;
  readonly countryCode: CountryCode | null;
  readonly shippedOn?: PlainDate | null;
  readonly deliveredOn?: PlainDate | null;
  /** When a return of the order arrived at the warehouse. */
  readonly returnArrivedOn?: PlainDate | null;
  /** Only for time zones that are not built in; see `zoneOf`. */
  readonly zone?: Zone;
}

/** The first and last date of something: an estimate until it has happened, and never a guarantee [CAL-05]. */
export interface PromisedWindow extends Decided {
  readonly certainty: 'estimate' | 'happened';
  readonly earliest: PlainDate;
  readonly latest: PlainDate;
}

/** One date with its reason; the whole day counts, until 23:59 in the policy's time zone. */
export interface PromisedDay extends Decided {
  readonly date: PlainDate;
}

/** The dates that an order's buyer can count on. `null`: not yet, or not for this country. */
export interface PromisedDates {
  readonly ships: PromisedWindow;
  /** [CAL-06] A tracking number is there by the end of this day. */
  readonly trackingBy: PromisedDay;
  readonly arrives: PromisedWindow | null;
  readonly claimOpens: PromisedDay | null;
  readonly claimCloses: PromisedDay | null;
  /** [RET-02, RET-07] The last day to request a refund. */
  readonly refundRequestBy: PromisedDay | null;
  /** [RET-02, RET-07] The last day to request store credit or an exchange. */
  readonly creditRequestBy: PromisedDay | null;
  /** [RET-08] */
  readonly refundBy: PromisedDay | null;
}

/**
 * What an order's buyer can expect, each date with its reason; real events take the place of estimates [CAL-01..06,
 * MISS-01, MISS-02, RET-02, RET-08].
 * @returns `null` when the time of the order cannot be read, its zone is not known, or the warehouse never works.
 */
export function decidePromise(policy: Policy, facts: PromiseFacts): PromisedDates | null {
  const placed = localTimeOf(policy, facts);
  const promised = placed === null ? null : shipWindow(policy.calendar, placed);
  if (placed === null || promised === null) return null;
  const shipped = dayOrNull(facts.shippedOn);
  const delivered = dayOrNull(facts.deliveredOn);
  const ships = shipped === null ? promised : happened(shipped, 'CAL-02', 'shipped');
  const travel = facts.countryCode === null ? null : travelTo(policy.calendar, facts.countryCode);
  const expected = travel === null ? null : arrivalWindow(travel, ships);
  const arrives = delivered === null ? expected : happened(delivered, 'CAL-05', 'delivered');
  return {
    ships: written(ships, shipped !== null),
    trackingBy: day(promised.latest, [
      { statement: 'CAL-06', says: `23:59 on ${plainDate(promised.latest)}, the last day of shipping` },
    ]),
    arrives: arrives === null ? null : written(arrives, delivered !== null),
    ...claimDays(policy, placed, expected, travel, delivered),
    ...returnDays(policy, facts.countryCode, placed, shipped, delivered),
    refundBy: refundDay(policy, dayOrNull(facts.returnArrivedOn)),
  };
}

/** The local time at which an order was placed; `null` when it cannot be read or the zone is not known. */
export function localTimeOf(
  { merchant }: Policy,
  { placedAt, zone }: Pick<PromiseFacts, 'placedAt' | 'zone'>,
): LocalTime | null {
  const instant = parseInstant(placedAt);
  const where = zone ?? zoneOf(merchant.timeZone);
  return instant === null || where === null ? null : localTime(instant, where);
}

function claimDays(
  policy: Policy,
  placed: LocalTime,
  expected: DayWindow | null,
  travel: Travel | null,
  delivered: DayNumber | null,
): Pick<PromisedDates, 'claimOpens' | 'claimCloses'> {
  if (expected === null || travel === null) return { claimOpens: null, claimCloses: null };
  const clocks = { placed: placed.day, expected: expected.latest, delivered, isWorkday: travel.isWorkday };
  const { opens, closes, because } = claimWindow(policy.missingParcels, clocks);
  return { claimOpens: opens === null ? null : day(opens, because), claimCloses: day(closes, because) };
}

function returnDays(
  policy: Policy,
  country: CountryCode | null,
  placed: LocalTime,
  shipped: DayNumber | null,
  delivered: DayNumber | null,
): Pick<PromisedDates, 'refundRequestBy' | 'creditRequestBy'> {
  const window = country === null ? null : returnWindow(policy, country, placed.day);
  const anchor = window?.anchor === 'shipment' ? shipped : delivered;
  if (window === null || anchor === null) return { refundRequestBy: null, creditRequestBy: null };
  const by = (last: number | null) => (last === null ? null : day(anchor + last, window.because));
  return {
    refundRequestBy: by(lastDayFor(window, 'refund')),
    creditRequestBy: by(lastDayFor(window, 'store-credit') ?? lastDayFor(window, 'exchange')),
  };
}

function refundDay(policy: Policy, arrived: DayNumber | null): PromisedDay | null {
  const window = arrived === null ? null : refundWindow(policy, arrived);
  return window === null ? null : day(window.latest, window.because);
}

function happened(on: DayNumber, statement: 'CAL-02' | 'CAL-05', what: string): DayWindow {
  return { earliest: on, latest: on, because: [{ statement, says: `${what} ${plainDate(on)}` }] };
}

function written({ earliest, latest, because }: DayWindow, done: boolean): PromisedWindow {
  return {
    certainty: done ? 'happened' : 'estimate',
    earliest: plainDate(earliest),
    latest: plainDate(latest),
    because,
  };
}

function day(on: DayNumber, because: readonly Reason[]): PromisedDay {
  return { date: plainDate(on), because };
}

function dayOrNull(date: PlainDate | null | undefined): DayNumber | null {
  return date === null || date === undefined ? null : parseDate(date);
}
