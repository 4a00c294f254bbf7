import type { DayNumber, PlainDate } from '../calendar/plain-date.ts';
import { plainDate } from '../calendar/plain-date.ts';
import type { Decided, Reason } from '../reasons.ts';

/** Nobody is owed a bare yes or no: every answer says from when, until when, or why not. Dates are local dates of the policy. */
export type Eligibility<Grant> = Decided &
  (
    | ({ readonly kind: 'eligible'; /** The last day. */ readonly until: PlainDate } & Grant)
    | {
        readonly kind: 'not-yet';
        /** The first day; `null` as long as it depends on something that has not happened. */ readonly from: PlainDate | null;
      }
    | { readonly kind: 'closed'; /** The first day on which it was too late. */ readonly since: PlainDate }
    | { readonly kind: 'refused' }
    | { readonly kind: 'ask' }
  );

/** Too early: possible from a day on, or after something that has not happened (`null`). */
export function waitUntil(from: DayNumber | null, because: readonly Reason[]) {
  return { kind: 'not-yet', from: from === null ? null : plainDate(from), because } as const;
}

/** Too late: the last day is over. */
export function closeAfter(last: DayNumber, because: readonly Reason[]) {
  return { kind: 'closed', since: plainDate(last + 1), because } as const;
}

/** The policy says no, whatever the day. */
export function refuse(because: readonly Reason[]) {
  return { kind: 'refused', because } as const;
}

/** The policy leaves it to a person: a case at the desk. */
export function ask(because: readonly Reason[]) {
  return { kind: 'ask', because } as const;
}
