import { parseDate, type PlainDate } from '../calendar/plain-date.ts';
import { localTime, parseInstant, zoneOf } from '../calendar/zone.ts';
import { sayFullDay } from '../messages/days.ts';
import type { OrderDecision, OrderFacts, PromisedReturns } from '../orders/order.ts';
import { nothing } from './answer-checkout.ts';
import type { ReplayAnswer } from './topics.ts';

/** [CAL-05] The days between which it was to arrive. */
export function answerArrival({ promise: { dates } }: OrderDecision): ReplayAnswer {
  const arrives = dates?.arrives ?? null;
  if (arrives === null) return { said: nothing, because: [] };
  return {
    said: `${sayFullDay(arrives.earliest)} to ${sayFullDay(arrives.latest)}`,
    because: arrives.because,
  };
}

/** [RET-02, RET-07, INTL-01] */
export function answerReturns({ promise: { terms } }: OrderDecision): ReplayAnswer {
  if (terms.returns === null) return { said: 'not accepted', because: [] };
  return { said: sayReturns(terms.returns), because: terms.returns.because };
}

function sayReturns({ anchor, refundDays, creditDays }: PromisedReturns): string {
  const days = [
    ...(refundDays === null ? [] : [`refund ${refundDays} days`]),
    ...(creditDays === null ? [] : [`credit or exchange ${creditDays} days`]),
  ];
  return `${days.length === 0 ? 'none' : days.join(', ')} from ${anchor}`;
}

/** [MISS-01, MISS-02] */
export function answerClaims({ promise: { dates, terms } }: OrderDecision): ReplayAnswer {
  const closes = dates?.claimCloses ?? null;
  if (closes === null) return { said: nothing, because: [] };
  const said = `${terms.claimWaits} business days after delivery, until ${sayFullDay(closes.date)}`;
  return { said, because: closes.because };
}

/** [MISS-02] Days from the order to the last one of a claim; `null` where there is none. */
export function claimDaysOf(
  { placedAt, zone }: OrderFacts,
  decision: OrderDecision,
  timeZone: string,
): number | null {
  const closes = decision.promise.dates?.claimCloses?.date ?? null;
  const [where, instant] = [zone ?? zoneOf(timeZone), parseInstant(placedAt)];
  if (closes === null || where === null || instant === null) return null;
  return daysFrom(localTime(instant, where).day, closes);
}

function daysFrom(day: number, date: PlainDate): number | null {
  const last = parseDate(date);
  return last === null ? null : last - day;
}
