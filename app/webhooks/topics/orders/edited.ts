import { z } from 'zod';

import { number, orderGid } from '../shapes/values.ts';
import { newsOf, topicOf } from '../topic.ts';

/** Lines of an order were added or taken away by hand: thresholds, the signature and the protection are looked at again. */
export default topicOf(z.object({ order_edit: z.object({ order_id: number }) }), ({ order_edit }) =>
  newsOf(orderGid(order_edit.order_id)),
);
