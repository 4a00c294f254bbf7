import { z } from 'zod';

import { callAdmin } from './call.ts';
import type { Admin } from './call.ts';

const variants = z.object({
  nodes: z.array(
    z.object({
      id: z.string(),
      price: z.string(),
      inventoryItem: z.object({ requiresShipping: z.boolean(), tracked: z.boolean() }),
    }),
  ),
});

export const productDocument = {
  query: `#graphql
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
  `,
  data: z
    .object({
      productByIdentifier: z
        .object({
          id: z.string(),
          handle: z.string(),
          title: z.string(),
          status: z.string(),
          resourcePublicationsV2: z.object({
            nodes: z.array(z.object({ publication: z.object({ id: z.string() }) })),
          }),
          variants,
        })
        .nullable(),
    })
    .transform(({ productByIdentifier: product }) => {
      if (!product) return null;
      const { resourcePublicationsV2, variants: found, ...rest } = product;
      const publicationIds = resourcePublicationsV2.nodes.map(({ publication }) => publication.id);
      return { ...rest, publicationIds, variants: found.nodes };
    }),
};

/** By what a product is found. */
export type ProductIdentifier = { readonly id: string } | { readonly handle: string };

/** A product with its first variants and the sales channels that have it; `null` when there is none. */
export const readProduct = (admin: Admin, identifier: ProductIdentifier) =>
  callAdmin(admin, productDocument, { identifier });

export const productSetDocument = {
  query: `#graphql
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
  `,
  data: z.object({
    productSet: z.object({
      product: z.object({
        id: z.string(),
        variants: z.object({ nodes: z.array(z.object({ id: z.string() })) }),
      }),
    }),
  }),
};

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

/** Creates the product or sets it right; safe to repeat, because its id or its handle identifies it. */
export const setIntangibleProduct = (admin: Admin, product: IntangibleProduct) =>
  callAdmin(admin, productSetDocument, {
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
  });

export const publicationsDocument = {
  query: `#graphql
    query DoorstepPublications {
      publications(first: 100, catalogType: APP) {
        nodes {
          id
        }
      }
    }
  `,
  data: z
    .object({ publications: z.object({ nodes: z.array(z.object({ id: z.string() })) }) })
    .transform((data) => data.publications.nodes.map((publication) => publication.id)),
};

/** The sales channels of the shop, as publication ids. */
export const readPublications = (admin: Admin) => callAdmin(admin, publicationsDocument);

export const publishDocument = {
  query: `#graphql
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
  `,
  data: z.object({ publishablePublish: z.object({}) }),
};

/** Makes a product available in channels; a channel that has it already does not mind. */
export const publishTo = (admin: Admin, productId: string, publicationIds: readonly string[]) =>
  callAdmin(admin, publishDocument, {
    id: productId,
    input: publicationIds.map((publicationId) => ({ publicationId })),
  });
