import { fulfillmentOrderTopic } from '../shapes/fulfillment-order.ts';

/** [ORD-01] Whoever ships it goes on: its customer is told. */
export default fulfillmentOrderTopic;
