import { expect, test } from 'vitest';
import { z } from 'zod';

import { readRecorded, readRecordedAnswer, readRecordedPart, replay } from '../recorded-answers.ts';
import { testApp, testShop } from '../test-shop.ts';
import { same } from './recorded.fixture.ts';

const SCOPES = [
  'read_third_party_fulfillment_orders',
  'write_third_party_fulfillment_orders',
  'write_assigned_fulfillment_orders',
];
const withServices = () => testShop({ ...testApp, scopes: [...testApp.scopes, ...SCOPES] });

test('recorded: a parcel, its event, another number, and that it is taken back', async () => {
  const file = 'fulfillment-detail-events-lifecycle';
  const shop = testShop();
  shop.context.state.shop = { ...shop.context.state.shop, currency: 'CAD' };
  for (const [id, location] of shop.context.state.locations)
    shop.context.state.locations.set(id, { ...location, name: 'Shop location' });
  const send = replay(shop);
  for (const step of ['orderCreate', 'fulfillmentCreate'])
    await same(send, readRecorded(file, 'setup', step));
  for (const step of [
    'fulfillmentEventCreate',
    'detailRead',
    'fulfillmentTrackingInfoUpdate',
    'fulfillmentCancel',
    'cleanup',
  ])
    await same(send, readRecorded(file, step));
  expect(shop.events.map(({ topic }) => topic)).toEqual([
    ...['orders/create', 'orders/paid', 'fulfillments/create', 'orders/fulfilled', 'orders/updated'],
    ...['fulfillment_events/create', 'fulfillments/update', 'orders/updated'],
    ...['fulfillments/update', 'orders/updated', 'fulfillments/update', 'orders/updated'],
    ...['refunds/create', 'orders/cancelled', 'orders/updated'],
  ]);
});

const SERVICE = 'fulfillment-service-lifecycle';
const interactions = z.array(
  z.object({
    name: z.string(),
    request: z.object({ query: z.string(), variables: z.record(z.string(), z.unknown()) }),
    response: z.object({ body: z.looseObject({}) }),
  }),
);

test('recorded: a fulfillment service is created, listed, renamed and deleted', async () => {
  const shop = withServices();
  const send = replay(shop);
  for (const { name, request, response } of interactions.parse(readRecordedPart(SERVICE, 'interactions'))) {
    const { ours, theirs } = await send({ ...request, answer: response.body });
    // The recorded shop has a service more.
    if (name !== 'shop-list-after-create') expect([name, ours]).toEqual([name, theirs]);
  }
  const { data } = await shop.admin(
    '{ shop { fulfillmentServices { handle type location { shipsInventory } } } }',
  );
  expect(data).toMatchObject({
    shop: {
      fulfillmentServices: [{ handle: 'manual', type: 'MANUAL', location: { shipsInventory: true } }],
    },
  });
});

const REQUESTS = 'merchantRequests(first: 10) { nodes { kind message requestOptions responseData } }';
const PIECES = 'lineItems(first: 5) { nodes { id totalQuantity remainingQuantity lineItem { id title } } }';
const BARE = 'lineItems(first: 5) { nodes { totalQuantity remainingQuantity lineItem { id title } } }';
const SUBMIT = `mutation ($id: ID!, $fulfillmentOrderLineItems: [FulfillmentOrderLineItemInput!], $message: String, $notifyCustomer: Boolean) {
  fulfillmentOrderSubmitFulfillmentRequest(id: $id, fulfillmentOrderLineItems: $fulfillmentOrderLineItems, message: $message, notifyCustomer: $notifyCustomer) {
    originalFulfillmentOrder { id status requestStatus ${REQUESTS} ${PIECES} }
    submittedFulfillmentOrder { id status requestStatus }
    unsubmittedFulfillmentOrder { status requestStatus ${BARE} }
    userErrors { field message } } }`;
const told = (name: string, more: string, input = '') =>
  `mutation ($id: ID!, $message: String${input && `, $${input}: DateTime`}) {
    ${name}(id: $id, message: $message${input && `, ${input}: $${input}`}) { fulfillmentOrder { id status requestStatus ${more} } userErrors { field message } } }`;
const DOCUMENTS = {
  partialSubmit: SUBMIT,
  acceptFulfillmentRequest: told('fulfillmentOrderAcceptFulfillmentRequest', '', 'estimatedShippedAt'),
  rejectFulfillmentRequest: told('fulfillmentOrderRejectFulfillmentRequest', ''),
  submitCancellationRequest: told('fulfillmentOrderSubmitCancellationRequest', REQUESTS),
  acceptCancellationRequest: told(
    'fulfillmentOrderAcceptCancellationRequest',
    'lineItems(first: 5) { nodes { id totalQuantity remainingQuantity } }',
  ),
  rejectCancellationRequest: told('fulfillmentOrderRejectCancellationRequest', REQUESTS),
} as const;
const FILE = 'fulfillment-order-request-lifecycle';

const CREATE = `mutation ($order: OrderCreateOrderInput!) { orderCreate(order: $order) { order {
  id fulfillmentOrders(first: 2) { nodes { id status requestStatus lineItems(first: 2) { nodes { id lineItem { id } } } } }
} userErrors { message } } }`;
const created = z.object({
  orderCreate: z.object({
    order: z.object({
      id: z.string(),
      fulfillmentOrders: z.object({
        nodes: z.array(
          z.object({ id: z.string(), lineItems: z.object({ nodes: z.array(z.object({ id: z.string() })) }) }),
        ),
      }),
    }),
  }),
});
const SERVICE_CREATE = `mutation { fulfillmentServiceCreate(name: "Hermes", trackingSupport: true) {
  fulfillmentService { location { id } } userErrors { message } } }`;
const MOVE = `mutation ($id: ID!, $to: ID!) { fulfillmentOrderMove(id: $id, newLocationId: $to) {
  movedFulfillmentOrder { id requestStatus supportedActions { action } } originalFulfillmentOrder { id }
  remainingFulfillmentOrder { id } userErrors { field message } } }`;

/** A shop with an order of two pieces that a fulfillment service is to ship, and its ids. */
async function atAService(shop = withServices(), title = 'Bag', quantity = 2) {
  const plain = async (query: string, variables = {}): Promise<unknown> =>
    JSON.parse(JSON.stringify((await shop.admin(query, variables)).data));
  const priceSet = { shopMoney: { amount: '10.00', currencyCode: 'USD' } };
  const lineItems = [{ title, quantity, priceSet, requiresShipping: true }];
  const { order } = created.parse(await plain(CREATE, { order: { lineItems } })).orderCreate;
  const [fulfillmentOrder] = order.fulfillmentOrders.nodes;
  const made = z
    .object({
      fulfillmentServiceCreate: z.object({
        fulfillmentService: z.object({ location: z.object({ id: z.string() }) }),
      }),
    })
    .parse(await plain(SERVICE_CREATE));
  const to = made.fulfillmentServiceCreate.fulfillmentService.location.id;
  const id = fulfillmentOrder?.id ?? '';
  const moved = await plain(MOVE, { id, to });
  return { shop, plain, id, line: fulfillmentOrder?.lineItems.nodes[0]?.id ?? '', order, moved };
}

const variablesOf = (step: string) =>
  z.looseObject({ id: z.string() }).parse(readRecordedPart(FILE, step, 'variables'));

test('recorded: a fulfillment service is asked for one piece of two, accepts, is asked to stop, and does', async () => {
  const title = 'Hermes fulfillment-order request partial 20260506222236';
  const { shop, id, line } = await atAService(withServices(), title);
  const theirLine = z
    .array(z.object({ id: z.string() }))
    .parse(readRecordedPart(FILE, 'partialSubmit', 'variables', 'fulfillmentOrderLineItems'))[0]?.id;
  const known = { [variablesOf('partialSubmit').id]: id, [theirLine ?? '']: line };
  const send = replay(shop, known);
  for (const step of [
    'partialSubmit',
    'acceptFulfillmentRequest',
    'submitCancellationRequest',
    'acceptCancellationRequest',
  ] as const)
    await same(send, readRecordedAnswer(DOCUMENTS[step], FILE, step));
  expect(shop.events.map(({ topic }) => topic).filter((topic) => topic.includes('request'))).toEqual([
    'fulfillment_orders/fulfillment_request_submitted',
    'fulfillment_orders/fulfillment_request_accepted',
    'fulfillment_orders/cancellation_request_submitted',
    'fulfillment_orders/cancellation_request_accepted',
  ]);
});

test('recorded: a fulfillment service does not ship what it is asked for', async () => {
  const { shop, plain, id } = await atAService();
  await plain(SUBMIT, { id });
  const step = 'rejectFulfillmentRequest';
  await same(replay(shop, { [variablesOf(step).id]: id }), readRecordedAnswer(DOCUMENTS[step], FILE, step));
});

test('recorded: a fulfillment service goes on with what it is asked to stop', async () => {
  const { shop, plain, id } = await atAService();
  await plain(SUBMIT, { id, message: 'Hermes submit cancel reject' });
  await plain(DOCUMENTS.acceptFulfillmentRequest, { id });
  await plain(DOCUMENTS.submitCancellationRequest, { id, message: 'Hermes cancellation to reject' });
  const step = 'rejectCancellationRequest';
  await same(replay(shop, { [variablesOf(step).id]: id }), readRecordedAnswer(DOCUMENTS[step], FILE, step));
});

test.each(z.array(z.string()).parse(readRecordedPart(FILE, 'invalidIdBranches', 'operations')))(
  'recorded: %s of a fulfillment order that is not there is a top-level error',
  async (operation) => {
    const results = operation.includes('SubmitFulfillment')
      ? 'submittedFulfillmentOrder'
      : 'fulfillmentOrder';
    const answer = await withServices().admin(
      `mutation ($id: ID!) { ${operation}(id: $id) { ${results} { id } userErrors { field } } }`,
      { id: readRecordedPart(FILE, 'invalidIdBranches', 'id') },
    );
    expect(JSON.parse(JSON.stringify(answer))).toMatchObject({
      data: { [operation]: null },
      errors: [
        {
          message: readRecordedPart(FILE, 'invalidIdBranches', 'expectedError', 'messagePattern'),
          extensions: readRecordedPart(FILE, 'invalidIdBranches', 'expectedError', 'extensions'),
        },
      ],
    });
  },
);

const CLOSE = 'fulfillment-order-close-state';

test('recorded: an order is moved to a fulfillment service, asked for, accepted, and given up', async () => {
  const title = 'Fulfillment-order close state 20260623002645';
  const { shop, id, moved } = await atAService(withServices(), title, 1);
  const [location] = [...shop.context.state.locations.values()].slice(-1);
  if (location)
    shop.context.state.locations.set(location.id, { ...location, name: 'Hermes close state 1782174405920' });
  const theirs = readRecordedPart(CLOSE, 'setup', 'move', 'response', 'data', 'fulfillmentOrderMove');
  const actions = z
    .object({ movedFulfillmentOrder: z.object({ supportedActions: z.unknown() }) })
    .parse(theirs).movedFulfillmentOrder.supportedActions;
  expect(moved).toMatchObject({
    fulfillmentOrderMove: {
      movedFulfillmentOrder: { requestStatus: 'UNSUBMITTED', supportedActions: actions },
      remainingFulfillmentOrder: null,
    },
  });
  const send = replay(shop, { [z.string().parse(readRecordedPart(CLOSE, 'submit', 'variables', 'id'))]: id });
  for (const step of ['submit', 'accept', 'close', 'afterClose']) await same(send, readRecorded(CLOSE, step));
});

test('what a fulfillment service was asked for is not moved, and what it has accepted is not taken back without it', async () => {
  const { plain, id, order } = await atAService();
  const cancel = `mutation ($id: ID!) { fulfillmentOrderCancel(id: $id) {
    fulfillmentOrder { status requestStatus } replacementFulfillmentOrder { status requestStatus } userErrors { field message } } }`;
  await plain(SUBMIT, { id });
  expect(await plain(MOVE, { id, to: 'gid://shopify/Location/1' })).toMatchObject({
    fulfillmentOrderMove: { movedFulfillmentOrder: null, userErrors: [{ field: ['id'] }] },
  });
  await plain(DOCUMENTS.acceptFulfillmentRequest, { id });
  expect(await plain(cancel, { id })).toMatchObject({
    fulfillmentOrderCancel: {
      fulfillmentOrder: null,
      userErrors: [
        { message: "Fulfillment order is not in cancelable request state and can't be canceled." },
      ],
    },
  });
  await plain(DOCUMENTS.submitCancellationRequest, { id });
  expect(await plain(cancel, { id })).toMatchObject({
    fulfillmentOrderCancel: {
      fulfillmentOrder: { status: 'CLOSED' },
      replacementFulfillmentOrder: { status: 'OPEN', requestStatus: 'UNSUBMITTED' },
    },
  });
  const statuses = 'query ($id: ID!) { order(id: $id) { displayFulfillmentStatus } }';
  expect(await plain(statuses, { id: order.id })).toEqual({
    order: { displayFulfillmentStatus: 'UNFULFILLED' },
  });
});

test('a merchant’s own location is asked for nothing', async () => {
  const shop = withServices();
  const priceSet = { shopMoney: { amount: '10.00', currencyCode: 'USD' } };
  const answer = await shop.admin(CREATE, {
    order: { lineItems: [{ title: 'Bag', quantity: 1, priceSet }] },
  });
  const id = created.parse(answer.data).orderCreate.order.fulfillmentOrders.nodes[0]?.id ?? '';
  expect((await shop.admin(SUBMIT, { id })).errors).toMatchObject([{ message: `Invalid id: ${id}` }]);
});
