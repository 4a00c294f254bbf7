import { addMonths } from '../../calendar/plain-date.ts';
import { claimWindow } from '../../schedule/claim.ts';
import { calendarThere, travelTo } from '../../schedule/arrive.ts';
import { unless } from './decided.ts';
import type { Drafted, Drafts } from './example.ts';
import { daysUntilWorkday, ordinaryDay, searchedDays } from './ordinary-days.ts';
import { days, months, weekday } from './values.ts';

/** [MISS-01] Business days of the carrier, as days that a customer can count: the first one, and the one before. */
const opening: Drafts = (policy) => {
  const { carrier, transit } = policy.calendar;
  const { waitBusinessDays } = policy.missingParcels;
  const [delivered] = carrier.workdays;
  const [row] = transit;
  const travel = row === undefined ? null : travelTo(policy.calendar, row.country);
  if (delivered === undefined || travel === null || waitBusinessDays === 0) return [];
  const until = daysUntilWorkday(carrier.workdays, delivered, waitBusinessDays);
  if (until === null) return [];
  const abroad = calendarThere(policy.calendar, travel.transit.holidays);
  const day = ordinaryDay(delivered, until, { calendars: [carrier, abroad], seasons: [] });
  if (day === null) return [];
  return [until, until - 1].map((after): Drafted => ({
    words: after < until ? 'missingEarly' : 'missing',
    slots: {
      weekday: weekday('calendar.carrier.workdays', delivered),
      days: days('missingParcels.waitBusinessDays', after),
    },
    otherwise: () => {
      const clocks = { placed: day, expected: day, delivered: day, isWorkday: travel.isWorkday };
      const decided = claimWindow(policy.missingParcels, clocks);
      const isOpen = decided.opens !== null && day + after >= decided.opens;
      return unless(isOpen === after >= until, decided);
    },
  }));
};

/** [MISS-02] The last day after the expected delivery, and the day after, as that clock alone decides. */
const closing: Drafts = (policy) => {
  const { daysAfterExpected: last, monthsAfterOrder, closes } = policy.missingParcels;
  const [expected = 0] = searchedDays();
  const isLater = closes === 'later';
  // Long enough ago that the other clock is over, or on the day itself, when it has hardly begun.
  const placed = isLater ? addMonths(expected, -monthsAfterOrder - 1) : expected;
  // The other clock has to be the one that does not decide, also on the day after the last.
  if (!isLater && addMonths(expected, monthsAfterOrder) <= expected + last) return [];
  const path = 'missingParcels.daysAfterExpected';
  return [last, last + 1].map((after): Drafted => {
    const isOpen = after <= last;
    const said = isLater
      ? (['reportedByLater', 'reportedByLaterLate'] as const)
      : (['reportedBySooner', 'reportedBySoonerLate'] as const);
    return {
      words: said[isOpen ? 0 : 1],
      slots: {
        days: days(path, after),
        months: months('missingParcels.monthsAfterOrder', monthsAfterOrder),
      },
      otherwise: () => {
        // Whether it was delivered says from when it can be reported, and not until when.
        const clocks = { placed, expected, delivered: null, isWorkday: () => true };
        const decided = claimWindow(policy.missingParcels, clocks);
        return unless(expected + after <= decided.closes === isOpen, decided);
      },
    };
  });
};

/** [MISS-01, MISS-02] */
export const parcelExamples = {
  'MISS-01': opening,
  'MISS-02': closing,
} as const satisfies Readonly<Record<string, Drafts>>;
