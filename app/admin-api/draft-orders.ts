import { ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import { callAdmin, takeFrom } from './call.ts';
import type { Admin } from './call.ts';
import type { AnswerOf, VariablesOf } from './decode-answer.ts';
import type { AdminFailure } from './failure.ts';

export const taggedDraftsDocument = `#graphql
  query DoorstepTaggedDrafts($query: String!) {
    tagged: draftOrders(first: 5, query: $query) {
      nodes {
        ...TaggedDraft
      }
    }
    newest: draftOrders(first: 20, sortKey: ID, reverse: true) {
      nodes {
        ...TaggedDraft
      }
    }
  }

  fragment TaggedDraft on DraftOrder {
    id
    status
    invoiceUrl
    tags
  }
`;

/** A draft order, as far as it is told from others. */
type TaggedDraft = AnswerOf<typeof taggedDraftsDocument>['newest']['nodes'][number];

/**
 * The draft order of a tag; `null` as long as there is none. Shopify’s search may not know yet what was made a moment ago, so that the newest ones
 * are looked through without it.
 */
export async function findDraft(
  admin: Admin,
  tag: string,
): Promise<Result<Omit<TaggedDraft, 'tags'> | null, AdminFailure>> {
  const answer = await callAdmin(admin, taggedDraftsDocument, { query: `tag:'${tag}'` });
  if (!answer.ok) return answer;
  const { tagged, newest } = answer.value;
  return ok([...newest.nodes, ...tagged.nodes].find(({ tags }) => tags.includes(tag)) ?? null);
}

export const draftDocument = `#graphql
  query DoorstepDraft($id: ID!) {
    draftOrder(id: $id) {
      status
      completedAt
    }
  }
`;

/** Whether a draft order is complete, which it is once it is paid; `draftOrder` is `null` when it was deleted. */
export const readDraft = (admin: Admin, id: string) => callAdmin(admin, draftDocument, { id });

export const draftRecipientDocument = `#graphql
  query DoorstepDraftRecipient($id: ID!) {
    order(id: $id) {
      customer {
        id
      }
      shippingAddress {
        firstName
        lastName
        company
        address1
        address2
        city
        zip
        provinceCode
        countryCodeV2
        phone
      }
    }
  }
`;

/** Whom a draft order for an order is for, and where it goes. */
export const readDraftRecipient = (admin: Admin, id: string) =>
  callAdmin(admin, draftRecipientDocument, { id });

export const draftCreateDocument = `#graphql
  mutation DoorstepDraftCreate($input: DraftOrderInput!) {
    draftOrderCreate(input: $input) {
      draftOrder {
        id
        status
        invoiceUrl
      }
      userErrors {
        field
        message
      }
    }
  }
`;

export type DraftInput = VariablesOf<typeof draftCreateDocument>['input'];

/** Makes a draft order, with an address at which it is paid. */
export const createDraft = (admin: Admin, input: DraftInput) =>
  takeFrom(callAdmin(admin, draftCreateDocument, { input }), (data) => data.draftOrderCreate?.draftOrder);

export const draftCompleteDocument = `#graphql
  mutation DoorstepDraftComplete($id: ID!) {
    draftOrderComplete(id: $id) {
      draftOrder {
        id
        status
      }
      userErrors {
        field
        message
      }
    }
  }
`;

/** Makes the order of a draft that costs nothing. A draft that is complete is refused. */
export const completeDraft = (admin: Admin, id: string) => callAdmin(admin, draftCompleteDocument, { id });

export const draftDeleteDocument = `#graphql
  mutation DoorstepDraftDelete($id: ID!) {
    draftOrderDelete(input: { id: $id }) {
      deletedId
      userErrors {
        field
        message
      }
    }
  }
`;

/** Deletes a draft order, at whose address nobody can pay any more. */
export const deleteDraft = (admin: Admin, id: string) => callAdmin(admin, draftDeleteDocument, { id });
