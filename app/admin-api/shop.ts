import { z } from 'zod';

import { callAdmin } from './call.ts';
import type { Admin } from './call.ts';

/** What set-up has to know about a shop before it changes anything, and the configuration that is live there. */
export const shopDocument = {
  query: `#graphql
    query DoorstepShop {
      shop {
        id
        name
        currencyCode
        ianaTimezone
        contactEmail
        primaryDomain {
          url
        }
        shopAddress {
          countryCodeV2
        }
        features {
          marketDrivenShipping
        }
        metafield(namespace: "$app", key: "checkout-blocks") {
          jsonValue
        }
      }
    }
  `,
  data: z
    .object({
      shop: z.object({
        id: z.string(),
        name: z.string(),
        currencyCode: z.string(),
        ianaTimezone: z.string(),
        contactEmail: z.string(),
        primaryDomain: z.object({ url: z.string() }),
        shopAddress: z.object({ countryCodeV2: z.string().nullable() }),
        features: z.object({ marketDrivenShipping: z.boolean() }),
        metafield: z.object({ jsonValue: z.unknown() }).nullable(),
      }),
    })
    .transform((data) => data.shop),
};

export const readShop = (admin: Admin) => callAdmin(admin, shopDocument);

/** In whose name mail to customers is sent, and who reads the answers. */
export const mailSenderDocument = {
  query: `#graphql
    query DoorstepMailSender {
      shop {
        name
        contactEmail
      }
    }
  `,
  data: z
    .object({ shop: z.object({ name: z.string(), contactEmail: z.string() }) })
    .transform(({ shop: { name, contactEmail } }) => ({ name, replyTo: contactEmail })),
};

export const readMailSender = (admin: Admin) => callAdmin(admin, mailSenderDocument);

/** The plan that the merchant pays Shopify for, which decides where the app can show anything. */
export const planDocument = {
  query: `#graphql
    query DoorstepPlan {
      shop {
        plan {
          publicDisplayName
          partnerDevelopment
          shopifyPlus
        }
      }
    }
  `,
  data: z
    .object({
      shop: z.object({
        plan: z.object({
          publicDisplayName: z.string(),
          partnerDevelopment: z.boolean(),
          shopifyPlus: z.boolean(),
        }),
      }),
    })
    .transform((data) => data.shop.plan),
};

export const readPlan = (admin: Admin) => callAdmin(admin, planDocument);
