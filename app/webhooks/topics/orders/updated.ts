import { orderTopic } from '../shapes/order.ts';

/** Anything of an order has changed, its address and its tags too: it is decided again. */
export default orderTopic;
