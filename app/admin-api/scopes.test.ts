import { readFileSync } from 'node:fs';
import { Kind, parse } from 'graphql';
import { parse as parseToml } from 'smol-toml';
import { expect, test } from 'vitest';
import { z } from 'zod';

import { documents } from '../testing/admin-documents.ts';

/**
 * The scopes that Shopify asks for each root field, several where each shows or changes only a part of what there is;
 * none where what is asked for decides, or nothing is needed.
 */
const scopesOf: Readonly<Record<string, readonly string[]>> = {
  // Of what is asked for inside: the query of an operation is a document as well.
  bulkOperation: [],
  bulkOperationCancel: [],
  bulkOperationRunQuery: [],
  codeDiscountNodes: ['read_discounts'],
  codeDiscountNodeByCode: ['read_discounts'],
  currentAppInstallation: [],
  deliveryCustomizationCreate: ['write_delivery_customizations'],
  deliveryCustomizationDelete: ['write_delivery_customizations'],
  deliveryCustomizationUpdate: ['write_delivery_customizations'],
  deliveryCustomizations: ['read_delivery_customizations'],
  deliveryProfile: ['read_shipping'],
  deliveryProfileUpdate: ['write_shipping'],
  deliveryProfiles: ['read_shipping'],
  discountAutomaticAppCreate: ['write_discounts'],
  discountAutomaticDelete: ['write_discounts'],
  discountNodes: ['read_discounts'],
  // The fee's line, which no fulfillment service ships.
  fulfillmentCreate: ['write_merchant_managed_fulfillment_orders'],
  // Of the merchant's own locations, and of fulfillment services.
  fulfillmentOrderHold: ['write_merchant_managed_fulfillment_orders', 'write_third_party_fulfillment_orders'],
  // What a fulfillment service has not accepted; of the merchant's own there is none.
  fulfillmentOrderCancel: ['write_third_party_fulfillment_orders'],
  fulfillmentOrderSubmitCancellationRequest: ['write_third_party_fulfillment_orders'],
  fulfillmentOrderReleaseHold: [
    'write_merchant_managed_fulfillment_orders',
    'write_third_party_fulfillment_orders',
  ],
  locations: ['read_locations'],
  marketUpdate: ['write_markets'],
  markets: ['read_markets'],
  // Of orders, whose scope it is.
  metafieldDefinitionCreate: ['write_orders'],
  metafieldDefinitionDelete: ['write_orders'],
  metafieldDefinitions: ['read_orders'],
  // Of the owners that the fields above make, and of orders.
  metafieldsDelete: [],
  metafieldsSet: [],
  node: [],
  nodes: [],
  order: ['read_orders'],
  orderUpdate: ['write_orders'],
  orders: ['read_orders'],
  ordersCount: ['read_orders'],
  page: ['read_online_store_pages'],
  pageCreate: ['write_online_store_pages'],
  pageUpdate: ['write_online_store_pages'],
  pages: ['read_online_store_pages'],
  productByIdentifier: ['read_products'],
  productDelete: ['write_products'],
  productSet: ['write_products'],
  products: ['read_products'],
  publicApiVersions: [],
  publications: ['read_publications'],
  publishablePublish: ['write_publications'],
  refundCreate: ['write_orders'],
  shop: [],
  shopPolicyUpdate: ['write_legal_policies'],
  shopLocales: ['read_locales'],
  shopifyFunctions: [],
  translatableResourcesByIds: ['read_translations'],
  translationsRegister: ['write_translations'],
  tagsAdd: ['write_orders'],
  tagsRemove: ['write_orders'],
  validationCreate: ['write_validations'],
  validationDelete: ['write_validations'],
  validationUpdate: ['write_validations'],
  validations: ['read_validations'],
  draftOrder: ['read_draft_orders'],
  draftOrderComplete: ['write_draft_orders'],
  draftOrderCreate: ['write_draft_orders'],
  draftOrderDelete: ['write_draft_orders'],
  draftOrders: ['read_draft_orders'],
  fulfillmentCancel: ['write_merchant_managed_fulfillment_orders'],
  orderCancel: ['write_orders'],
  return: ['read_returns'],
  returnApproveRequest: ['write_returns'],
  returnCalculate: ['read_returns'],
  returnClose: ['write_returns'],
  returnCreate: ['write_returns'],
  returnDeclineRequest: ['write_returns'],
  returnProcess: ['write_returns'],
  returnReasonDefinitions: ['read_returns'],
  reverseDeliveryCreateWithShipping: ['write_returns'],
  reverseDeliveryShippingUpdate: ['write_returns'],
  returnableFulfillments: ['read_returns'],
};

/** The scopes of what is asked for inside of an order; without one of them the whole order may be `null`. */
const scopesOfParts: Readonly<Record<string, string>> = {
  customer: 'read_customers',
  product: 'read_products',
  returns: 'read_returns',
};

const parts = Object.keys(scopesOfParts).filter((name) =>
  documents.some(([, query]) => new RegExp(`^ +${name}[ (]`, 'm').test(query)),
);

test('the app asks for every part of an order whose scope is written down', () => {
  expect(parts).toEqual(Object.keys(scopesOfParts));
});

const rootFields = (query: string): readonly string[] =>
  parse(query).definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? definition.selectionSet.selections.flatMap((field) =>
          field.kind === Kind.FIELD ? field.name.value : [],
        )
      : [],
  );

const used = [...new Set(documents.flatMap(([, query]) => rootFields(query)))].sort();

test('the scope of every field that the app asks Shopify for is known, and of no other', () => {
  expect(used).toEqual(Object.keys(scopesOf).sort());
});

/**
 * The scopes under which Shopify tells of something, from its reference of webhooks: without one of them a subscription keeps
 * the whole app from being deployed ("Missing scope for webhook topic").
 */
const scopesOfTopics: Readonly<Record<string, readonly string[]>> = {
  orders: ['read_orders'],
  refunds: ['read_orders'],
  fulfillments: ['read_fulfillments'],
  fulfillment_events: ['read_fulfillments'],
  fulfillment_holds: ['read_merchant_managed_fulfillment_orders', 'read_third_party_fulfillment_orders'],
  fulfillment_orders: ['read_merchant_managed_fulfillment_orders', 'read_third_party_fulfillment_orders'],
  returns: ['read_returns'],
  draft_orders: ['read_draft_orders'],
  products: ['read_products'],
  app: [],
};

const topics = z
  .object({
    webhooks: z.object({ subscriptions: z.array(z.object({ topics: z.array(z.string()).default([]) })) }),
  })
  .parse(parseToml(readFileSync('shopify.app.toml', 'utf8')))
  .webhooks.subscriptions.flatMap((subscription) =>
    subscription.topics.map((topic) => topic.split('/')[0] ?? ''),
  );

test('the scope of everything that the app is told of is known, and of nothing else', () => {
  expect([...new Set(topics)].sort()).toEqual(Object.keys(scopesOfTopics).sort());
});

const accessScopes = z
  .object({ access_scopes: z.object({ scopes: z.string(), optional_scopes: z.array(z.string()) }) })
  .parse(parseToml(readFileSync('shopify.app.toml', 'utf8'))).access_scopes;

/** The app proxy of shopify.app.toml needs it, whatever is asked for. */
const proxyScope = 'write_app_proxy';

test('shopify.app.toml asks for the scopes that documents, webhooks and the app proxy need, and for no other', () => {
  const needed = new Set([
    proxyScope,
    ...used.flatMap((field) => scopesOf[field] ?? []),
    ...parts.flatMap((part) => scopesOfParts[part] ?? []),
    ...topics.flatMap((topic) => scopesOfTopics[topic] ?? []),
  ]);
  // At Shopify a write scope includes reading.
  const least = [...needed].filter(
    (scope) => !needed.has(scope.replace(/^read_/, 'write_')) || scope.startsWith('write_'),
  );
  const { scopes, optional_scopes: optional } = accessScopes;
  expect([...scopes.split(','), ...optional.filter((scope) => scope !== returnRulesScope)].sort()).toEqual(
    least.sort(),
  );
});

/** Return rules are compared also where no text is written. They are asked for by hand, in a version of their own. */
const returnRulesScope = 'read_legal_policies';

/** What only writing the policy's text needs: nothing that holds an order or prices a cart may depend on it. */
const ofTexts = ['page', 'shopPolicy', 'translat'];

test('what only the policy’s text at Shopify needs is optional, and nothing else is', () => {
  const optional = used
    .filter((field) => ofTexts.some((start) => field.startsWith(start)))
    .flatMap((field) => scopesOf[field] ?? [])
    .filter((scope) => scope.startsWith('write_'));
  expect([...accessScopes.optional_scopes].sort()).toEqual(
    [...new Set([returnRulesScope, ...optional])].sort(),
  );
});
