import { z } from 'zod';

import {
  answerCancellation,
  answerRequest,
  cancelFulfillmentOrder,
  closeRequest,
  submitCancellation,
  submitRequest,
  type Requested,
  type RequestRefusal,
} from '../orders/fulfillment-request.ts';
import type { ShopContext } from '../shop-context.ts';
import { holdScopes, reachableFulfillmentOrder } from './fulfillment-order-access.ts';
import { fulfillmentOrderView } from './fulfillment-order-view.ts';
import {
  invalidId,
  refuse,
  rootField,
  succeed,
  userError,
  type RootField,
  type RootFields,
  type View,
} from './root-field.ts';

/** What merchants and their apps ask of a fulfillment service, and what its own app answers: documented. */
const ASK = ['write_third_party_fulfillment_orders'];
const ANSWER = ['write_assigned_fulfillment_orders'];

const submission = z.strictObject({
  id: z.string(),
  message: z.string().nullish(),
  notifyCustomer: z.boolean().nullish(),
  fulfillmentOrderLineItems: z
    .array(z.strictObject({ id: z.string(), quantity: z.number().int() }))
    .nullish(),
});
const messageInput = z.strictObject({ id: z.string(), message: z.string().nullish() });
const acceptance = messageInput.extend({ estimatedShippedAt: z.string().nullish() });
const rejection = messageInput.extend({
  reason: z.string().nullish(),
  lineItems: z
    .array(z.strictObject({ fulfillmentOrderLineItemId: z.string(), message: z.string().nullish() }))
    .nullish(),
});

/** Whether a fulfillment service ships a fulfillment order: it is asked, it answers, it is asked to stop, it answers again. */
export const fulfillmentRequests: RootFields = {
  queries: {},
  mutations: {
    fulfillmentOrderSubmitFulfillmentRequest: rootField(ASK, submission, submit),
    fulfillmentOrderAcceptFulfillmentRequest: answer(acceptance, (context, { id, message }) =>
      answerRequest(context, id, 'accept', message ?? null),
    ),
    fulfillmentOrderRejectFulfillmentRequest: answer(rejection, (context, { id, message }) =>
      answerRequest(context, id, 'reject', message ?? null),
    ),
    fulfillmentOrderSubmitCancellationRequest: rootField(ASK, messageInput, askToStop),
    fulfillmentOrderAcceptCancellationRequest: answer(messageInput, (context, { id, message }) =>
      answerCancellation(context, id, 'accept', message ?? null),
    ),
    fulfillmentOrderRejectCancellationRequest: answer(messageInput, (context, { id, message }) =>
      answerCancellation(context, id, 'reject', message ?? null),
    ),
    fulfillmentOrderClose: answer(messageInput, (context, { id, message }) =>
      closeRequest(context, id, message ?? null),
    ),
    fulfillmentOrderCancel: rootField(holdScopes, z.strictObject({ id: z.string() }), takeBack),
  },
};

function submit(input: z.infer<typeof submission>, context: ShopContext): View {
  const results = ['originalFulfillmentOrder', 'submittedFulfillmentOrder', 'unsubmittedFulfillmentOrder'];
  const asked = reached(context, ASK, input.id, () =>
    submitRequest(context, input.id, {
      message: input.message ?? null,
      notifyCustomer: input.notifyCustomer ?? false,
      pieces: input.fulfillmentOrderLineItems ?? [],
    }),
  );
  if (asked.kind !== 'done') return refusal(results, asked);
  const view = fulfillmentOrderView(context, asked.order, asked.fulfillmentOrder);
  return succeed({
    originalFulfillmentOrder: view,
    submittedFulfillmentOrder: view,
    unsubmittedFulfillmentOrder: asked.other && fulfillmentOrderView(context, asked.order, asked.other),
  });
}

/** Recorded: the answer shows the request status from before it was asked. */
function askToStop({ id, message }: z.infer<typeof messageInput>, context: ShopContext): View {
  const before = reachableFulfillmentOrder(context, ASK, id)?.fulfillmentOrder.requestStatus;
  const asked = reached(context, ASK, id, () => submitCancellation(context, id, message ?? null));
  if (asked.kind !== 'done') return refusal(['fulfillmentOrder'], asked);
  const view = fulfillmentOrderView(context, asked.order, asked.fulfillmentOrder);
  return succeed({ fulfillmentOrder: { ...view, requestStatus: before } });
}

function takeBack({ id }: { readonly id: string }, context: ShopContext): View {
  const taken = reached(context, holdScopes, id, () => cancelFulfillmentOrder(context, id));
  const results = ['fulfillmentOrder', 'replacementFulfillmentOrder'];
  if (taken.kind === 'done')
    return succeed({
      fulfillmentOrder: fulfillmentOrderView(context, taken.order, taken.fulfillmentOrder),
      replacementFulfillmentOrder: taken.other && fulfillmentOrderView(context, taken.order, taken.other),
    });
  // Told of at https://community.shopify.com/c/-/td-p/1874219, of REST.
  const words = "Fulfillment order is not in cancelable request state and can't be canceled.";
  return refuse(results, userError(null, words));
}

/** What a fulfillment service does, and its answer: the fulfillment order as it is then. */
function answer<Input extends { readonly id: string }>(
  input: z.ZodType<Input>,
  make: (context: ShopContext, input: Input) => Requested | RequestRefusal,
): RootField {
  return rootField(ANSWER, input, (given, context) => {
    const done = reached(context, ANSWER, given.id, () => make(context, given));
    return done.kind === 'done'
      ? succeed({ fulfillmentOrder: fulfillmentOrderView(context, done.order, done.fulfillmentOrder) })
      : refusal(['fulfillmentOrder'], done);
  });
}

function reached(
  context: ShopContext,
  scopes: readonly string[],
  id: string,
  make: () => Requested | RequestRefusal,
): Requested | RequestRefusal {
  if (!reachableFulfillmentOrder(context, scopes, id)) throw invalidId(id);
  return make();
}

function refusal(results: readonly string[], { kind }: RequestRefusal): View {
  return refuse(results, userError(['id'], WORDS[kind]));
}

const WORDS: Readonly<Record<RequestRefusal['kind'], string>> = {
  // https://github.com/Shopify/shopify-api-ruby/issues/932
  'not-a-service': "The fulfillment order's assigned fulfillment service must be of api type",
  // Not recorded: that it is refused is certain, the words are our own expectation.
  'not-now': 'The request status of the fulfillment order does not allow it.',
  'not-found': 'Fulfillment order does not exist.',
  quantity: 'The line item quantity is invalid.',
};
