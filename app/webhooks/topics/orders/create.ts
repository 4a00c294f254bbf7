import { z } from 'zod';

import { orderIdOf, orderShape } from '../shapes/order.ts';
import { number } from '../shapes/values.ts';
import { newsOf, topicOf } from '../topic.ts';

const phone = z.string().nullish().catch(null);

/** A guest's order has no customer, and whatever stands there keeps no order from being looked at. */
const shape = orderShape.extend({
  customer: z
    .object({ id: number.nullish().catch(null), phone })
    .nullish()
    .catch(null),
  phone,
});

/**
 * An order was placed: it is decided, and what follows from that is done. Whose it is, is read here and not asked for with the
 * order: the Admin API refuses a whole question for a number of a customer, or a telephone number, that the app may not see,
 * and a webhook leaves it out.
 */
export default topicOf(shape, (body) => {
  const orderId = orderIdOf(body);
  if (orderId === null) return null;
  const { customer, phone: ofOrder } = body;
  const buyer = {
    number: customer?.id ?? null,
    emails: [],
    phones: [customer?.phone, ofOrder].flatMap((each) => each ?? []),
  };
  return { ...newsOf(orderId), buyer };
});
