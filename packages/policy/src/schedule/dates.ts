import type { PlainDate } from '../calendar/plain-date.ts';
import type { Zone } from '../calendar/zone.ts';
import type { CountryCode } from '../document/policy.ts';
import type { Decided } from '../reasons.ts';

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
