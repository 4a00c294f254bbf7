import type { Result } from '@doorstep/policy';

import { callAdmin, takeFrom } from './call.ts';
import type { Admin } from './call.ts';
import type { VariablesOf } from './decode-answer.ts';
import type { AdminFailure } from './failure.ts';

/** The configurations as they are live at Shopify, with the digests that guard the next write. */
export const liveConfigurationDocument = `#graphql
  query DoorstepLiveConfiguration(
    $validation: ID!
    $shippingDiscount: ID!
    $promotionDiscount: ID!
    $deliveryCustomization: ID!
  ) {
    validation: node(id: $validation) {
      __typename
      ... on Validation {
        metafield(namespace: "$app", key: "checkout-policy") {
          compareDigest
          jsonValue
        }
      }
    }
    shippingDiscount: node(id: $shippingDiscount) {
      __typename
      ... on DiscountAutomaticNode {
        metafield(namespace: "$app", key: "shipping-policy") {
          compareDigest
          jsonValue
        }
      }
    }
    promotionDiscount: node(id: $promotionDiscount) {
      __typename
      ... on DiscountAutomaticNode {
        metafield(namespace: "$app", key: "promo-policy") {
          compareDigest
          jsonValue
        }
      }
    }
    deliveryCustomization: node(id: $deliveryCustomization) {
      __typename
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
`;

/** One configuration as it is live; `null` while the owner has none. */
export type LiveMetafield = { readonly compareDigest: string; readonly jsonValue: unknown } | null;

export interface LiveConfiguration {
  readonly shopId: string;
  readonly validation: LiveMetafield;
  readonly shippingDiscount: LiveMetafield;
  readonly promotionDiscount: LiveMetafield;
  readonly deliveryCustomization: LiveMetafield;
  readonly checkoutBlocks: LiveMetafield;
  readonly promiseRules: LiveMetafield;
}

/** The configurations that are live. An owner that is not there any more, or is something else, is a failure. */
export const readLiveConfiguration = (
  admin: Admin,
  owners: VariablesOf<typeof liveConfigurationDocument>,
): Promise<Result<LiveConfiguration, AdminFailure>> =>
  takeFrom(callAdmin(admin, liveConfigurationDocument, owners), (data) => {
    const { validation, shippingDiscount, promotionDiscount, deliveryCustomization, shop } = data;
    if (validation?.__typename !== 'Validation') return null;
    if (shippingDiscount?.__typename !== 'DiscountAutomaticNode') return null;
    if (promotionDiscount?.__typename !== 'DiscountAutomaticNode') return null;
    if (deliveryCustomization?.__typename !== 'DeliveryCustomization') return null;
    return {
      shopId: shop.id,
      validation: validation.metafield,
      shippingDiscount: shippingDiscount.metafield,
      promotionDiscount: promotionDiscount.metafield,
      deliveryCustomization: deliveryCustomization.metafield,
      checkoutBlocks: shop.metafield,
      promiseRules: shop.promiseRules,
    };
  });

export const metafieldsSetDocument = `#graphql
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
`;

/** One `$app` JSON metafield to write. A digest of `null` means that there must be none yet; left out, it is not compared. */
export interface JsonMetafield {
  readonly ownerId: string;
  readonly key: string;
  readonly value: unknown;
  readonly compareDigest?: string | null;
}

/** Writes up to 25 metafields of any owners: all of them, or on any error none. */
export function setMetafields(admin: Admin, metafields: readonly JsonMetafield[]) {
  const input = metafields.map(({ value, ...metafield }) => ({
    ...metafield,
    namespace: '$app',
    type: 'json',
    value: JSON.stringify(value),
  }));
  return takeFrom(
    callAdmin(admin, metafieldsSetDocument, { metafields: input }),
    (data) => data.metafieldsSet?.metafields,
  );
}
