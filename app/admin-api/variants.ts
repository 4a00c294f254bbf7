import { ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import { callAdmin, takeFrom } from './call.ts';
import type { Admin } from './call.ts';
import type { AnswerOf } from './decode-answer.ts';
import type { AdminFailure } from './failure.ts';

export const variantsDocument = `#graphql
  query DoorstepVariants($ids: [ID!]!, $context: ContextualPricingContext!) {
    nodes(ids: $ids) {
      __typename
      ... on ProductVariant {
        id
        title
        price
        contextualPricing(context: $context) {
          price {
            amount
            currencyCode
          }
        }
        inventoryItem {
          requiresShipping
        }
        product {
          title
          tags
        }
      }
    }
  }
`;

type Node = NonNullable<AnswerOf<typeof variantsDocument>['nodes'][number]>;

/** A variant, with what one of it costs to somebody in a country, in the currency that is shown there. */
export type PricedVariant = Extract<Node, { readonly __typename: 'ProductVariant' }>;

/** Shopify answers so many nodes at once. */
const most = 250;

/** The variants with these ids as they are sold to a country; one that was deleted is not among them. */
export async function readVariants(
  admin: Admin,
  ids: readonly string[],
  country: string,
): Promise<Result<readonly PricedVariant[], AdminFailure>> {
  if (ids.length === 0) return ok([]);
  const context = { country };
  return takeFrom(callAdmin(admin, variantsDocument, { ids: ids.slice(0, most), context }), ({ nodes }) =>
    nodes.flatMap((node) => (node?.__typename === 'ProductVariant' ? [node] : [])),
  );
}
