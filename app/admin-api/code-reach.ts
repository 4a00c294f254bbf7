import { callAdmin, takeFrom } from './call.ts';
import type { Admin } from './call.ts';
import type { AnswerOf } from './decode-answer.ts';

/** What the merchant's own codes stand beside, and what they take something off. */
export const codeReachDocument = `#graphql
  query DoorstepCodeReach($fee: ID!) {
    codeDiscountNodes(first: 50, query: "status:active", sortKey: CREATED_AT, reverse: true) {
      nodes {
        id
        codeDiscount {
          __typename
          ... on DiscountCodeApp {
            title
            discountClasses
            combinesWith {
              orderDiscounts
              productDiscounts
              shippingDiscounts
            }
          }
          ... on DiscountCodeBasic {
            title
            discountClasses
            combinesWith {
              orderDiscounts
              productDiscounts
              shippingDiscounts
            }
            customerGets {
              items {
                __typename
                ... on DiscountProducts {
                  products(first: 10) {
                    nodes {
                      id
                    }
                  }
                  productVariants(first: 10) {
                    nodes {
                      product {
                        id
                      }
                    }
                  }
                }
                ... on DiscountCollections {
                  collections(first: 10) {
                    nodes {
                      hasProduct(id: $fee)
                    }
                  }
                }
              }
            }
          }
          ... on DiscountCodeBxgy {
            title
            discountClasses
            combinesWith {
              orderDiscounts
              productDiscounts
              shippingDiscounts
            }
          }
          ... on DiscountCodeFreeShipping {
            title
            discountClasses
            combinesWith {
              orderDiscounts
              productDiscounts
              shippingDiscounts
            }
          }
        }
      }
    }
  }
`;

type Code = AnswerOf<typeof codeReachDocument>['codeDiscountNodes']['nodes'][number]['codeDiscount'];

/** A code of the merchant's, and how far it reaches. */
export interface CodeReach extends Pick<Code, 'title' | 'discountClasses' | 'combinesWith'> {
  readonly id: string;
  /** Whether it takes something off the product that was asked about. */
  readonly takesOffFee: boolean;
}

/** The latest fifty active codes; of long lists of products and collections the first ten are looked at. */
export const readCodeReach = (admin: Admin, fee: string) =>
  takeFrom(callAdmin(admin, codeReachDocument, { fee }), ({ codeDiscountNodes: { nodes } }) =>
    nodes.map(({ id, codeDiscount }): CodeReach => {
      const { title, discountClasses, combinesWith } = codeDiscount;
      return { id, title, discountClasses, combinesWith, takesOffFee: takesOff(codeDiscount, fee) };
    }),
  );

function takesOff(code: Code, fee: string): boolean {
  if (code.__typename !== 'DiscountCodeBasic') return false;
  const { items } = code.customerGets;
  switch (items.__typename) {
    case 'AllDiscountItems':
      return true;
    case 'DiscountProducts':
      return (
        items.products.nodes.some(({ id }) => id === fee) ||
        items.productVariants.nodes.some(({ product }) => product.id === fee)
      );
    case 'DiscountCollections':
      return items.collections.nodes.some(({ hasProduct }) => hasProduct);
    default:
      return false;
  }
}
