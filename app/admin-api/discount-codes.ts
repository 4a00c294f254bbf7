import { ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import { callAdmin, takeFrom } from './call.ts';
import type { Admin } from './call.ts';
import type { AnswerOf } from './decode-answer.ts';
import type { AdminFailure } from './failure.ts';

/** The merchant's own codes: whether each may stand beside our shipping discount. */
export const discountCodesDocument = `#graphql
  query DoorstepDiscountCodes {
    codeDiscountNodes(first: 100, query: "status:active", sortKey: CREATED_AT, reverse: true) {
      nodes {
        id
        codeDiscount {
          __typename
          ... on DiscountCodeApp {
            title
            combinesWith {
              shippingDiscounts
            }
          }
          ... on DiscountCodeBasic {
            title
            combinesWith {
              shippingDiscounts
            }
          }
          ... on DiscountCodeBxgy {
            title
            combinesWith {
              shippingDiscounts
            }
          }
          ... on DiscountCodeFreeShipping {
            title
            combinesWith {
              shippingDiscounts
            }
          }
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`;

/** A discount code of the merchant's. `freesShipping`: it is itself a shipping discount, of which one counts. */
export interface MerchantCode {
  readonly id: string;
  readonly title: string;
  readonly combinesWithShipping: boolean;
  readonly freesShipping: boolean;
}

export interface MerchantCodes {
  readonly codes: readonly MerchantCode[];
  /** There are more than were read. */
  readonly more: boolean;
}

/** The latest hundred active codes of a shop. */
export const readMerchantCodes = (admin: Admin) =>
  takeFrom(
    callAdmin(admin, discountCodesDocument, {}),
    ({ codeDiscountNodes: { nodes, pageInfo } }): MerchantCodes => ({
      codes: nodes.map(({ id, codeDiscount }) => ({
        id,
        title: codeDiscount.title,
        combinesWithShipping: codeDiscount.combinesWith.shippingDiscounts,
        freesShipping: codeDiscount.__typename === 'DiscountCodeFreeShipping',
      })),
      more: pageInfo.hasNextPage,
    }),
  );

/** One code by what a shopper enters, and what it takes off where that can be told. */
export const discountCodeDocument = `#graphql
  query DoorstepDiscountCode($code: String!) {
    codeDiscountNodeByCode(code: $code) {
      id
      codeDiscount {
        __typename
        ... on DiscountCodeApp {
          status
          combinesWith {
            orderDiscounts
            shippingDiscounts
          }
        }
        ... on DiscountCodeBasic {
          status
          combinesWith {
            orderDiscounts
            shippingDiscounts
          }
          minimumRequirement {
            __typename
          }
          customerGets {
            items {
              __typename
            }
            value {
              __typename
              ... on DiscountPercentage {
                percentage
              }
              ... on DiscountAmount {
                amount {
                  amount
                  currencyCode
                }
                appliesOnEachItem
              }
            }
          }
        }
        ... on DiscountCodeBxgy {
          status
          combinesWith {
            orderDiscounts
            shippingDiscounts
          }
        }
        ... on DiscountCodeFreeShipping {
          status
          combinesWith {
            orderDiscounts
            shippingDiscounts
          }
        }
      }
    }
  }
`;

/** A code as Shopify knows it. */
export type FoundCode = NonNullable<
  AnswerOf<typeof discountCodeDocument>['codeDiscountNodeByCode']
>['codeDiscount'];

/** The code that a shopper enters; `null` for one that the shop has not. */
export async function readCode(admin: Admin, code: string): Promise<Result<FoundCode | null, AdminFailure>> {
  const found = await callAdmin(admin, discountCodeDocument, { code });
  return found.ok ? ok(found.value.codeDiscountNodeByCode?.codeDiscount ?? null) : found;
}
