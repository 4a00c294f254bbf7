import { readdirSync, readFileSync } from 'node:fs';

import { Kind, parse, visit } from 'graphql';
import { expect, test } from 'vitest';

import { documents } from '../testing/admin-documents.ts';
import { documentErrors } from '../testing/admin-schema.ts';

test('every document of this folder is checked', () => {
  const texts = readdirSync('app/admin-api')
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(`app/admin-api/${name}`, 'utf8'));
  const written = texts.flatMap((text) => [...text.matchAll(/`#graphql\s+(?:query|mutation) (\w+)/g)]);
  const checked = documents.map(([, query]) => /(?:query|mutation) (\w+)/.exec(query)?.[1]);
  expect(checked.toSorted()).toEqual(written.map(([, name]) => name).toSorted());
  expect(checked.length).toBeGreaterThan(15);
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
  'DoorstepOrdersInBulk.fulfillments': 'the parcels of one order',
  'DoorstepOrdersInBulk.refunds': 'the refunds of one order',
  'DoorstepOrdersNamed.orders': 'the latest ten of what Shopify finds for one name',
  'DoorstepFirstProducts.products': 'any product will do to begin with',
  'DoorstepFirstProducts.variants': 'any product will do to begin with',
  'DoorstepFulfillmentLines.lineItems': 'the part of an order that leaves from one place',
  'DoorstepOrder.fulfillments': 'the parcels of one order',
  'DoorstepOrder.lineItems':
    'of a fulfillment order: where it has more, all of them are read by DoorstepFulfillmentLines',
  'DoorstepOrder.events': 'the latest tell what a carrier said last',
  'DoorstepOrder.fulfillmentLineItems': 'the lines of one parcel: one of them that was sold is enough',
  'DoorstepOrder.shippingLines': 'the ways in which one order is shipped',
  'DoorstepOrder.trackingInfo': 'only the first number’s carrier counts',
  'DoorstepOrder.transactions': 'the payments of one order',
  'DoorstepOrder.refunds': 'the refunds of one order',
  'DoorstepOrder.refundLineItems':
    'what one refund names; the protection is among the first lines, or found by the note',
  'DoorstepPastOrders.trackingInfo': 'only the first number’s carrier counts',
  'DoorstepPayments.transactions': 'the payments of one order',
  'DoorstepPayments.refunds': 'the refunds of one order',
  'DoorstepOrderAddress.fulfillments':
    'the parcels of one order; the first of them tells that something has left',
  'DoorstepPrices.products': 'some prices tell the rate between two currencies',
  'DoorstepPrices.variants': 'some prices tell the rate between two currencies',
  'DoorstepProduct.resourcePublicationsV2': 'a shop has at most a few dozen sales channels',
  'DoorstepProduct.variants': 'the app makes its product with one',
  'DoorstepProductVariants.variants':
    'a picker of more than a hundred is none: what is wanted beyond them is said in words',
  'DoorstepProductSet.variants': 'the app makes its product with one',
  'DoorstepPublications.publications': 'a shop has at most a few dozen sales channels',
  'DoorstepCancellable.fulfillments': 'the parcels of one order',
  'DoorstepCancellable.fulfillmentLineItems': 'the protection, which is looked for, is alone in its own',
  'DoorstepAwaitedParcels.reverseFulfillmentOrders': 'the ways back of one return',
  'DoorstepAwaitedParcels.reverseDeliveries': 'the first parcel of a way back has its label',
  'DoorstepReturn.exchangeLineItems': 'what one return gives in exchange',
  'DoorstepReturn.lineItems': 'what one return names',
  'DoorstepReturn.locations': 'pieces arrive at the shop’s first location',
  'DoorstepReturn.returnLineItems': 'what one return names',
  'DoorstepReturn.reverseFulfillmentOrders': 'the ways back of one return',
  'DoorstepReturnRefunds.refunds': 'the refunds of one return',
  'DoorstepReturnable.returnReasonDefinitions': 'Shopify has about a dozen reasons',
  'DoorstepReturnable.returnableFulfillmentLineItems': 'the lines of one parcel',
  'DoorstepReturnable.returnableFulfillments': 'the parcels of one order',
  'DoorstepTaggedDrafts.draftOrders': 'the draft order of one request',
  'DoorstepNewestStorePages.pages': 'a page that a dead writer left is among the newest five',
  'DoorstepThemeTexts.metafields': 'the app writes one for each language and one for structured data',
  'DoorstepTranslations.translatableResourcesByIds': 'a page and two policies',
  'DoorstepFulfillmentRequests.fulfillmentOrders': 'the places that ship one order',
  'DoorstepFulfillmentRequests.merchantRequests': 'the first one tells that it was asked',
  'DoorstepSoldOrder.fulfillmentOrders': 'the places that ship one order',
  'DoorstepSoldOrder.events': 'the latest ten tell whether a carrier has a parcel',
  'DoorstepSoldOrder.fulfillmentLineItems': 'the lines of one parcel: of one with more, these can come back',
  'DoorstepSoldOrder.fulfillments': 'the parcels of one order',
  'DoorstepSoldOrder.refundLineItems': 'what one refund names',
  'DoorstepSoldOrder.refunds': 'the refunds of one order',
  'DoorstepSoldOrder.returnLineItems': 'what one return names',
  'DoorstepSoldOrder.returns': 'the latest ten returns of one order',
  'DoorstepSoldOrder.trackingInfo':
    'the numbers of what left together; of more than ten the first ten are shown',
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
