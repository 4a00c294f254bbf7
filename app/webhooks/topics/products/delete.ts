import { z } from 'zod';

import { number } from '../shapes/values.ts';
import { newsOf, topicOf } from '../topic.ts';

/** A product was deleted; the body has its number and nothing else. The protection product is made anew. */
export default topicOf(z.strictObject({ id: number }), ({ id }) => newsOf(`gid://shopify/Product/${id}`));
