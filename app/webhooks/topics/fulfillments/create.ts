import { fulfillmentTopic } from '../shapes/fulfillment.ts';

/** A parcel was made up: its carrier decides about the signature [SIGN-03]. */
export default fulfillmentTopic;
