import { fulfillmentOrderTopic } from '../shapes/fulfillment-order.ts';

/** A hold was released: one of ours that somebody released by hand is not placed again. */
export default fulfillmentOrderTopic;
