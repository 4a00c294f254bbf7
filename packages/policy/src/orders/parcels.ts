import type { PlainDate } from '../calendar/plain-date.ts';
import { namesCarrier } from '../checkout/carrier.ts';
import type { OrderFacts } from './order.ts';

/** One parcel of an order. Dates are local dates in the policy's time zone. */
export interface Parcel {
  /** As the merchant or the carrier names it; `null` when nobody has. */
  readonly carrier: string | null;
  readonly shippedOn: PlainDate;
  readonly deliveredOn: PlainDate | null;
}

/**
 * What an order's parcels say about the order: it has shipped with the first of them, and is delivered when none is on its
 * way any more [CAL-05, MISS-01]. Its carrier is the policy's as soon as one parcel goes with it [SIGN-01]; another one only
 * when that is certain for every parcel [SIGN-03].
 * @param isComplete whether everything of the order is in these parcels.
 */
export function parcelFacts(
  parcels: readonly Parcel[],
  isComplete: boolean,
  policyCarrier: string,
): Pick<OrderFacts, 'carrier' | 'shippedOn' | 'deliveredOn'> {
  const [first] = parcels.map((parcel) => parcel.shippedOn).sort();
  const deliveries = parcels.map((parcel) => parcel.deliveredOn);
  const isDelivered = isComplete && parcels.length > 0 && !deliveries.includes(null);
  return {
    carrier: carrierOfAll(parcels, isComplete, policyCarrier),
    shippedOn: first ?? null,
    deliveredOn: isDelivered
      ? (deliveries
          .filter((day) => day !== null)
          .sort()
          .at(-1) ?? null)
      : null,
  };
}

function carrierOfAll(parcels: readonly Parcel[], isComplete: boolean, policyCarrier: string): string | null {
  const carriers = parcels.map((parcel) => parcel.carrier);
  const ours = carriers.find((carrier) => carrier !== null && namesCarrier(carrier, policyCarrier));
  if (ours !== undefined) return ours;
  return isComplete && !carriers.includes(null) ? (carriers[0] ?? null) : null;
}
