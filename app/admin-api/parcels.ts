import { ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import { callAdmin } from './call.ts';
import type { Admin } from './call.ts';
import type { AnswerOf } from './decode-answer.ts';
import type { AdminFailure } from './failure.ts';

export const parcelsDocument = `#graphql
  query DoorstepParcels($id: ID!, $after: String) {
    order(id: $id) {
      id
      createdAt
      cancelledAt
      sourceName
      currencyCode
      presentmentCurrencyCode
      shippingAddress {
        address1
        address2
        city
        company
        zip
        provinceCode
        countryCodeV2
      }
      shippingLines(first: 10) {
        nodes {
          title
          code
          source
          deliveryCategory
          discountedPriceSet {
            shopMoney {
              amount
              currencyCode
            }
            presentmentMoney {
              amount
              currencyCode
            }
          }
        }
      }
      tags
      metafield(namespace: "$app", key: "promise") {
        compareDigest
      }
      fulfillments(first: 50) {
        status
        requiresShipping
        createdAt
        deliveredAt
        trackingInfo(first: 1) {
          company
        }
      }
      lineItems(first: 250, after: $after) {
        nodes {
          id
          variant {
            id
          }
          originalUnitPriceSet {
            shopMoney {
              amount
              currencyCode
            }
            presentmentMoney {
              amount
              currencyCode
            }
          }
          discountAllocations {
            allocatedAmountSet {
              shopMoney {
                amount
                currencyCode
              }
              presentmentMoney {
                amount
                currencyCode
              }
            }
          }
          requiresShipping
          currentQuantity
          unfulfilledQuantity
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`;

type Page = NonNullable<AnswerOf<typeof parcelsDocument>['order']>;

/** An order as it is now, and how far it is on its way. `lines` are all of its lines. */
export interface OrderNow extends Omit<Page, 'lineItems'> {
  readonly lines: Page['lineItems']['nodes'];
}

/**
 * An order, its parcels, its tags, and the digest of its promise: as they are now, whatever webhook asked; `null` when the
 * order is gone. Whether it is complete is told by its lines: its display status waits for lines that nobody ships.
 * @param after The cursor behind which to go on reading its lines.
 */
export async function readParcels(
  admin: Admin,
  orderId: string,
  after: string | null = null,
): Promise<Result<OrderNow | null, AdminFailure>> {
  const page = await callAdmin(admin, parcelsDocument, { id: orderId, after });
  if (!page.ok) return page;
  if (page.value.order === null) return ok(null);
  const { lineItems, ...order } = page.value.order;
  const { nodes, pageInfo } = lineItems;
  if (!pageInfo.hasNextPage) return ok({ ...order, lines: nodes });
  const rest = await readParcels(admin, orderId, pageInfo.endCursor);
  if (!rest.ok || rest.value === null) return rest;
  return ok({ ...rest.value, lines: [...nodes, ...rest.value.lines] });
}
