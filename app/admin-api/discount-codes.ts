import { callAdmin, takeFrom } from './call.ts';
import type { Admin } from './call.ts';

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
