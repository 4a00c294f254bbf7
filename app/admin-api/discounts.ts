import { z } from 'zod';

import { callAdmin } from './call.ts';
import type { Admin } from './call.ts';

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
