import { callAdmin, takeFrom } from './call.ts';
import type { Admin } from './call.ts';
import type { AnswerOf } from './decode-answer.ts';

/** What set-up has to know about a shop before it changes anything, and the configuration that is live there. */
export const shopDocument = `#graphql
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
`;

/** The shop as set-up and publishing see it. */
export type ShopFeatures = AnswerOf<typeof shopDocument>['shop'];

export const readShop = (admin: Admin) => takeFrom(callAdmin(admin, shopDocument, {}), (data) => data.shop);

export const mailSenderDocument = `#graphql
  query DoorstepMailSender {
    shop {
      name
      contactEmail
      primaryDomain {
        url
      }
    }
  }
`;

/** In whose name mail to customers is sent, who reads the answers, and where the shop's own pages are. */
export const readMailSender = (admin: Admin) =>
  takeFrom(callAdmin(admin, mailSenderDocument, {}), ({ shop: { name, contactEmail, primaryDomain } }) => ({
    sender: { name, replyTo: contactEmail },
    storefront: primaryDomain.url,
  }));

export const ownersEmailDocument = `#graphql
  query DoorstepOwnersEmail {
    shop {
      email
    }
  }
`;

/** Where Shopify writes to the merchant. */
export const readOwnersEmail = (admin: Admin) =>
  takeFrom(callAdmin(admin, ownersEmailDocument, {}), ({ shop }) => shop.email);

/** The plan that the merchant pays Shopify for, which decides where the app can show anything. */
export const planDocument = `#graphql
  query DoorstepPlan {
    shop {
      plan {
        publicDisplayName
        partnerDevelopment
        shopifyPlus
      }
    }
  }
`;

export type ShopPlan = AnswerOf<typeof planDocument>['shop']['plan'];

export const readPlan = (admin: Admin) =>
  takeFrom(callAdmin(admin, planDocument, {}), (data) => data.shop.plan);
