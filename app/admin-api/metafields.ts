import { z } from 'zod';

import { callAdmin } from './call.ts';
import type { Admin } from './call.ts';

const digest = z.object({ compareDigest: z.string(), jsonValue: z.unknown() }).nullable();

/** The configurations as they are live at Shopify, with the digests that guard the next write. */
export const liveConfigurationDocument = {
  query: `#graphql
    query DoorstepLiveConfiguration(
      $validation: ID!
      $shippingDiscount: ID!
      $promotionDiscount: ID!
      $deliveryCustomization: ID!
    ) {
      validation: node(id: $validation) {
        ... on Validation {
          metafield(namespace: "$app", key: "checkout-policy") {
            compareDigest
            jsonValue
          }
        }
      }
      shippingDiscount: node(id: $shippingDiscount) {
        ... on DiscountAutomaticNode {
          metafield(namespace: "$app", key: "shipping-policy") {
            compareDigest
            jsonValue
          }
        }
      }
      promotionDiscount: node(id: $promotionDiscount) {
        ... on DiscountAutomaticNode {
          metafield(namespace: "$app", key: "promo-policy") {
            compareDigest
            jsonValue
          }
        }
      }
      deliveryCustomization: node(id: $deliveryCustomization) {
        ... on DeliveryCustomization {
          metafield(namespace: "$app", key: "delivery-policy") {
            compareDigest
            jsonValue
          }
        }
      }
      shop {
        id
        metafield(namespace: "$app", key: "checkout-blocks") {
          compareDigest
          jsonValue
        }
        promiseRules: metafield(namespace: "$app", key: "promise-rules") {
          compareDigest
          jsonValue
        }
      }
    }
  `,
  data: z.object({
    validation: z.object({ metafield: digest }),
    shippingDiscount: z.object({ metafield: digest }),
    promotionDiscount: z.object({ metafield: digest }),
    deliveryCustomization: z.object({ metafield: digest }),
    shop: z.object({ id: z.string(), metafield: digest, promiseRules: digest }),
  }),
};

export const readLiveConfiguration = (
  admin: Admin,
  owners: {
    readonly validation: string;
    readonly shippingDiscount: string;
    readonly promotionDiscount: string;
    readonly deliveryCustomization: string;
  },
) => callAdmin(admin, liveConfigurationDocument, owners);

export const metafieldsSetDocument = {
  query: `#graphql
    mutation DoorstepMetafieldsSet($metafields: [MetafieldsSetInput!]!) {
      metafieldsSet(metafields: $metafields) {
        metafields {
          id
        }
        userErrors {
          field
          message
          code
        }
      }
    }
  `,
  data: z.object({ metafieldsSet: z.object({ metafields: z.array(z.object({ id: z.string() })) }) }),
};

/** One `$app` JSON metafield to write. A digest of `null` means that there must be none yet; left out, it is not compared. */
export interface JsonMetafield {
  readonly ownerId: string;
  readonly key: string;
  readonly value: unknown;
  readonly compareDigest?: string | null;
}

/** Writes up to 25 metafields of any owners: all of them, or on any error none. */
export const setMetafields = (admin: Admin, metafields: readonly JsonMetafield[]) =>
  callAdmin(admin, metafieldsSetDocument, {
    metafields: metafields.map(({ value, ...metafield }) => ({
      ...metafield,
      namespace: '$app',
      type: 'json',
      value: JSON.stringify(value),
    })),
  });
