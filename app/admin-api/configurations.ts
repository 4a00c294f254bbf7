import { callAdmin, takeFrom } from './call.ts';
import type { Admin } from './call.ts';

/** What functions and blocks read, as it stands at Shopify, with its size. */
export const configurationsDocument = `#graphql
  query DoorstepConfigurations($owners: [ID!]!) {
    nodes(ids: $owners) {
      __typename
      ... on Validation {
        id
        metafield(namespace: "$app", key: "checkout-policy") {
          sizeInBytes
          jsonValue
        }
      }
      ... on DiscountAutomaticNode {
        id
        shipping: metafield(namespace: "$app", key: "shipping-policy") {
          sizeInBytes
          jsonValue
        }
        promotion: metafield(namespace: "$app", key: "promo-policy") {
          sizeInBytes
          jsonValue
        }
      }
      ... on DeliveryCustomization {
        id
        metafield(namespace: "$app", key: "delivery-policy") {
          sizeInBytes
          jsonValue
        }
      }
    }
    shop {
      blocks: metafield(namespace: "$app", key: "checkout-blocks") {
        sizeInBytes
        jsonValue
      }
      promise: metafield(namespace: "$app", key: "promise-rules") {
        sizeInBytes
        jsonValue
      }
    }
  }
`;

/** One configuration; `null` where its owner has none, or is not there. */
export type Configuration = { readonly sizeInBytes: number; readonly jsonValue: unknown } | null;

/** All that a publishing has written, by the metafield's key. */
export interface Configurations {
  readonly 'checkout-policy': Configuration;
  readonly 'shipping-policy': Configuration;
  readonly 'promo-policy': Configuration;
  readonly 'delivery-policy': Configuration;
  readonly 'checkout-blocks': Configuration;
  readonly 'promise-rules': Configuration;
}

/** The configurations of these owners, and of the shop. An owner that is gone has none. */
export const readConfigurations = (admin: Admin, owners: readonly string[]) =>
  takeFrom(
    callAdmin(admin, configurationsDocument, { owners: [...owners] }),
    ({ nodes, shop }): Configurations => {
      const discounts = nodes.flatMap((node) => (node?.__typename === 'DiscountAutomaticNode' ? node : []));
      return {
        'checkout-policy': nodes.find((node) => node?.__typename === 'Validation')?.metafield ?? null,
        'shipping-policy': discounts.flatMap(({ shipping }) => shipping ?? [])[0] ?? null,
        'promo-policy': discounts.flatMap(({ promotion }) => promotion ?? [])[0] ?? null,
        'delivery-policy':
          nodes.find((node) => node?.__typename === 'DeliveryCustomization')?.metafield ?? null,
        'checkout-blocks': shop.blocks,
        'promise-rules': shop.promise,
      };
    },
  );
