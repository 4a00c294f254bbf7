import { expect, test } from 'vitest';
import { z } from 'zod';

import { readRecorded, readRecordedPart, replay } from '../recorded-answers.ts';
import { testShop } from '../test-shop.ts';
import { same } from './recorded.fixture.ts';

test('recorded: shopifyFunctions lists the functions of the app with their API types', async () => {
  await same(replay(testShop()), readRecorded('functions-validation-create-error-shape', 'functionRead'));
});

test('recorded: validationCreate refuses an unknown, a wrong, a missing and a doubled function', async () => {
  const shop = testShop();
  const send = replay(shop, {
    '019dd44b-127f-724b-a49c-70fc98ff4d72': await functionIdOf(shop, 'conformance-cart-transform'),
  });
  await same(send, readRecorded('functions-validation-create-error-shape', 'validationCreateErrorShape'));
});

test('recorded: validationCreate and validationUpdate refuse bad metafields and change nothing', async () => {
  const send = replay(testShop());
  for (const step of [
    'createSetup',
    'invalidUpdate',
    'postRejectedUpdateRead',
    'invalidCreateBatch',
    'cleanup',
  ])
    await same(send, readRecorded('functions-validation-metafields-input-validation', step));
});

test('recorded: validationUpdate switches off what it does not mention', async () => {
  const send = replay(testShop());
  for (const step of ['createActive', 'updateTitleOnly', 'postUpdateRead', 'unknownId', 'cleanup'])
    await same(send, readRecorded('functions-validation-update-defaults', step));
});

test('recorded: a definition in $app is stored in app--<id>, and another app’s namespace is closed', async () => {
  const send = replay(testShop());
  for (const step of ['appPrefixedCreate', 'crossAppCreate'])
    await same(send, readRecorded('metafield-definition-app-namespace-resolution', step));
});

test('recorded: a definition is deleted by what identifies it, and cannot be read any more', async () => {
  const send = replay(testShop());
  for (const step of ['appPrefixedCreate', 'canonicalDelete', 'postDeleteRead'])
    await same(send, readRecorded('metafield-definition-app-namespace-resolution', step));
});

test('recorded: draftOrderCreate refuses eight kinds of bad input', async () => {
  const file = 'draft-order-create-validation-matrix';
  const query = z.string().parse(readRecordedPart(file, 'query'));
  const variables = z.record(z.string(), z.unknown()).parse(readRecordedPart(file, 'variables'));
  const answer = z.looseObject({}).parse(readRecordedPart(file, 'mutation', 'response'));
  await same(replay(testShop()), { query, variables, answer });
});

const LOCATIONS = {
  'gid://shopify/Location/106318430514': 'gid://shopify/Location/1',
  'gid://shopify/Location/106318463282': 'gid://shopify/Location/2',
};

test.each(['blankName', 'longName', 'unknownLocation', 'emptyCountries'])(
  'recorded: deliveryProfileCreate refuses: %s',
  async (step) => {
    await same(
      replay(testShop(), LOCATIONS),
      readRecorded('delivery-profile-create-validation', 'mutations', step),
    );
  },
);

test('recorded: a delivery profile is created, updated, read and removed', async () => {
  const shop = testShop();
  const [first] = shop.context.state.locations.values();
  if (first)
    shop.context.state.locations.set('gid://shopify/Location/2', {
      ...first,
      id: 'gid://shopify/Location/2',
    });
  const send = replay(shop, LOCATIONS);
  const steps = [
    'blankCreate',
    'nestedCreate',
    'nestedUpdate',
    'readAfterUpdate',
    'missingUpdate',
    'missingRemove',
  ];
  for (const step of [...steps, 'remove', 'readAfterRemovePoll'])
    await same(send, readRecorded('delivery-profile-writes', 'mutations', step));
});

test('recorded: the default delivery profile cannot be removed', async () => {
  const send = replay(testShop(), {
    'gid://shopify/DeliveryProfile/125254992178': 'gid://shopify/DeliveryProfile/1',
  });
  await same(send, readRecorded('delivery-profile-writes', 'mutations', 'defaultRemove'));
});

test('recorded: a hold on some pieces splits the fulfillment order, and its release opens it again', async () => {
  const file = 'fulfillment-order-hold-multi-line';
  const send = replay(testShop());
  await same(send, readRecorded(file, 'setup', 'orderCreate'));
  await same(send, readRecorded(file, 'workflow', 'hold'));
  await same(send, readRecorded(file, 'cleanup', 'releaseHold'));
});

test('recorded: a line that nobody ships gets an open fulfillment order too; PENDING stays so', async () => {
  await same(
    replay(testShop()),
    readRecorded('order-delete-snapshot-staging', 'operations', 'deletableCreate'),
  );
});

test('recorded: fulfillmentCreate with a tracking number of one’s own', async () => {
  const send = replay(testShop());
  for (const step of ['fulfilledSetupCreate', 'fulfillmentCreate'])
    await same(send, readRecorded('order-delete-snapshot-staging', 'operations', step));
});

const FULFILLMENT_CREATE = `mutation ($fulfillment: FulfillmentInput!, $message: String) {
  fulfillmentCreate(fulfillment: $fulfillment, message: $message) {
    fulfillment {
      id status displayStatus
      trackingInfo { number url company }
      fulfillmentLineItems(first: 5) { nodes { id quantity lineItem { id title } } }
    }
    userErrors { field message }
  }
}`;

test.each([
  ['happyPath', ['orderCreate']],
  ['closed', ['orderCreate', 'firstFulfillmentCreate']],
  ['nonPositiveQuantity', ['orderCreate']],
  ['overFulfill', ['orderCreate']],
  ['missingFulfillmentOrder', []],
])('recorded: fulfillmentCreate: %s', async (name, setup) => {
  const file = 'fulfillment-create-preconditions';
  const send = replay(testShop());
  for (const step of setup) await same(send, readRecorded(file, 'cases', name, 'setup', step));
  const variables = z
    .record(z.string(), z.unknown())
    .parse(readRecordedPart(file, 'cases', name, 'variables'));
  const answer = z.looseObject({}).parse(readRecordedPart(file, 'cases', name, 'response'));
  const { ours, theirs } = await send({ query: FULFILLMENT_CREATE, variables, answer });
  expect(withoutNumbers(ours)).toEqual(withoutNumbers(theirs));
});

/** One message names the fulfillment order by its number. */
const withoutNumbers = (answer: unknown): string =>
  JSON.stringify(answer).replaceAll(/order \d+/g, 'order …');

const AUTOMATIC_CREATE = `mutation ($input: DiscountAutomaticAppInput!) {
  discountAutomaticAppCreate(automaticAppDiscount: $input) {
    automaticAppDiscount { discountId title startsAt }
    userErrors { field message code extraInfo }
  }
}`;

test.each([
  'automaticCreateBlankTitle',
  'automaticCreateMissingStartsAt',
  'automaticCreateEmptyDiscountClasses',
])('recorded: discountAutomaticAppCreate refuses: %s', async (step) => {
  const file = 'app-discount-input-validator';
  const { variables } = z
    .object({ variables: z.record(z.string(), z.unknown()) })
    .parse(readRecordedPart(file, 'cases', step, 'request'));
  const answer = z.looseObject({}).parse(readRecordedPart(file, 'cases', step, 'response'));
  await same(replay(testShop()), { query: AUTOMATIC_CREATE, variables, answer });
});

test.each(['missingAutomatic', 'unknownHandleAutomatic'])(
  'recorded: discountAutomaticAppCreate refuses a function: %s',
  async (step) => {
    const file = 'discount-app-function-validation';
    const input = readRecordedPart(file, 'validation', 'variables', step);
    const payload = readRecordedPart(file, 'validation', 'response', 'payload', 'data', step);
    const query = AUTOMATIC_CREATE;
    const answer = { data: { discountAutomaticAppCreate: payload } };
    await same(replay(testShop()), { query, variables: { input }, answer });
  },
);

test.each(['automaticCreateCustomerSelection', 'automaticUpdateCustomerSelection'])(
  'recorded: a variable with a field that the input does not have is refused: %s',
  async (step) => {
    const file = 'app-discount-input-validator';
    const request = z
      .object({ variables: z.record(z.string(), z.unknown()) })
      .parse(readRecordedPart(file, 'schemaRejectedCases', step, 'request'));
    const answer = z.looseObject({}).parse(readRecordedPart(file, 'schemaRejectedCases', step, 'response'));
    await same(replay(testShop()), { query: AUTOMATIC_CREATE, variables: request.variables, answer });
  },
);

async function functionIdOf(shop: ReturnType<typeof testShop>, handle: string): Promise<string> {
  const { data } = await shop.admin('{ shopifyFunctions(first: 10) { nodes { id handle } } }');
  const nodes = z.array(z.object({ id: z.string(), handle: z.string() }));
  const found = z.object({ shopifyFunctions: z.object({ nodes }) }).parse(data).shopifyFunctions.nodes;
  return found.find((each) => each.handle === handle)?.id ?? '';
}
