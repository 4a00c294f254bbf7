import { z } from 'zod';

import type { ShopContext } from '../shop-context.ts';

import { servicesView } from './fulfillment-service-view.ts';
import { metafieldFields } from './metafield-view.ts';
import { rootField, type RootFields, type View } from './root-field.ts';
import { shopPoliciesField } from './shop-policy-view.ts';

/** The shop as the Admin API shows it. */
export function shopView(context: ShopContext): View {
  const { shop } = context.state;
  return {
    __typename: 'Shop',
    id: shop.id,
    name: shop.name,
    email: shop.email,
    contactEmail: shop.contactEmail,
    myshopifyDomain: shop.domain,
    url: `https://${shop.domain}`,
    primaryDomain: { host: shop.primaryDomain, url: `https://${shop.primaryDomain}`, sslEnabled: true },
    currencyCode: shop.currency,
    ianaTimezone: shop.timeZone,
    shopAddress: { countryCodeV2: shop.countryCode },
    billingAddress: { countryCodeV2: shop.countryCode },
    enabledPresentmentCurrencies: [
      ...new Set([...context.state.markets.values()].map((each) => each.currency)),
    ],
    taxesIncluded: false,
    taxShipping: false,
    unitSystem: 'IMPERIAL_SYSTEM',
    weightUnit: 'POUNDS',
    plan: {
      publicDisplayName: shop.plan,
      partnerDevelopment: shop.plan === 'Development',
      shopifyPlus: shop.plan === 'Shopify Plus',
    },
    features: {
      marketDrivenShipping: shop.marketDrivenShipping,
      storefront: true,
    },
    shopPolicies: shopPoliciesField(context),
    fulfillmentServices: () => servicesView(context),
    ...metafieldFields(context, shop.id),
  };
}

export const shop: RootFields = {
  queries: { shop: rootField(null, z.strictObject({}), (_args, context) => shopView(context)) },
  mutations: {},
};
