import type { PlainDate } from '../calendar/plain-date.ts';
import { parseDate, plainDate } from '../calendar/plain-date.ts';
import { localTime, parseInstant, zoneOf } from '../calendar/zone.ts';
import type { Zone } from '../calendar/zone.ts';
import type { Policy } from '../document/policy.ts';
import type { Eligibility } from './eligibility.ts';
import { closeAfter, waitUntil, refuse } from './eligibility.ts';

/** A wrong, damaged or faulty item. */
export interface ProductIssueFacts {
  /** Local date of the policy. */
  readonly deliveredOn: PlainDate | null;
  /** ISO 8601 with an offset or Z. */
  readonly reportedAt: string;
  /** Only for time zones that are not built in; see `zoneOf`. */
  readonly zone?: Zone;
}

/** An issue that is looked at. */
export interface GrantedIssue {
  /** The instant (milliseconds since 1970-01-01T00:00Z) by which the merchant answers; hours by the clock, weekends included. */
  readonly answerBy: number;
  readonly photos: 'asked';
}

/** Whether a product issue was reported in time, and until when the merchant answers [PROD-01]. */
export function decideProductIssue(
  { productIssues, merchant }: Policy,
  facts: ProductIssueFacts,
): Eligibility<GrantedIssue> {
  const reported = parseInstant(facts.reportedAt);
  const zone = facts.zone ?? zoneOf(merchant.timeZone);
  if (reported === null || zone === null) return refuse([]);
  const delivered = facts.deliveredOn === null ? null : parseDate(facts.deliveredOn);
  if (delivered === null)
    return waitUntil(null, [{ statement: 'PROD-01', message: 'It is not delivered yet.' }]);
  const last = delivered + productIssues.days;
  const because = [
    { statement: 'PROD-01', message: `It has to be reported within ${productIssues.days} days of delivery.` },
  ] as const;
  if (localTime(reported, zone).day > last) return closeAfter(last, because);
  const answerBy = reported + productIssues.answerWithinHours * 3_600_000;
  return { kind: 'eligible', until: plainDate(last), answerBy, photos: 'asked', because };
}
