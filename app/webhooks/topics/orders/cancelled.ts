import { orderTopic } from '../shapes/order.ts';

/** An order was cancelled: nothing is promised any more, and a protection fee may be due back [PROT-05]. */
export default orderTopic;
