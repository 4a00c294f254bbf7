import { z } from 'zod';

import { absent } from '../shapes/values.ts';
import { keptOf, topicOf } from '../topic.ts';

/** The app was removed: its tokens are forgotten, once Shopify has confirmed it. */
export default topicOf(
  z.object({
    myshopify_domain: z.string(),
    ...{ shop_domain: absent, shop_id: absent, line_items: absent, customer: absent },
  }),
  keptOf,
);
