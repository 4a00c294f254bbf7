import { readClocks } from '@doorstep/policy';
import type { OrderClocks, OrderDecision, TrackedParcel } from '@doorstep/policy';

import type { OrderSnapshot } from '../admin-api/order-snapshot.ts';
import type { PublishedVersion } from '../policy/versions.server.ts';
import { zoneNamed } from '../shop-clock.ts';

/** [CAL-06, SIGN-03, RTS-01] What the clocks of an order say, by what Shopify says of its parcels and the version it was sold under. */
export const readClocksNow = (
  { fulfillments, shippingAddress }: OrderSnapshot,
  decision: OrderDecision,
  { policy }: PublishedVersion,
  { now, isReturnKnown }: { readonly now: Date; readonly isReturnKnown: boolean },
): OrderClocks =>
  readClocks(
    {
      ...{ decision, shipment: decision.owed, parcels: fulfillments.flatMap(asTracked) },
      ...{ policy, zip: shippingAddress?.zip ?? null, isReturnKnown },
      zone: zoneNamed(policy.merchant.timeZone),
    },
    now.getTime(),
  );

/** One that was cancelled is no parcel. */
function asTracked(parcel: OrderSnapshot['fulfillments'][number]): readonly TrackedParcel[] {
  const { id, status, requiresShipping, deliveredAt, trackingInfo } = parcel;
  const { fulfillmentLineItems, events, displayStatus } = parcel;
  if (status !== 'SUCCESS') return [];
  const [first] = trackingInfo;
  return [
    {
      ...{ id, requiresShipping, carrier: first?.company ?? null, isDelivered: deliveredAt !== null },
      isTracked: Boolean(first?.number ?? first?.url),
      lineIds: fulfillmentLineItems.nodes.map(({ lineItem }) => lineItem.id),
      events: events.nodes,
      isNotDelivered: displayStatus === 'NOT_DELIVERED',
    },
  ];
}
