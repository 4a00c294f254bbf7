import { ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import { callAdmin, takeFrom } from './call.ts';
import type { Admin } from './call.ts';
import type { VariablesOf } from './decode-answer.ts';
import type { AdminFailure } from './failure.ts';

export const returnableLinesDocument = `#graphql
  query DoorstepReturnable($orderId: ID!, $handles: [String!]) {
    returnableFulfillments(orderId: $orderId, first: 25) {
      nodes {
        returnableFulfillmentLineItems(first: 50) {
          nodes {
            quantity
            fulfillmentLineItem {
              id
              lineItem {
                id
              }
            }
          }
        }
      }
    }
    returnReasonDefinitions(first: 25, handles: $handles) {
      nodes {
        id
        handle
      }
    }
  }
`;

/** Pieces of a parcel's line that Shopify lets come back. */
export interface ReturnablePart {
  /** GID of the fulfillment's line, by which a return names it. */
  readonly partId: string;
  /** GID of the order's line. */
  readonly lineId: string;
  readonly quantity: number;
}

/** What can come back by Shopify, with its names for these reasons, by handle. */
export async function readReturnable(
  admin: Admin,
  orderId: string,
  handles: readonly string[],
): Promise<
  Result<
    { readonly parts: readonly ReturnablePart[]; readonly reasons: ReadonlyMap<string, string> },
    AdminFailure
  >
> {
  const answer = await callAdmin(admin, returnableLinesDocument, { orderId, handles: [...handles] });
  if (!answer.ok) return answer;
  const { returnableFulfillments, returnReasonDefinitions } = answer.value;
  return ok({
    parts: returnableFulfillments.nodes.flatMap(({ returnableFulfillmentLineItems }) =>
      returnableFulfillmentLineItems.nodes.map(({ quantity, fulfillmentLineItem: { id, lineItem } }) => ({
        ...{ quantity, partId: id, lineId: lineItem.id },
      })),
    ),
    reasons: new Map(returnReasonDefinitions.nodes.map(({ id, handle }) => [handle, id])),
  });
}

export const returnCreateDocument = `#graphql
  mutation DoorstepReturnCreate($returnInput: ReturnInput!) {
    returnCreate(returnInput: $returnInput) {
      return {
        id
      }
      userErrors {
        field
        message
        code
      }
    }
  }
`;

type ReturnInput = VariablesOf<typeof returnCreateDocument>['returnInput'];

/** Opens a return, which is approved at once. Shopify opens another one when it is asked again. */
export const createReturn = (admin: Admin, returnInput: ReturnInput) =>
  takeFrom(callAdmin(admin, returnCreateDocument, { returnInput }), (data) => data.returnCreate?.return?.id);

export const returnApproveDocument = `#graphql
  mutation DoorstepReturnApprove($input: ReturnApproveRequestInput!) {
    returnApproveRequest(input: $input) {
      return {
        id
      }
      userErrors {
        field
        message
        code
      }
    }
  }
`;

/** Approves what a customer asked for at Shopify itself. */
export const approveReturn = (admin: Admin, id: string) =>
  callAdmin(admin, returnApproveDocument, { input: { id } });

export const returnDeclineDocument = `#graphql
  mutation DoorstepReturnDecline($input: ReturnDeclineRequestInput!) {
    returnDeclineRequest(input: $input) {
      return {
        id
      }
      userErrors {
        field
        message
        code
      }
    }
  }
`;

type DeclineReason = VariablesOf<typeof returnDeclineDocument>['input']['declineReason'];

/** Declines what a customer asked for at Shopify itself. */
export const declineReturn = (admin: Admin, id: string, declineReason: DeclineReason) =>
  callAdmin(admin, returnDeclineDocument, { input: { id, declineReason } });

export const returnCloseDocument = `#graphql
  mutation DoorstepReturnClose($id: ID!) {
    returnClose(id: $id) {
      return {
        id
      }
      userErrors {
        field
        message
        code
      }
    }
  }
`;

/** Closes a return. One that is closed stays so. */
export const closeReturn = (admin: Admin, id: string) => callAdmin(admin, returnCloseDocument, { id });
