import { z } from 'zod';

import { ofShop, person } from '../shapes/compliance.ts';
import { absent, number } from '../shapes/values.ts';
import { keptOf, topicOf } from '../topic.ts';

/** A customer asks what is stored of them: the Requests page says it. */
export default topicOf(
  z
    .object({
      ...ofShop,
      customer: person,
      orders_requested: z.array(number).nullish(),
      data_request: z.object({ id: number.nullish() }).nullish(),
      orders_to_redact: absent,
    })
    .refine((asks) => asks.orders_requested || asks.data_request),
  keptOf,
);
