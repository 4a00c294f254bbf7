import { z } from 'zod';

import { callAdmin } from './call.ts';
import type { Admin } from './call.ts';

export const tagsAddDocument = {
  query: `#graphql
    mutation DoorstepTagsAdd($id: ID!, $tags: [String!]!) {
      tagsAdd(id: $id, tags: $tags) {
        node {
          id
        }
        userErrors {
          field
          message
        }
      }
    }
  `,
  data: z.object({ tagsAdd: z.object({ node: z.object({ id: z.string() }).nullable() }) }),
};

/** Adds tags to an order; tags that it has already stay as they are, so repeating does no harm. */
export const addTags = (admin: Admin, orderId: string, tags: readonly string[]) =>
  callAdmin(admin, tagsAddDocument, { id: orderId, tags });

export const tagsRemoveDocument = {
  query: `#graphql
    mutation DoorstepTagsRemove($id: ID!, $tags: [String!]!) {
      tagsRemove(id: $id, tags: $tags) {
        node {
          id
        }
        userErrors {
          field
          message
        }
      }
    }
  `,
  data: z.object({ tagsRemove: z.object({ node: z.object({ id: z.string() }).nullable() }) }),
};

/** Takes tags from an order; one that it does not have is none to take, so repeating does no harm. */
export const removeTags = (admin: Admin, orderId: string, tags: readonly string[]) =>
  callAdmin(admin, tagsRemoveDocument, { id: orderId, tags });
