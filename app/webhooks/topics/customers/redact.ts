import { z } from 'zod';

import { ofShop, person } from '../shapes/compliance.ts';
import { absent, number } from '../shapes/values.ts';
import { keptOf, topicOf } from '../topic.ts';

/** What is stored of a customer is erased. */
export default topicOf(
  z
    .object({
      ...ofShop,
      customer: person,
      orders_to_redact: z.array(number).nullish(),
      orders_requested: absent,
      data_request: absent,
    })
    .refine((asks) => asks.customer || asks.orders_to_redact),
  keptOf,
);
