import { orderTopic } from '../shapes/order.ts';

/** An order was paid, which may be days after it was placed. */
export default orderTopic;
