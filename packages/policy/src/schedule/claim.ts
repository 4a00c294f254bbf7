import { addBusinessDays } from '../calendar/business-days.ts';
import type { DayNumber } from '../calendar/plain-date.ts';
import { addMonths } from '../calendar/plain-date.ts';
import type { IsWorkday } from '../calendar/workdays.ts';
import type { MissingParcelsSection } from '../document/policy.ts';
import { sayCount } from '../messages/count.ts';
import { sayFullDay } from '../messages/days.ts';
import type { Decided } from '../reasons.ts';

/** As much of a policy as the claim window is decided by. */
export type ClaimTerms = Pick<
  MissingParcelsSection,
  'waitBusinessDays' | 'daysAfterExpected' | 'monthsAfterOrder' | 'closes'
>;

/** From when until when a parcel that was "delivered" can be reported as missing, both days included. */
export interface ClaimWindow extends Decided {
  /** `null` until the carrier says that it was delivered. */
  readonly opens: DayNumber | null;
  readonly closes: DayNumber;
}

/** What the two clocks run from. */
export interface ClaimClocks {
  readonly placed: DayNumber;
  /** The latest day of the delivery estimate. */
  readonly expected: DayNumber;
  readonly delivered: DayNumber | null;
  /** Business days of the carrier. */
  readonly isWorkday: IsWorkday;
}

/**
 * The claim opens some business days after "delivered" [MISS-01] and closes with the later (or earlier) of two clocks:
 * days after the latest expected delivery, months after the order [MISS-02]. A claim that opens late stays open for that day.
 */
export function claimWindow(section: ClaimTerms, clocks: ClaimClocks): ClaimWindow {
  const { daysAfterExpected, monthsAfterOrder, closes: which, waitBusinessDays } = section;
  const byDelivery = clocks.expected + daysAfterExpected;
  const byOrder = addMonths(clocks.placed, monthsAfterOrder);
  const opens =
    clocks.delivered === null ? null : addBusinessDays(clocks.isWorkday, clocks.delivered, waitBusinessDays);
  const clock = which === 'later' ? Math.max(byDelivery, byOrder) : Math.min(byDelivery, byOrder);
  const closes = Math.max(clock, opens ?? clock);
  const message = `It can be reported until the ${which} of ${sayFullDay(byDelivery)} (${sayCount(daysAfterExpected, 'day', 'en')} after the expected delivery) and ${sayFullDay(byOrder)} (${sayCount(monthsAfterOrder, 'month', 'en')} after the order).`;
  const waits = `${sayCount(waitBusinessDays, 'business day', 'en')} after delivery`;
  return {
    opens,
    closes,
    because: [
      {
        statement: 'MISS-01',
        message: `It can be reported from ${opens === null ? '' : `${sayFullDay(opens)}, `}${waits}.`,
      },
      { statement: 'MISS-02', message },
    ],
  };
}
