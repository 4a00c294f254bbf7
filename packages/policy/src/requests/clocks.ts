import { addBusinessDays } from '../calendar/business-days.ts';
import { parseDate } from '../calendar/plain-date.ts';
import type { DayNumber } from '../calendar/plain-date.ts';
import { parseInstant } from '../calendar/zone.ts';
import type { Reason } from '../reasons.ts';
import { travelTo } from '../schedule/arrive.ts';
import { refundWindow } from '../schedule/refund.ts';
import type { Step } from './asked.ts';
import type { Clock } from './request.ts';
import { dayOf, endOf, today } from './story.ts';
import type { Story } from './story.ts';

/** [PROD-01] Somebody decides or writes back within the policy's hours, weekends included. It is promised for product issues. */
export function answerClock(story: Story, since: string): Clock {
  const { answerWithinHours: hours } = story.policy.productIssues;
  const at = (parseInstant(since) ?? story.known.now) + hours * 3_600_000;
  const message = `An answer is due within ${hours} hours.`;
  return { what: 'answer', at, because: [{ statement: 'PROD-01', message }] };
}

/** [RET-08] What came back is paid by then; `null` for a warehouse that never works. */
export function refundClock(story: Story, arrivedAt: string): Clock | null {
  const day = dayOf(story, arrivedAt);
  const window = day === null ? null : refundWindow(story.policy, day);
  return window && { what: 'refund', at: endOf(story, window.latest), because: window.because };
}

/** Until when something is expected: the clock of it, and its last day. */
export interface Window {
  readonly clock: Clock;
  readonly last: DayNumber;
}

/**
 * [EXCH-01, MISS-04, RTS-02] Until when what a customer was asked to pay is expected: they have as long for it as for sending something back
 * [RET-04]. Nothing ends by it.
 * @param askedAt When they were asked for it.
 */
export function payWindow(story: Story, askedAt: string, statement: Reason['statement']): Window {
  const { shipBackDays: days } = story.policy.returns;
  const last = (dayOf(story, askedAt) ?? today(story)) + days;
  const message = `What is to be paid is expected within ${days} days. What waits for it leaves once it is paid.`;
  return { clock: { what: 'pay', at: endOf(story, last), because: [{ statement, message }] }, last };
}

/**
 * [RTS-02] About when a parcel that comes back is at the warehouse: as long after it was known as it may travel there [CAL-05]. An estimate:
 * nothing ends by it, as it can be sent again until it is scanned. `null` where the policy has no days for its country.
 */
export function backWindow(story: Story): Window | null {
  const since = dayOf(story, story.request.askedAt);
  const country = story.order?.countryCode ?? null;
  const travel = country === null ? null : travelTo(story.policy.calendar, country);
  if (since === null || travel === null) return null;
  const last = addBusinessDays(travel.isWorkday, since, travel.transit.most);
  const message = `It is back within about ${travel.transit.most} business days. Until it is, it can be sent again.`;
  if (last === null) return null;
  return {
    clock: { what: 'back', at: endOf(story, last), because: [{ statement: 'RTS-02', message }] },
    last,
  };
}

/** [MISS-03] The last day on which the carrier was to answer; `null` where it named none. */
export function carrierClock(story: Story, { payload: { answerBy } }: Step<'carrier-case'>): Clock | null {
  const day = answerBy === undefined ? null : parseDate(answerBy);
  const message = `The carrier was to answer by ${answerBy ?? ''}.`;
  if (day === null) return null;
  return { what: 'carrier', at: endOf(story, day), because: [{ statement: 'MISS-03', message }] };
}
