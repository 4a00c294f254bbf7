import { fulfillmentOrderTopic } from '../shapes/fulfillment-order.ts';

/** [ORD-01] Whoever ships it has stopped: it can be cancelled. */
export default fulfillmentOrderTopic;
