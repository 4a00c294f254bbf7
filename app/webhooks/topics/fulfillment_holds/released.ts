import { fulfillmentHoldTopic } from '../shapes/fulfillment-hold.ts';

/** A hold was released: one of ours that somebody released by hand is not placed again. */
export default fulfillmentHoldTopic;
