import { fulfillmentTopic } from '../shapes/fulfillment.ts';

/** A parcel was picked up, is on its way, or was delivered [CAL-05, MISS-01]. */
export default fulfillmentTopic;
