import { z } from 'zod';

import { requestOfDraft } from '../../../orders/request-tag.ts';
import { gid, number } from '../shapes/values.ts';
import { topicOf } from '../topic.ts';

/** A draft order was changed, or paid: an invoice of ours, by its tag, leads to the request that it is for. */
export default topicOf(
  z.object({ id: number, admin_graphql_api_id: gid('DraftOrder'), tags: z.string().catch('') }),
  ({ admin_graphql_api_id: resourceId, tags }) => {
    const request = requestOfDraft(tags.split(',').map((tag) => tag.trim()));
    return { resourceId, kept: request === null ? null : { request }, buyer: null };
  },
);
