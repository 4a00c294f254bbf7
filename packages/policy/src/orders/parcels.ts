import type { PlainDate } from '../calendar/plain-date.ts';
import { carrierOfLines } from '../checkout/shipping-line.ts';
import { carrierOfAll } from '../facts/carrier.ts';
import type { OrderFacts } from './order.ts';
import { shipmentOf, type ShippedOrder } from './shipment.ts';

/** What Shopify calls a fulfillment. Dates are local dates in the policy's time zone. */
export interface Parcel {
  /** Whether anything in it ships: the protection line and gift cards are fulfilled too, and are no parcel. */
  readonly requiresShipping: boolean;
  /** As the merchant or the carrier names it; `null` when nobody has. */
  readonly carrier: string | null;
  readonly shippedOn: PlainDate;
  readonly deliveredOn: PlainDate | null;
  /** Seconds from when the order was placed until it was made. */
  readonly secondsAfter: number;
}

/** Nobody packs a parcel so quickly: what is made so soon after its order was handed over with it, or imported. */
const atOnceSeconds = 60;

/** An order's lines as they are now. */
export type LinesNow = ShippedOrder['lines'];

/**
 * What an order's parcels say about the order: it has shipped with the first of them, and is delivered when none is on its
 * way any more and no line that ships is still to leave [CAL-05, MISS-01]; lines that do not ship keep nobody waiting. Its
 * carrier is the policy's as soon as one parcel goes with it [SIGN-01]; another one only when that is certain for every
 * parcel [SIGN-03].
 */
export function parcelFacts(
  fulfillments: readonly Parcel[],
  lines: LinesNow,
  policyCarrier: string,
): Pick<OrderFacts, 'carrier' | 'shippedOn' | 'deliveredOn' | 'leftLater'> {
  const parcels = fulfillments.filter((parcel) => parcel.requiresShipping);
  const isComplete = shipmentOf({ lines }) !== 'to-ship';
  const [first] = parcels.map((parcel) => parcel.shippedOn).sort();
  const deliveries = parcels.map((parcel) => parcel.deliveredOn);
  const isDelivered = isComplete && parcels.length > 0 && !deliveries.includes(null);
  return {
    carrier: carrierOfParcels(parcels, isComplete, policyCarrier),
    shippedOn: first ?? null,
    leftLater: parcels.some(({ secondsAfter }) => secondsAfter > atOnceSeconds),
    deliveredOn: isDelivered
      ? (deliveries
          .filter((day) => day !== null)
          .sort()
          .at(-1) ?? null)
      : null,
  };
}

function carrierOfParcels(
  parcels: readonly Parcel[],
  isComplete: boolean,
  policyCarrier: string,
): OrderFacts['carrier'] {
  const named = parcels.map(({ carrier }) => carrierOfLines([{ source: carrier }], policyCarrier));
  // What is still to leave goes with nobody knows whom.
  return carrierOfAll(isComplete ? named : [...named, 'unknown']);
}
