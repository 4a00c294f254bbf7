import { parseDate } from '../calendar/plain-date.ts';
import { startOfDay, type Zone } from '../calendar/zone.ts';
import { namesCarrier } from '../facts/carrier.ts';
import type { Policy } from '../document/policy.ts';
import { sayFullDay } from '../messages/days.ts';
import type { Reason } from '../reasons.ts';
import type { FollowedParcel, ReturnSign } from './coming-back.ts';
import type { OrderDecision } from './order.ts';
import type { Shipment } from './shipment.ts';
import { bringsPromised } from './sold-as.ts';
import { readWayBack } from './way-back.ts';

/** What Shopify calls a fulfillment, as far as a promise about it can be broken. */
export interface TrackedParcel extends Pick<FollowedParcel, 'events' | 'isDelivered' | 'isNotDelivered'> {
  /** GID. */
  readonly id: string;
  readonly requiresShipping: boolean;
  /** As the merchant or the carrier names it; `null` when nobody has. */
  readonly carrier: string | null;
  /** Whether it has a tracking number, or an address where it can be followed. */
  readonly isTracked: boolean;
  /** Ids of the lines that it has pieces of. */
  readonly lineIds: readonly string[];
}

/** An order whose promise is kept or broken as time passes. */
export interface ClockedOrder {
  readonly decision: Pick<OrderDecision, 'promise' | 'signature' | 'soldAs'>;
  /** Whether anything of what its dates were promised for is still to leave, as it is now. */
  readonly shipment: Shipment;
  readonly parcels: readonly TrackedParcel[];
  /** The policy it was sold under, and its time zone. */
  readonly policy: Pick<Policy, 'calendar' | 'returnedParcels'>;
  readonly zone: Zone;
  /** Postal code that it goes to; `null` where Shopify does not tell. */
  readonly zip: string | null;
  /** [RTS-01] Somebody knows already that a parcel of it comes back: there is a request for it. */
  readonly isReturnKnown: boolean;
}

/**
 * What a person has to look at because time has passed, or a parcel leaves otherwise than was promised, or does not seem to arrive:
 * `coming-back`.
 */
export type ClockCase = 'late-shipping' | 'late-tracking' | 'signature' | 'coming-back';

export const clockCases = [
  'late-shipping',
  'late-tracking',
  'signature',
  'coming-back',
] as const satisfies readonly ClockCase[];

/** A promise that is not kept. */
export interface BrokenPromise extends Reason {
  readonly kind: ClockCase;
  /** [SIGN-03] The parcel that it is about, by GID, and the policy's carrier; absent where it is about the order. */
  readonly unsigned?: { readonly parcel: string; readonly carrier: string };
  /** [RTS-01] The parcel that may be coming back, by GID, and by what. */
  readonly comingBack?: { readonly parcel: string; readonly sign: ReturnSign };
}

/** What the clocks of an order say at a moment. */
export interface OrderClocks {
  readonly broken: readonly BrokenPromise[];
  /** The instant from which they may say something else although nothing happens, in milliseconds; `null`: there is none. */
  readonly dueAt: number | null;
}

/**
 * [CAL-02, CAL-04, CAL-06, SIGN-03] Which promises about an order are not kept, at an instant in milliseconds. One that waits for
 * its address was promised no dates; one that is cancelled is owed nothing. [RTS-01] And which parcels may be coming back.
 */
export function readClocks(order: ClockedOrder, now: number): OrderClocks {
  const promise = readPromise(order, now);
  const wayBack = readWayBack(order, now);
  const due = [promise.dueAt, wayBack.dueAt].filter((at) => at !== null);
  return {
    broken: [...promise.broken, ...wayBack.broken],
    dueAt: due.length === 0 ? null : Math.min(...due),
  };
}

function readPromise(order: ClockedOrder, now: number): OrderClocks {
  const toSign = unsigned(order);
  const day = lastDay(order);
  if (day === null || !isOwed(order)) return { broken: toSign, dueAt: null };
  const end = startOfDay(day + 1, order.zone);
  return now < end
    ? { broken: toSign, dueAt: end }
    : { broken: [...late(order, sayFullDay(day)), ...toSign], dueAt: null };
}

/** The last day of shipping, and of a tracking number, as the order was promised. */
function lastDay({ decision: { promise } }: ClockedOrder): number | null {
  if (promise.dates === null || promise.hold !== undefined) return null;
  return parseDate(promise.dates.trackingBy.date);
}

const isLeaving = ({ requiresShipping, isDelivered }: TrackedParcel): boolean =>
  requiresShipping && !isDelivered;

/** The parcels on their way that bring what was promised: what an edit or an exchange added later was promised no day. */
const untrackedOf = ({ parcels, decision }: ClockedOrder): number =>
  parcels.filter(
    (each) => isLeaving(each) && !each.isTracked && bringsPromised(each.lineIds, decision.soldAs),
  ).length;

/** Whether something of the promise is still to be done. */
const isOwed = (order: ClockedOrder): boolean =>
  order.shipment === 'to-ship' || (order.shipment === 'shipped' && untrackedOf(order) > 0);

function late(order: ClockedOrder, day: string): readonly BrokenPromise[] {
  const { shipment, parcels } = order;
  const untracked = untrackedOf(order);
  const left = parcels.some(({ requiresShipping }) => requiresShipping);
  const shipping = `It was promised to ship by ${day}, and ${left ? 'a part of it' : 'it'} has not shipped.`;
  const tracking = `Its tracking number was promised by the end of ${day}, and ${sayParcels(untracked)} without one.`;
  return [
    ...(shipment === 'to-ship'
      ? [{ kind: 'late-shipping', statement: 'CAL-02', message: shipping } as const]
      : []),
    ...(untracked > 0 ? [{ kind: 'late-tracking', statement: 'CAL-06', message: tracking } as const] : []),
  ];
}

const sayParcels = (count: number): string => (count === 1 ? 'a parcel is' : `${count} parcels are`);

/**
 * [SIGN-03] The parcels that leave with the policy's carrier and need a signature, but for those whose carrier is named together with
 * one ("UPS Signature Required"): nothing else that Shopify tells of a parcel can show what was ordered for it.
 */
function unsigned({ decision, parcels }: ClockedOrder): readonly BrokenPromise[] {
  const { signature, promise } = decision;
  const rules = promise.terms.signature;
  if (signature !== 'required' || rules === null) return [];
  return parcels.filter(isLeaving).flatMap(({ id, carrier }) => {
    if (carrier === null || !namesCarrier(carrier, rules.carrier) || /signature/i.test(carrier)) return [];
    const message = `A parcel of it leaves with ${rules.carrier}, and nothing shows that somebody has to sign for it.`;
    const { carrier: ours } = rules;
    return [
      { kind: 'signature', statement: 'SIGN-03', message, unsigned: { parcel: id, carrier: ours } } as const,
    ];
  });
}
