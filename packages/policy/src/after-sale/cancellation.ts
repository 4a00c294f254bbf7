import type { LocalTime } from '../calendar/zone.ts';
import { localTime, parseInstant, zoneOf } from '../calendar/zone.ts';
import type { Policy } from '../document/policy.ts';
import type { Decided } from '../reasons.ts';
import type { PromiseFacts } from '../schedule/dates.ts';
import { localTimeOf } from '../schedule/local-time.ts';
import { shipWindow } from '../schedule/ship.ts';

/** An order that its buyer wants to stop or pay otherwise. */
export interface CancellationFacts extends Pick<PromiseFacts, 'placedAt' | 'zone'> {
  /** The instant of the request: ISO 8601 with an offset or Z. */
  readonly askedAt: string;
  /** The carrier has scanned the parcel. "Unfulfilled" at Shopify proves nothing [CAL-07]. */
  readonly scanned: boolean;
}

/** Where the order is: still in the warehouse, perhaps picked up and not yet scanned, or with the carrier. */
export type Phase = 'before-hand-over' | 'in-the-gap' | 'shipped';

/** Never an automatic cancellation: a request, with an honest chance, that a person tries to fulfil. */
export type CancellationDecision = Decided &
  (
    | { readonly kind: 'request'; readonly phase: Phase; readonly chance: 'good' | 'small' | 'none' }
    | { readonly kind: 'refused' }
  );

/** Whether an order can still be stopped: what the team tries, and how likely it is to work by the time that has passed [ORD-01, CAL-07]. */
export function decideCancellation(policy: Policy, facts: CancellationFacts): CancellationDecision {
  if (policy.orders.cancellations === 'never') {
    return { kind: 'refused', because: [{ statement: 'ORD-01', message: 'Orders are not cancelled.' }] };
  }
  const phase = phaseOf(policy, facts);
  const chance = { 'before-hand-over': 'good', 'in-the-gap': 'small', shipped: 'none' } as const;
  return {
    kind: 'request',
    phase,
    chance: chance[phase],
    because: [{ statement: 'ORD-01', message: sayings[phase] }],
  };
}

/** Payment cannot be changed; an order that has not left may be cancelled and placed again [ORD-02]. */
export type PaymentChangeDecision = Decided & { readonly kind: 'cancel-and-reorder' | 'refused' };

/** Whether another payment method is possible, by way of cancelling and ordering again [ORD-02]. */
export function decidePaymentChange(policy: Policy, facts: CancellationFacts): PaymentChangeDecision {
  const phase = phaseOf(policy, facts);
  const possible = policy.orders.paymentChange === 'cancel-and-reorder' && phase === 'before-hand-over';
  const because = [{ statement: 'ORD-02', message: sayings[phase] }] as const;
  return { kind: possible ? 'cancel-and-reorder' : 'refused', because };
}

const sayings: Readonly<Record<Phase, string>> = {
  'before-hand-over': 'The order is still at the warehouse.',
  'in-the-gap': 'The order may have been picked up and not yet scanned.',
  shipped: 'The order is with the carrier.',
};

/** Before the pick-up of the first possible ship day, within the hours a scan may take, or later. What cannot be read counts as gone. */
function phaseOf(policy: Policy, facts: CancellationFacts): Phase {
  const { calendar, merchant } = policy;
  const zone = facts.zone ?? zoneOf(merchant.timeZone);
  const placed = localTimeOf(policy, facts);
  const asked = parseInstant(facts.askedAt);
  const ships = placed === null ? null : shipWindow(calendar, placed);
  if (facts.scanned || zone === null || asked === null || ships === null) return 'shipped';
  const late = minutesAfter({ day: ships.earliest, minute: calendar.handOver }, localTime(asked, zone));
  if (late < 0) return 'before-hand-over';
  return late < calendar.scanGapHours * 60 ? 'in-the-gap' : 'shipped';
}

function minutesAfter(from: LocalTime, until: LocalTime): number {
  return (until.day - from.day) * 1_440 + until.minute - from.minute;
}
