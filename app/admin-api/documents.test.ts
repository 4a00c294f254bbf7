import { Kind, parse, visit } from 'graphql';
import { expect, test } from 'vitest';

import { documents } from '../testing/admin-documents.ts';
import { documentErrors } from '../testing/admin-schema.ts';

test('there are documents to check', () => {
  expect(documents.length).toBeGreaterThan(15);
});

test.each(documents)('%s is valid by Shopify’s schema of 2026-07', (_, query) => {
  expect(documentErrors(query)).toEqual([]);
});

/** Lists that are read in one go, and why nothing is behind the first page. */
const bounded: Readonly<Record<string, string>> = {
  'DoorstepProfileZones.methodDefinitions':
    '250 are read, and a zone with more is said instead of guessed at',
  'DoorstepMarkets.regions': 'there are fewer than 250 countries',
  'DoorstepMarkets.optionDefinitions': 'a market has a handful of options, and 20 are read',
  'DoorstepMarkets.rateGroups': 'the app makes its option with one group',
  'DoorstepOwners.validations': 'Shopify runs at most 25 for a shop',
  'DoorstepOwners.deliveryCustomizations': 'Shopify runs at most 25 for a shop',
  'DoorstepOwners.shopifyFunctions': 'these are the app’s own, of which it has four',
  'DoorstepOrderDefinitions.metafieldDefinitions': 'these are the app’s own, of which it has a few',
  'DoorstepDiscountCodes.codeDiscountNodes':
    'the latest hundred are looked at, and the page says when there are more',
  'DoorstepCodeReach.codeDiscountNodes': 'the latest fifty are looked at, and the Health page says so',
  'DoorstepCodeReach.products': 'a code for more than ten products is looked at as far as these',
  'DoorstepCodeReach.productVariants': 'a code for more than ten variants is looked at as far as these',
  'DoorstepCodeReach.collections': 'a code for more than ten collections is looked at as far as these',
  'DoorstepLatestOrders.orders': 'the latest twenty tell whether webhooks arrive',
  'DoorstepFulfillmentLines.lineItems': 'the part of an order that leaves from one place',
  'DoorstepParcels.fulfillments': 'the parcels of one order',
  'DoorstepParcels.shippingLines': 'the ways in which one order is shipped',
  'DoorstepParcels.trackingInfo': 'only the first number’s carrier counts',
  'DoorstepProduct.resourcePublicationsV2': 'a shop has at most a few dozen sales channels',
  'DoorstepProduct.variants': 'the app makes its product with one',
  'DoorstepProductSet.variants': 'the app makes its product with one',
  'DoorstepPublications.publications': 'a shop has at most a few dozen sales channels',
};

/** The fields of a document that give the beginning of a list, and whether they are asked where it goes on. */
function listsIn(query: string): readonly { readonly name: string; readonly isPaged: boolean }[] {
  const lists: { name: string; isPaged: boolean }[] = [];
  let operation = '';
  visit(parse(query), {
    OperationDefinition: (node) => {
      operation = node.name?.value ?? '';
    },
    Field: ({ name, arguments: given = [], selectionSet }) => {
      const names = given.map((argument) => argument.name.value);
      if (!names.includes('first') && !names.includes('last')) return;
      const selected = selectionSet?.selections.flatMap((field) =>
        field.kind === Kind.FIELD ? field.name.value : [],
      );
      const isPaged = names.includes('after') && selected?.includes('pageInfo') === true;
      lists.push({ name: `${operation}.${name.value}`, isPaged });
    },
  });
  return lists;
}

test('every list is read page after page, or is declared bounded with a reason', () => {
  const unpaged = documents.flatMap(([, query]) => listsIn(query)).filter(({ isPaged }) => !isPaged);
  expect([...new Set(unpaged.map(({ name }) => name))].sort()).toEqual(Object.keys(bounded).sort());
});
