import { callAdmin, takeFrom } from './call.ts';
import type { Admin } from './call.ts';

export const tagsAddDocument = `#graphql
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
`;

/** Adds tags to an order; tags that it has already stay as they are, so repeating does no harm. */
export const addTags = (admin: Admin, orderId: string, tags: readonly string[]) =>
  takeFrom(callAdmin(admin, tagsAddDocument, { id: orderId, tags }), (data) => data.tagsAdd);

export const tagsRemoveDocument = `#graphql
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
`;

/** Takes tags from an order; one that it does not have is none to take, so repeating does no harm. */
export const removeTags = (admin: Admin, orderId: string, tags: readonly string[]) =>
  takeFrom(callAdmin(admin, tagsRemoveDocument, { id: orderId, tags }), (data) => data.tagsRemove);
