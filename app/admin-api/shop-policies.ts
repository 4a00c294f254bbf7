import { callAdmin, takeFrom } from './call.ts';
import type { Admin } from './call.ts';
import type { AnswerOf } from './decode-answer.ts';

/** Shopify's own policies of a shop, which its checkout links to and agents answer from. */
export const shopPoliciesDocument = `#graphql
  query DoorstepShopPolicies {
    shop {
      shopPolicies {
        id
        type
        body
      }
    }
  }
`;

export type ShopPolicy = AnswerOf<typeof shopPoliciesDocument>['shop']['shopPolicies'][number];

/** The policies that were ever written, cleared ones too. */
export const readShopPolicies = (admin: Admin) =>
  takeFrom(callAdmin(admin, shopPoliciesDocument, {}), ({ shop }) => shop.shopPolicies);

export const shopPolicyUpdateDocument = `#graphql
  mutation DoorstepShopPolicyUpdate($shopPolicy: ShopPolicyInput!) {
    shopPolicyUpdate(shopPolicy: $shopPolicy) {
      shopPolicy {
        id
        type
        body
      }
      userErrors {
        field
        message
        code
      }
    }
  }
`;

/** Writes one of them; Shopify takes nothing out of the HTML, and knows no compare-and-set. */
export const updateShopPolicy = (
  admin: Admin,
  shopPolicy: { readonly type: 'SHIPPING_POLICY' | 'REFUND_POLICY'; readonly body: string },
) =>
  takeFrom(
    callAdmin(admin, shopPolicyUpdateDocument, { shopPolicy }),
    (data) => data.shopPolicyUpdate?.shopPolicy,
  );
