import { ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import { callAdmin, takeFrom } from './call.ts';
import type { Admin } from './call.ts';
import type { AnswerOf, VariablesOf } from './decode-answer.ts';
import type { AdminFailure } from './failure.ts';
import { readPages } from './pages.ts';

/** They are searched by kind because titles can be edited by anybody. */
export const discountsDocument = `#graphql
  query DoorstepDiscounts($after: String) {
    discountNodes(first: 100, after: $after, query: "type:app AND method:automatic") {
      nodes {
        id
        discount {
          __typename
          ... on DiscountAutomaticApp {
            discountId
            status
            discountClasses
            errorHistory {
              errorsFirstOccurredAt
            }
            appDiscountType {
              functionId
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

type Discount = AnswerOf<typeof discountsDocument>['discountNodes']['nodes'][number]['discount'];

/** An automatic discount that a function of some app runs. */
export type AppDiscount = Extract<Discount, { readonly __typename: 'DiscountAutomaticApp' }>;

/** All automatic discounts that functions run, however many the merchant's apps have left there. */
export async function readAppDiscounts(admin: Admin): Promise<Result<readonly AppDiscount[], AdminFailure>> {
  const nodes = await readPages(
    (after) => callAdmin(admin, discountsDocument, { after }),
    (data) => data.discountNodes,
  );
  if (!nodes.ok) return nodes;
  return ok(
    nodes.value.flatMap(({ discount }) => (discount.__typename === 'DiscountAutomaticApp' ? discount : [])),
  );
}

export const discountCreateDocument = `#graphql
  mutation DoorstepDiscountCreate($automaticAppDiscount: DiscountAutomaticAppInput!) {
    discountAutomaticAppCreate(automaticAppDiscount: $automaticAppDiscount) {
      automaticAppDiscount {
        discountId
      }
      userErrors {
        field
        message
        code
      }
    }
  }
`;

/** What a discount may take something off: ours for shipping, and for promotion codes (which it only refuses). */
export type DiscountClass = 'SHIPPING' | 'ORDER';

/** An automatic discount to make; shoppers see `title` when it takes something off. `startsAt`: ISO 8601 in UTC. */
export interface NewDiscount {
  readonly functionHandle: string;
  readonly discountClass: DiscountClass;
  readonly title: string;
  readonly startsAt: string;
}

/**
 * Makes an automatic discount run by a function, and gives its id. It combines with order and product discounts, so that a
 * promotion code does not cost the shopper free shipping; only a second shipping discount is kept from a shipping discount.
 * It never renews with a subscription.
 */
export function createDiscount(admin: Admin, { discountClass, ...discount }: NewDiscount) {
  const automaticAppDiscount: VariablesOf<typeof discountCreateDocument>['automaticAppDiscount'] = {
    ...discount,
    discountClasses: [discountClass],
    combinesWith: {
      orderDiscounts: true,
      productDiscounts: true,
      shippingDiscounts: discountClass !== 'SHIPPING',
    },
    appliesOnSubscription: false,
  };
  return takeFrom(
    callAdmin(admin, discountCreateDocument, { automaticAppDiscount }),
    (data) => data.discountAutomaticAppCreate?.automaticAppDiscount?.discountId,
  );
}

export const discountDeleteDocument = `#graphql
  mutation DoorstepDiscountDelete($id: ID!) {
    discountAutomaticDelete(id: $id) {
      deletedAutomaticDiscountId
      userErrors {
        field
        message
        code
      }
    }
  }
`;

export const deleteDiscount = (admin: Admin, id: string) =>
  takeFrom(
    callAdmin(admin, discountDeleteDocument, { id }),
    (data) => data.discountAutomaticDelete?.deletedAutomaticDiscountId,
  );
