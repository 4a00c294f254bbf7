import type { Parcel } from '@doorstep/policy';

import { dateIn } from '../policy/date-in-zone.ts';

/** What Shopify says of an order's parcels, as every question about them asks for it. */
interface SentOrder {
  readonly createdAt: string;
  readonly fulfillments: readonly {
    readonly status: string;
    readonly requiresShipping: boolean;
    readonly createdAt: string;
    readonly deliveredAt: string | null;
    readonly trackingInfo: readonly { readonly company: string | null }[];
    /** Absent in files of many orders, which cannot have it. */
    readonly fulfillmentLineItems?: {
      readonly nodes: readonly { readonly lineItem: { readonly id: string } }[];
    };
  }[];
}

/** The parcels of an order, with their days in a time zone. One that was cancelled is none. */
export const parcelsOf = (
  { fulfillments, createdAt: placed }: SentOrder,
  timeZone: string,
): readonly Parcel[] => {
  const day = (instant: string) => dateIn(timeZone, new Date(instant));
  return fulfillments
    .filter(({ status }) => status === 'SUCCESS')
    .map(({ requiresShipping, createdAt, deliveredAt, trackingInfo, fulfillmentLineItems }) => ({
      requiresShipping,
      carrier: trackingInfo[0]?.company ?? null,
      shippedOn: day(createdAt),
      deliveredOn: deliveredAt === null ? null : day(deliveredAt),
      secondsAfter: (Date.parse(createdAt) - Date.parse(placed)) / 1000,
      ...(fulfillmentLineItems && { lineIds: fulfillmentLineItems.nodes.map(({ lineItem }) => lineItem.id) }),
    }));
};
