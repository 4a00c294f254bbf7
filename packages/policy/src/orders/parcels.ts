import type { PlainDate } from '../calendar/plain-date.ts';
import { carrierOfLines } from '../checkout/shipping-line.ts';
import { carrierOfAll } from '../facts/carrier.ts';
import type { OrderFacts } from './order.ts';
import { shipmentOf, type ShippedOrder } from './shipment.ts';
import { bringsPromised, promisedOf, type SoldAs } from './sold-as.ts';

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
  /** Ids of the lines that it has pieces of; absent where nobody has asked. */
  readonly lineIds?: readonly string[];
}

/** Nobody packs a parcel so quickly: what is made so soon after its order was handed over with it, or imported. */
const atOnceSeconds = 60;

/** An order's lines as they are now. */
export type LinesNow = readonly (ShippedOrder['lines'][number] & { readonly id?: string })[];

/**
 * What an order's parcels say about the order: it has shipped with the first of them, and is delivered when none is on its
 * way any more and no line that ships is still to leave [CAL-05, MISS-01]; lines that do not ship keep nobody waiting. Its
 * carrier is the policy's as soon as one parcel goes with it [SIGN-01]; another one only when that is certain for every
 * parcel [SIGN-03]. What an edit or an exchange has added to it since, and the parcels that bring only that, leave its days alone.
 */
export function parcelFacts(
  fulfillments: readonly Parcel[],
  lines: LinesNow,
  policyCarrier: string,
  soldAs: Pick<SoldAs, 'promised'> | null = null,
): Pick<OrderFacts, 'carrier' | 'shippedOn' | 'deliveredOn' | 'leftLater'> {
  const parcels = fulfillments.filter(({ requiresShipping }) => requiresShipping);
  const promised = parcels.filter(({ lineIds }) => bringsPromised(lineIds, soldAs));
  const [first] = promised.map((parcel) => parcel.shippedOn).sort();
  const deliveries = promised.map((parcel) => parcel.deliveredOn);
  const isComplete = shipmentOf({ lines: promisedOf(lines, soldAs) }) !== 'to-ship';
  const isDelivered = isComplete && promised.length > 0 && !deliveries.includes(null);
  return {
    carrier: carrierOfParcels(parcels, shipmentOf({ lines }) !== 'to-ship', policyCarrier),
    shippedOn: first ?? null,
    leftLater: promised.some(({ secondsAfter }) => secondsAfter > atOnceSeconds),
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
