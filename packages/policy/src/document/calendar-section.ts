import type { Holiday, WorkCalendar } from '../calendar/workdays.ts';
import type { Period } from '../calendar/period.ts';
import type { CountryCode } from './policy.ts';

/** [CAL-04] A time of the year in which the merchant needs longer. */
export interface Season {
  readonly name: string;
  /** By the order's local date. */
  readonly period: Period;
  /** Ships at the latest on this business day after the order. */
  readonly shipsWithin: number;
  /** [RET-08] Calendar days to a refund for returns that arrive in the season; `null` for no difference. */
  readonly refundWithinDays: number | null;
}

/** [CAL-05] Business days from shipping to delivery, an estimate. */
export interface Transit {
  readonly country: CountryCode;
  readonly least: number;
  readonly most: number;
  /** Days on which nothing is delivered in that country, besides the carrier's own holidays. */
  readonly holidays: readonly Holiday[];
}

/** [CAL-01..07] */
export interface CalendarSection {
  readonly warehouse: WorkCalendar;
  readonly carrier: WorkCalendar;
  /** [CAL-02] Minutes since local midnight from which an order counts as the next day's; `null` for midnight. */
  readonly cutOff: number | null;
  readonly seasons: readonly Season[];
  readonly transit: readonly Transit[];
  /** [CAL-07, ORD-01] When the logistics partner picks up, in minutes since local midnight. */
  readonly handOver: number;
  /** [CAL-05] Whether the estimated arrival stands in the name of the shipping option too, where wallets show it. */
  readonly arrivalInTitles: boolean;
  /** [CAL-07] Hours that may pass between pick-up and the carrier's first scan. */
  readonly scanGapHours: number;
}
