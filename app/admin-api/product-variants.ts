import { ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import { callAdmin } from './call.ts';
import type { Admin } from './call.ts';
import type { AnswerOf } from './decode-answer.ts';
import type { AdminFailure } from './failure.ts';

export const productVariantsDocument = `#graphql
  query DoorstepProductVariants($ids: [ID!]!, $context: ContextualPricingContext!) {
    nodes(ids: $ids) {
      __typename
      ... on Product {
        id
        title
        status
        variants(first: 100) {
          nodes {
            id
            title
            price
            availableForSale
            sellableOnlineQuantity
            inventoryPolicy
            inventoryItem {
              tracked
            }
            contextualPricing(context: $context) {
              price {
                amount
                currencyCode
              }
            }
          }
        }
      }
    }
  }
`;

type Node = NonNullable<AnswerOf<typeof productVariantsDocument>['nodes'][number]>;

/** A product with the ways in which it comes, what each costs in a country, and whether there is any of it. */
export type ProductVariants = Extract<Node, { readonly __typename: 'Product' }>;

/** One way in which a product comes. */
export type ProductVariant = ProductVariants['variants']['nodes'][number];

/** Products of one call: with a hundred variants each it stays below what Shopify lets a call cost. */
const atOnce = 20;

/**
 * The products with these ids and their first hundred variants, in the shop's sequence, as they are sold to a country. One that is deleted
 * is not among them; one that is not for sale is, with its status.
 */
export async function readProductVariants(
  admin: Admin,
  ids: readonly string[],
  country: string,
): Promise<Result<readonly ProductVariants[], AdminFailure>> {
  const asked = [...new Set(ids)];
  const found: ProductVariants[] = [];
  for (let from = 0; from < asked.length; from += atOnce) {
    const variables = { ids: asked.slice(from, from + atOnce), context: { country } };
    const answer = await callAdmin(admin, productVariantsDocument, variables);
    if (!answer.ok) return answer;
    found.push(...answer.value.nodes.flatMap((node) => (node?.__typename === 'Product' ? [node] : [])));
  }
  return ok(found);
}

/** How many pieces of a variant can be had: none that is not for sale, `null` where it is not counted or sold beyond what is there. */
export function piecesLeft(
  variant: Pick<
    ProductVariant,
    'availableForSale' | 'sellableOnlineQuantity' | 'inventoryPolicy' | 'inventoryItem'
  >,
): number | null {
  if (!variant.availableForSale) return 0;
  const isCounted = variant.inventoryItem.tracked && variant.inventoryPolicy === 'DENY';
  return isCounted ? Math.max(0, variant.sellableOnlineQuantity) : null;
}
