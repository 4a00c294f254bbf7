import { z } from 'zod';

import { ofShop } from '../shapes/compliance.ts';
import { keptOf, topicOf } from '../topic.ts';

/** Two days after the app was removed: everything of the shop is erased, once Shopify has confirmed that it is gone. */
export default topicOf(z.strictObject(ofShop), keptOf);
