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

/** What a variant is called: by its product alone where that comes in one way only. */
export const nameOf = ({ title, product }: Pick<PricedVariant, 'title' | 'product'>): string =>
  title === 'Default Title' ? product.title : `${product.title}, ${title}`;

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

/** Products of the shop's, so that there is something to begin with. */
export const firstProductsDocument = `#graphql
  query DoorstepFirstProducts {
    products(first: 20) {
      nodes {
        status
        variants(first: 1) {
          nodes {
            id
            price
            inventoryItem {
              requiresShipping
            }
          }
        }
      }
    }
  }
`;

/** The id of a variant that is for sale, ships and costs something; `null` where the first products have none. */
export const readSomeVariant = (admin: Admin) => readFirst(callAdmin(admin, firstProductsDocument, {}));

async function readFirst(
  call: Promise<Result<AnswerOf<typeof firstProductsDocument>, AdminFailure>>,
): Promise<Result<string | null, AdminFailure>> {
  const read = await call;
  if (!read.ok) return read;
  const sold = read.value.products.nodes.filter(({ status }) => status === 'ACTIVE');
  const found = sold
    .flatMap(({ variants }) => variants.nodes)
    .find(({ price, inventoryItem }) => inventoryItem.requiresShipping && Number(price) > 0);
  return ok(found?.id ?? null);
}

/** Prices of some products, here and in a country. */
export const pricesDocument = `#graphql
  query DoorstepPrices($context: ContextualPricingContext!) {
    products(first: 50) {
      nodes {
        variants(first: 1) {
          nodes {
            price
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

/** What a variant costs in the shop's currency, and in the one that is shown in a country. */
export type PriceThere = Pick<PricedVariant, 'price' | 'contextualPricing'>;

/** What the first products cost here and in a country. */
export const readPrices = (
  admin: Admin,
  country: string,
): Promise<Result<readonly PriceThere[], AdminFailure>> =>
  takeFrom(callAdmin(admin, pricesDocument, { context: { country } }), ({ products }) =>
    products.nodes.flatMap(({ variants }) => variants.nodes),
  );
