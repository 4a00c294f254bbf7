import { ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';
import { z } from 'zod';

import { callAdmin } from './call.ts';
import type { Admin } from './call.ts';
import type { AdminFailure } from './failure.ts';
import { pageInfo, readPages } from './pages.ts';

const appDiscount = z.object({
  __typename: z.literal('DiscountAutomaticApp'),
  discountId: z.string(),
  status: z.string(),
  discountClasses: z.array(z.string()),
  appDiscountType: z.object({ functionId: z.string() }),
});

/** An automatic discount that a function of some app runs. */
export type AppDiscount = z.infer<typeof appDiscount>;

/** They are searched by kind because titles can be edited by anybody. */
export const discountsDocument = {
  query: `#graphql
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
  `,
  data: z.object({
    discountNodes: z.object({
      nodes: z.array(
        z.object({
          id: z.string(),
          discount: z.union([appDiscount, z.object({ __typename: z.string() }).transform(() => null)]),
        }),
      ),
      pageInfo,
    }),
  }),
};

/** All automatic discounts that functions run, however many the merchant's apps have left there. */
export async function readAppDiscounts(admin: Admin): Promise<Result<readonly AppDiscount[], AdminFailure>> {
  const nodes = await readPages(admin, discountsDocument, {}, (data) => data.discountNodes);
  return nodes.ok ? ok(nodes.value.flatMap(({ discount }) => discount ?? [])) : nodes;
}

export const discountCreateDocument = {
  query: `#graphql
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
  `,
  data: z
    .object({
      discountAutomaticAppCreate: z.object({ automaticAppDiscount: z.object({ discountId: z.string() }) }),
    })
    .transform((data) => data.discountAutomaticAppCreate.automaticAppDiscount.discountId),
};

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
 * Makes an automatic discount run by a function. It combines with order and product discounts, so that a promotion
 * code does not cost the shopper free shipping; only a second shipping discount is kept from a shipping discount. It
 * never renews with a subscription.
 */
export const createDiscount = (admin: Admin, { discountClass, ...discount }: NewDiscount) =>
  callAdmin(admin, discountCreateDocument, {
    automaticAppDiscount: {
      ...discount,
      discountClasses: [discountClass],
      combinesWith: {
        orderDiscounts: true,
        productDiscounts: true,
        shippingDiscounts: discountClass !== 'SHIPPING',
      },
      appliesOnSubscription: false,
    },
  });

export const discountDeleteDocument = {
  query: `#graphql
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
  `,
  data: z.object({ discountAutomaticDelete: z.object({ deletedAutomaticDiscountId: z.string() }) }),
};

export const deleteDiscount = (admin: Admin, id: string) => callAdmin(admin, discountDeleteDocument, { id });
