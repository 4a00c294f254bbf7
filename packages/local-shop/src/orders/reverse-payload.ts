import { plainId } from '../state/gid.ts';
import type { Disposition, Return, ReverseDelivery } from '../state/returns.ts';
import type { ShopState } from '../state/state.ts';
import { withOffset } from './local-time.ts';

type Payload = Readonly<Record<string, unknown>>;

const named = (id: string): Payload => ({ id: Number(plainId(id)), admin_graphql_api_id: id });

/** The body of `reverse_fulfillment_orders/dispose`. */
export function dispositionsPayload(each: Return, dispositions: readonly Disposition[]): Payload {
  return {
    ...named(each.reverseFulfillmentOrderId ?? ''),
    total_dispositions: dispositions.length,
    dispositions: dispositions.map(({ returnLineId, type, quantity, locationId }) => ({
      type: type.toLowerCase(),
      quantity,
      location: locationId === null ? null : named(locationId),
      reverse_delivery_line_item: null,
      reverse_fulfillment_order_line_item: named(
        `gid://shopify/ReverseFulfillmentOrderLineItem/${plainId(returnLineId)}`,
      ),
    })),
  };
}

/** The body of `reverse_deliveries/attach_deliverable`. */
export function deliverablePayload(state: ShopState, each: Return, delivery: ReverseDelivery): Payload {
  const { tracking, label } = delivery;
  return {
    ...named(delivery.id),
    return: named(each.id),
    shipping_deliverable: {
      label: {
        public_file_url: label?.url ?? null,
        created_at: label && withOffset(label.createdAt, state.shop.timeZone),
      },
      tracking: {
        carrier_name: null,
        tracking_number: tracking?.number ?? null,
        tracking_url: tracking?.url ?? null,
      },
    },
  };
}
