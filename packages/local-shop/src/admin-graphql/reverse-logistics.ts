import { z } from 'zod';

import { undisposed, type WantedDisposition } from '../orders/dispositions.ts';
import {
  findReturnBy,
  addReverseDelivery,
  changeReverseDelivery,
  disposeOf,
  reverseLineId,
} from '../orders/reverse-logistics.ts';
import type { ReturnedOrder } from '../orders/returns.ts';
import type { ShopContext } from '../shop-context.ts';
import { gidType } from '../state/gid.ts';
import { DISPOSITIONS, type Return } from '../state/returns.ts';
import {
  invalidId,
  refuse,
  rootField,
  succeed,
  userError,
  type RootFields,
  type UserError,
  type View,
} from './root-field.ts';
import { SCOPE } from './return-changes.ts';
import { reverseDeliveryView, reverseLineView, reverseView } from './reverse-view.ts';

/** ReverseFulfillmentOrderDisposeInput. */
export const dispositionInput = z.strictObject({
  reverseFulfillmentOrderLineItemId: z.string(),
  quantity: z.number().int(),
  dispositionType: z.enum(DISPOSITIONS),
  locationId: z.string().nullish(),
});
type DispositionInput = z.infer<typeof dispositionInput>;

const shipping = {
  trackingInput: z.strictObject({ number: z.string().nullish(), url: z.string().nullish() }).nullish(),
  labelInput: z.strictObject({ fileUrl: z.string() }).nullish(),
  notifyCustomer: z.boolean().nullish(),
};
const creation = z.strictObject({
  ...shipping,
  reverseFulfillmentOrderId: z.string(),
  reverseDeliveryLineItems: z.array(
    z.strictObject({ reverseFulfillmentOrderLineItemId: z.string(), quantity: z.number().int() }),
  ),
});

/** Parcels on their way back and what becomes of what has arrived. */
export const reverseLogistics: RootFields = {
  queries: {
    reverseDelivery: rootField('read_returns', z.strictObject({ id: z.string() }), ({ id }, context) => {
      const found = findDelivery(context, id);
      return found && reverseDeliveryView(context, found.order, found.return, found.delivery);
    }),
    reverseFulfillmentOrder: rootField(
      'read_returns',
      z.strictObject({ id: z.string() }),
      ({ id }, context) => {
        const found = findReverse(context, id);
        return found && reverseView(context, found.order, found.return, id);
      },
    ),
  },
  mutations: {
    reverseDeliveryCreateWithShipping: rootField(SCOPE, creation, (input, context) => create(context, input)),
    reverseDeliveryShippingUpdate: rootField(
      SCOPE,
      z.strictObject({ ...shipping, reverseDeliveryId: z.string() }),
      ({ reverseDeliveryId: id, trackingInput, labelInput }, context) => {
        if (gidType(id) !== 'ReverseDelivery') throw invalidId(id);
        const found = findDelivery(context, id);
        if (!found)
          return refuse(
            ['reverseDelivery'],
            userError(['reverseDeliveryId'], 'Reverse delivery was not found.', 'NOT_FOUND'),
          );
        const { returned, delivery } = changeReverseDelivery(context, found, found.delivery, {
          tracking: tracking(trackingInput),
          labelUrl: labelInput?.fileUrl ?? null,
        });
        return succeed({
          reverseDelivery: reverseDeliveryView(context, returned.order, returned.return, delivery),
        });
      },
    ),
    reverseFulfillmentOrderDispose: rootField(
      SCOPE,
      z.strictObject({ dispositionInputs: z.array(dispositionInput) }),
      ({ dispositionInputs }, context) => dispose(context, dispositionInputs),
    ),
  },
};

const findReverse = (context: ShopContext, id: string): ReturnedOrder | null =>
  findReturnBy(context, ({ reverseFulfillmentOrderId }) => reverseFulfillmentOrderId === id);

function findDelivery(context: ShopContext, id: string) {
  const found = findReturnBy(context, ({ deliveries }) => deliveries.some((each) => each.id === id));
  const delivery = found?.return.deliveries.find((each) => each.id === id);
  return found && delivery ? { ...found, delivery } : null;
}

const tracking = (input: z.infer<typeof creation>['trackingInput']) =>
  input ? { number: input.number ?? null, url: input.url ?? null } : null;

function create(context: ShopContext, input: z.infer<typeof creation>): View {
  const { reverseFulfillmentOrderId: id, reverseDeliveryLineItems: wanted } = input;
  if (gidType(id) !== 'ReverseFulfillmentOrder') throw invalidId(id);
  const found = findReverse(context, id);
  if (!found)
    return refuse(
      ['reverseDelivery'],
      userError(['reverseFulfillmentOrderId'], 'Reverse fulfillment order was not found.', 'NOT_FOUND'),
    );
  const problem = deliveryProblem(found.return, wanted);
  if (problem) return refuse(['reverseDelivery'], problem);
  const lines = wanted.flatMap(({ reverseFulfillmentOrderLineItemId, quantity }) => {
    const line = lineOf(found.return, reverseFulfillmentOrderLineItemId);
    return line ? [{ returnLineId: line.id, quantity }] : [];
  });
  const { returned, delivery } = addReverseDelivery(context, found, lines, {
    tracking: tracking(input.trackingInput),
    labelUrl: input.labelInput?.fileUrl ?? null,
  });
  return succeed({
    reverseDelivery: reverseDeliveryView(context, returned.order, returned.return, delivery),
  });
}

const lineOf = (each: Return, id: string) => each.lines.find((line) => reverseLineId(line.id) === id);

/** Recorded, without a code: a line is one of that return's, and of each at most what is returned. */
function deliveryProblem(
  each: Return,
  wanted: z.infer<typeof creation>['reverseDeliveryLineItems'],
): UserError | null {
  for (const [index, { reverseFulfillmentOrderLineItemId: id, quantity }] of wanted.entries()) {
    if (gidType(id) !== 'ReverseFulfillmentOrderLineItem') throw invalidId(id);
    const at = ['reverseDeliveryLineItems', String(index)];
    const line = lineOf(each, id);
    if (!line) return userError([...at, 'reverseFulfillmentOrderLineItemId'], 'must exist');
    const before = wanted
      .slice(0, index)
      .filter((other) => other.reverseFulfillmentOrderLineItemId === id)
      .reduce((pieces, other) => pieces + other.quantity, 0);
    if (quantity + before > line.quantity)
      return userError([...at, 'quantity'], 'cannot deliver more items than are returned');
  }
  return null;
}

function dispose(context: ShopContext, inputs: readonly DispositionInput[]): View {
  const results = ['reverseFulfillmentOrderLineItems'];
  for (const { reverseFulfillmentOrderLineItemId: id } of inputs)
    if (gidType(id) !== 'ReverseFulfillmentOrderLineItem') throw invalidId(id);
  const found = findReturnBy(context, (each) =>
    inputs.every(({ reverseFulfillmentOrderLineItemId: id }) => lineOf(each, id)),
  );
  // Recorded also where the line is none at all.
  if (!found || inputs.length === 0)
    return refuse(
      results,
      userError(
        ['dispositionInputs'],
        'Cannot dispose items from more than one reverse fulfillment order.',
        'INVALID',
      ),
    );
  const read = readDispositions(context, found, inputs, ['dispositionInputs']);
  if (read.problems.length > 0) return refuse(results, ...read.problems);
  const { order, return: disposed } = disposeOf(context, found, read.wanted);
  const touched = disposed.lines.filter(({ id }) =>
    read.wanted.some(({ returnLineId }) => returnLineId === id),
  );
  return succeed({
    reverseFulfillmentOrderLineItems: touched.map((line) => reverseLineView(context, order, disposed, line)),
  });
}

/** Dispositions as they are asked for, or all that is wrong with them; `at` is where they stand in the request. */
export function readDispositions(
  { state }: ShopContext,
  { order, return: each }: ReturnedOrder,
  inputs: readonly DispositionInput[],
  at: readonly string[],
): { readonly wanted: readonly WantedDisposition[]; readonly problems: readonly UserError[] } {
  const problems = inputs.flatMap((input, index) => {
    const place = [...at, String(index)];
    const { dispositionType, locationId } = input;
    if (locationId && gidType(locationId) !== 'Location') throw invalidId(locationId);
    const line = lineOf(each, input.reverseFulfillmentOrderLineItemId);
    const sold = order.lines.find(({ id }) => id === line?.orderLineId);
    return [
      ...(dispositionType === 'RESTOCKED' && sold?.variantId === null
        ? [
            userError(
              [...place, 'dispositionType'],
              'RESTOCKED is an invalid disposition type for a custom line item.',
              'INVALID',
            ),
          ]
        : []),
      ...(locationId && !state.locations.has(locationId)
        ? [userError([...place, 'locationId'], 'Location not found.', 'NOT_FOUND')]
        : []),
      // Documented; the words of both are our own expectation.
      ...(dispositionType === 'RESTOCKED' && !locationId
        ? [userError([...place, 'locationId'], 'Location is required to restock.', 'BLANK')]
        : []),
      ...(line && input.quantity > undisposed(each, line.id)
        ? [userError([...place, 'quantity'], 'Quantity is not available for disposal.', 'INVALID')]
        : []),
    ];
  });
  const wanted = inputs.flatMap((input) => {
    const line = lineOf(each, input.reverseFulfillmentOrderLineItemId);
    const { dispositionType: type, quantity, locationId } = input;
    return line ? [{ returnLineId: line.id, type, quantity, locationId: locationId ?? null }] : [];
  });
  return { wanted, problems };
}
