import { readFileSync } from 'node:fs';
import { Kind, parse } from 'graphql';
import { expect, test } from 'vitest';

import { documents } from '../testing/admin-documents.ts';

/**
 * The scopes that Shopify asks for each root field, several where each shows or changes only a part of what there is;
 * none where what is asked for decides, or nothing is needed.
 */
const scopesOf: Readonly<Record<string, readonly string[]>> = {
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
  orders: ['read_orders'],
  productByIdentifier: ['read_products'],
  productDelete: ['write_products'],
  productSet: ['write_products'],
  publicApiVersions: [],
  publications: ['read_publications'],
  publishablePublish: ['write_publications'],
  shop: [],
  shopLocales: ['read_locales'],
  shopifyFunctions: [],
  tagsAdd: ['write_orders'],
  tagsRemove: ['write_orders'],
  validationCreate: ['write_validations'],
  validationDelete: ['write_validations'],
  validationUpdate: ['write_validations'],
  validations: ['read_validations'],
};

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

/** The app proxy of shopify.app.toml needs it, whatever is asked for. */
const proxyScope = 'write_app_proxy';

test('shopify.app.toml asks for the scopes that the documents and the app proxy need, and for no other', () => {
  const needed = new Set([proxyScope, ...used.flatMap((field) => scopesOf[field] ?? [])]);
  // At Shopify a write scope includes reading.
  const least = [...needed].filter(
    (scope) => !needed.has(scope.replace(/^read_/, 'write_')) || scope.startsWith('write_'),
  );
  const toml = readFileSync('shopify.app.toml', 'utf8');
  const asked = /^scopes = "(.*)"$/m.exec(toml)?.[1]?.split(',') ?? [];
  expect([...asked].sort()).toEqual(least.sort());
});
