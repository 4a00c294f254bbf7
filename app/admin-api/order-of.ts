import { ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import { callAdmin } from './call.ts';
import type { Admin } from './call.ts';
import type { AdminFailure } from './failure.ts';

export const orderOfDocument = `#graphql
  query DoorstepOrderOf($id: ID!) {
    node(id: $id) {
      __typename
      ... on FulfillmentOrder {
        order {
          id
        }
      }
      ... on Return {
        order {
          id
        }
      }
    }
  }
`;

/** The GID of the order that a fulfillment order or a return belongs to; `null` when it is gone, or the app may not see it. */
export async function readOrderOf(
  admin: Admin,
  partId: string,
): Promise<Result<string | null, AdminFailure>> {
  const answer = await callAdmin(admin, orderOfDocument, { id: partId });
  if (!answer.ok) return answer;
  const { node } = answer.value;
  return ok(node !== null && 'order' in node ? node.order.id : null);
}
