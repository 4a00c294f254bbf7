import { fulfillmentTopic } from '../shapes/fulfillment.ts';

/** A parcel got its carrier or its number, or was cancelled. */
export default fulfillmentTopic;
