import { addBusinessDays } from '../calendar/business-days.ts';
import { parseDate } from '../calendar/plain-date.ts';
import type { DayNumber, PlainDate } from '../calendar/plain-date.ts';
import { workdaysBy } from '../calendar/workdays.ts';
import { localTime, parseInstant, startOfDay } from '../calendar/zone.ts';
import type { Zone } from '../calendar/zone.ts';
import type { Policy } from '../document/policy.ts';
import { sayFullDay } from '../messages/days.ts';
import type { Reason } from '../reasons.ts';

/** What a carrier has said of a parcel. */
export interface CarrierEvent {
  /** Shopify's FulfillmentEventStatus, to which it may add others. */
  readonly status: string;
  /** ISO 8601 with an offset or Z. */
  readonly happenedAt: string;
  /** In the carrier's words; may name somebody. */
  readonly message: string | null;
  /** Postal code of where it happened; `null` where nobody says. */
  readonly zip: string | null;
}

/** A parcel on its way, as its carrier tells of it. */
export interface FollowedParcel {
  readonly events: readonly CarrierEvent[];
  /** Shopify shows it as not delivered, which is not the same as: on its way. */
  readonly isNotDelivered: boolean;
  readonly isDelivered: boolean;
  /** Postal code of its order's address; `null` where nobody says. */
  readonly zip: string | null;
  /** The last day of its estimate; `null` for none. */
  readonly expectedBy: PlainDate | null;
}

/** By what it may be coming back. `waiting`: nobody has received it. `silent`: nothing was heard of it; it may be lost as well. */
export type ReturnSign = 'said' | 'undelivered' | 'elsewhere' | 'waiting' | 'silent';

/** That a parcel may be coming back, and why that is thought. */
export interface ReturnHint extends Reason {
  readonly sign: ReturnSign;
}

/** What is said of a parcel now, and from when on it may be something else although nothing happens, in milliseconds. */
interface ReadHint {
  readonly hint: ReturnHint | null;
  readonly dueAt: number | null;
}

/** What carriers write when a parcel goes back, or cannot be handed over: USPS, UPS, FedEx, DHL, Canada Post, La Poste, Yamato. */
const goesBack =
  /return(?:ed|ing|s)?\b.{0,40}\b(?:sender|shipper|seller)|\bto (?:original )?(?:sender|shipper)\b|\bunclaimed\b|\bundeliverable\b|\brefused\b|\baddressee unknown\b|\bno such (?:number|street)\b|\bleft no address\b|\b(?:insufficient|incorrect|invalid|bad) address\b|retour.{0,20}exp[ée]diteur|返送|반송|退回|退件/i;

const waits: ReadonlySet<string> = new Set(['ATTEMPTED_DELIVERY', 'READY_FOR_PICKUP']);
const scanned: ReadonlySet<string> = new Set([
  ...['CARRIER_PICKED_UP', 'IN_TRANSIT', 'OUT_FOR_DELIVERY', 'DELAYED', 'ATTEMPTED_DELIVERY'],
]);

/** Postal codes that begin alike are places near each other: a locker, a neighbour, the next office. */
const nearby = 3;

/**
 * [RTS-01] Whether a parcel may be coming back undelivered. Shopify has no status for it, so this is a hint and never known: a person looks, and
 * the warehouse says when it is back. Of a carrier that tells nothing there is none.
 */
export function hintAtReturn(
  parcel: FollowedParcel,
  { calendar, returnedParcels }: Pick<Policy, 'calendar' | 'returnedParcels'>,
  { now, zone }: { readonly now: number; readonly zone: Zone },
): ReadHint {
  const told = readEvents(parcel.events);
  const [latest] = told;
  if (latest === undefined) return nothing;
  const dayOf = ({ at }: ToldEvent): DayNumber => localTime(at, zone).day;
  const on = sayFullDay(dayOf(latest));
  const hint = (sign: ReturnSign, message: string): ReadHint => ({
    hint: { sign, statement: 'RTS-01', message },
    dueAt: null,
  });
  const isHome = latest.status === 'DELIVERED' && !isFar(latest.zip, parcel.zip);
  const heard = isHome ? [latest] : untilLastTry(told);
  if (heard.some(({ message }) => goesBack.test(message ?? '')))
    return hint('said', `What the carrier said by ${on} sounds as if a parcel goes back to you.`);
  if (latest.status === 'DELIVERED' || parcel.isDelivered) {
    const failed = told.slice(1).some(({ status }) => waits.has(status) || status === 'FAILURE');
    return latest.status === 'DELIVERED' && failed && !isHome
      ? hint('elsewhere', `A parcel could not be delivered, and was then delivered elsewhere on ${on}.`)
      : nothing;
  }
  if (latest.status === 'FAILURE' || parcel.isNotDelivered)
    return hint('undelivered', `By ${on}, a parcel could not be delivered.`);
  const { collectWithinBusinessDays: days } = returnedParcels;
  const expected = parcel.expectedBy === null ? null : parseDate(parcel.expectedBy);
  const isWaiting = waits.has(latest.status);
  if (!isWaiting && (expected === null || !scanned.has(latest.status))) return nothing;
  const since = isWaiting ? dayOf(latest) : Math.max(dayOf(latest), expected ?? 0);
  const last = addBusinessDays(workdaysBy(calendar.carrier), since, days);
  if (last === null) return nothing;
  const end = startOfDay(last + 1, zone);
  if (now < end) return { hint: null, dueAt: end };
  return isWaiting
    ? hint('waiting', `A parcel waits to be collected or received since ${on}, for ${days} business days.`)
    : hint(
        'silent',
        `A parcel was expected by ${expected === null ? '' : sayFullDay(expected)}; the carrier was last heard on ${on}.`,
      );
}

const nothing: ReadHint = { hint: null, dueAt: null };

interface ToldEvent extends CarrierEvent {
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly at: number;
}

/** The latest first, in whichever sequence they were told. */
const readEvents = (events: readonly CarrierEvent[]): readonly ToldEvent[] =>
  events
    .flatMap((event) => {
      const at = parseInstant(event.happenedAt);
      return at === null ? [] : [{ ...event, at }];
    })
    .sort((one, other) => other.at - one.at);

/** What was said since it was out for delivery last: another try takes back what was said before. */
function untilLastTry(told: readonly ToldEvent[]): readonly ToldEvent[] {
  const tried = told.findIndex(({ status }) => status === 'OUT_FOR_DELIVERY');
  return tried < 0 ? told : told.slice(0, tried);
}

function isFar(there: string | null, here: string | null): boolean {
  const [one, other] = [there, here].map((zip) => (zip ?? '').replaceAll(/[^a-z\d]/gi, '').toUpperCase());
  if (!one || !other) return false;
  return one.slice(0, nearby) !== other.slice(0, nearby);
}
