import { z } from 'zod';

import { gid, number } from '../shapes/values.ts';
import { newsOf, topicOf } from '../topic.ts';

/** A product was changed. The protection product is put back; what is about another one is not stored. */
export default topicOf(
  z.object({ id: number, admin_graphql_api_id: gid('Product'), updated_at: z.string().nullish() }),
  ({ admin_graphql_api_id }) => newsOf(admin_graphql_api_id),
);
