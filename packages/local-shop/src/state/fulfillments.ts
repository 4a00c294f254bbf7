/** What a carrier says about a shipment, in Shopify's words. */
export const FULFILLMENT_EVENT_STATUSES = [
  'LABEL_PURCHASED',
  'LABEL_PRINTED',
  'READY_FOR_PICKUP',
  'CONFIRMED',
  'CARRIER_PICKED_UP',
  'IN_TRANSIT',
  'OUT_FOR_DELIVERY',
  'ATTEMPTED_DELIVERY',
  'DELAYED',
  'DELIVERED',
  'FAILURE',
] as const;
export type FulfillmentEventStatus = (typeof FULFILLMENT_EVENT_STATUSES)[number];

/** Something that happened to a shipment. */
export interface FulfillmentEvent {
  readonly id: string;
  readonly status: FulfillmentEventStatus;
  readonly message: string | null;
  /** When it happened, which may be long before the shop was told. ISO in UTC. */
  readonly happenedAt: string;
  readonly estimatedDeliveryAt: string | null;
  readonly place: EventPlace;
  readonly createdAt: string;
}

/** Where something happened to a shipment, as far as its carrier says. */
export interface EventPlace {
  readonly address1: string | null;
  readonly city: string | null;
  readonly province: string | null;
  readonly country: string | null;
  readonly zip: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

export const nowhere: EventPlace = {
  address1: null,
  city: null,
  province: null,
  country: null,
  zip: null,
  latitude: null,
  longitude: null,
};

/** A number that a fulfillment is followed by. */
export interface Tracking {
  readonly company: string | null;
  readonly number: string | null;
  /** The carrier's page for the parcel, where Shopify knows it. */
  readonly url: string | null;
}

/** What has left together: the pieces of one fulfillment order, in one parcel or in several. */
export interface Fulfillment {
  readonly id: string;
  /** `#1001-F1`. */
  readonly name: string;
  readonly fulfillmentOrderId: string;
  readonly locationId: string;
  readonly lines: readonly { readonly id: string; readonly orderLineId: string; readonly quantity: number }[];
  /** All have one carrier. What is in which of them, and where each is, Shopify does not know: events are the fulfillment's. */
  readonly tracking: readonly Tracking[];
  /** In the order in which they were reported. */
  readonly events: readonly FulfillmentEvent[];
  /** It was taken back: its pieces are still to be shipped. */
  readonly cancelled: boolean;
  readonly createdAt: string;
  readonly updatedAt: string;
}
