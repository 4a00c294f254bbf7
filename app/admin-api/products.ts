import { ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import { callAdmin, takeFrom } from './call.ts';
import type { Admin } from './call.ts';
import type { AnswerOf, VariablesOf } from './decode-answer.ts';
import type { AdminFailure } from './failure.ts';

export const productDocument = `#graphql
  query DoorstepProduct($identifier: ProductIdentifierInput!) {
    productByIdentifier(identifier: $identifier) {
      id
      handle
      title
      status
      resourcePublicationsV2(first: 100, onlyPublished: true, catalogType: APP) {
        nodes {
          publication {
            id
          }
        }
      }
      variants(first: 100) {
        nodes {
          id
          price
          inventoryItem {
            requiresShipping
            tracked
          }
        }
      }
    }
  }
`;

/** By what a product is found. */
export type ProductIdentifier = { readonly id: string } | { readonly handle: string };

type ProductNode = NonNullable<AnswerOf<typeof productDocument>['productByIdentifier']>;

/** A product with its first variants and the sales channels that have it. */
export interface Product extends Omit<ProductNode, 'resourcePublicationsV2' | 'variants'> {
  readonly publicationIds: readonly string[];
  readonly variants: ProductNode['variants']['nodes'];
}

/** The product that an id or a handle finds; `null` when there is none. */
export async function readProduct(
  admin: Admin,
  identifier: ProductIdentifier,
): Promise<Result<Product | null, AdminFailure>> {
  const read = await callAdmin(admin, productDocument, { identifier });
  if (!read.ok) return read;
  if (!read.value.productByIdentifier) return ok(null);
  const { resourcePublicationsV2, variants, ...product } = read.value.productByIdentifier;
  const publicationIds = resourcePublicationsV2.nodes.map(({ publication }) => publication.id);
  return ok({ ...product, publicationIds, variants: variants.nodes });
}

export const productSetDocument = `#graphql
  mutation DoorstepProductSet($identifier: ProductSetIdentifiers, $input: ProductSetInput!) {
    productSet(synchronous: true, identifier: $identifier, input: $input) {
      product {
        id
        variants(first: 1) {
          nodes {
            id
          }
        }
      }
      userErrors {
        field
        message
        code
      }
    }
  }
`;

/** A product with exactly one variant that is not shipped and not counted; `price` as a decimal text in the shop's currency. */
export interface IntangibleProduct {
  /** `null` when there is none yet. */
  readonly productId: string | null;
  readonly handle: string;
  readonly title: string;
  readonly price: string;
  /** Keeps the variant's id, which carts and compiled rules hold. `null` when there is none yet. */
  readonly variantId: string | null;
}

const onlyOption = { name: 'Title', value: 'Default Title' };

/** Creates the product or sets it right; safe to repeat, because its id or its handle identifies it. Gives it as it is then. */
export function setIntangibleProduct(admin: Admin, product: IntangibleProduct) {
  const variables: VariablesOf<typeof productSetDocument> = {
    identifier: product.productId ? { id: product.productId } : { handle: product.handle },
    input: {
      handle: product.handle,
      title: product.title,
      status: 'UNLISTED',
      productOptions: [{ name: onlyOption.name, values: [{ name: onlyOption.value }] }],
      variants: [
        {
          ...(product.variantId ? { id: product.variantId } : {}),
          optionValues: [{ optionName: onlyOption.name, name: onlyOption.value }],
          price: product.price,
          inventoryPolicy: 'CONTINUE',
          inventoryItem: { tracked: false, requiresShipping: false },
        },
      ],
    },
  };
  return takeFrom(callAdmin(admin, productSetDocument, variables), (data) => data.productSet?.product);
}

export const publicationsDocument = `#graphql
  query DoorstepPublications {
    publications(first: 100, catalogType: APP) {
      nodes {
        id
      }
    }
  }
`;

/** The sales channels of the shop, as publication ids. */
export const readPublications = (admin: Admin) =>
  takeFrom(callAdmin(admin, publicationsDocument, {}), (data) =>
    data.publications.nodes.map((publication) => publication.id),
  );

export const publishDocument = `#graphql
  mutation DoorstepPublish($id: ID!, $input: [PublicationInput!]!) {
    publishablePublish(id: $id, input: $input) {
      publishable {
        availablePublicationsCount {
          count
        }
      }
      userErrors {
        field
        message
      }
    }
  }
`;

/** Makes a product available in channels; a channel that has it already does not mind. */
export const publishTo = (admin: Admin, id: string, publicationIds: readonly string[]) =>
  takeFrom(
    callAdmin(admin, publishDocument, {
      id,
      input: publicationIds.map((publicationId) => ({ publicationId })),
    }),
    (data) => data.publishablePublish,
  );
