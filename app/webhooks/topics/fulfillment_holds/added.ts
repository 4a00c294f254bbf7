import { fulfillmentOrderTopic } from '../shapes/fulfillment-order.ts';

/** A hold was placed: one of ours whose answer was lost is known to be there. */
export default fulfillmentOrderTopic;
