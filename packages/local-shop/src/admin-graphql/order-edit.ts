import { z } from 'zod';

import { commitEdit } from '../orders/edit-order.ts';
import { customLine, customShippingLine, priceOn } from '../orders/custom-line.ts';
import { currentShippingLines } from '../orders/totals.ts';
import type { ShopContext } from '../shop-context.ts';
import { gid, plainId } from '../state/gid.ts';
import { emptyEdit, type OrderEdit } from '../state/order-edits.ts';
import type { Order } from '../state/orders.ts';
import { newGid } from '../state/state.ts';
import {
  addedLineView,
  addedShippingView,
  calculatedLineView,
  calculatedOrderView,
} from './calculated-order-view.ts';
import { moneyInput } from './money-input.ts';
import { findOrder } from './order-access.ts';
import { orderView } from './order-view.ts';
import {
  succeed,
  invalidId,
  refuse,
  rootField,
  userError,
  type RootFields,
  type View,
} from './root-field.ts';

const SCOPE = 'write_order_edits';

const quantityInput = z.strictObject({
  id: z.string(),
  lineItemId: z.string(),
  quantity: z.number().int(),
  restock: z.boolean().nullish(),
});
const customItemInput = z.strictObject({
  id: z.string(),
  title: z.string(),
  quantity: z.number().int(),
  price: moneyInput,
  requiresShipping: z.boolean().nullish(),
  taxable: z.boolean().nullish(),
});
const shippingLineInput = z.strictObject({
  id: z.string(),
  shippingLine: z.strictObject({ title: z.string(), price: moneyInput }),
});
const removalInput = z.strictObject({ id: z.string(), shippingLineId: z.string() });
const commitInput = z.strictObject({
  id: z.string(),
  notifyCustomer: z.boolean().nullish(),
  staffNote: z.string().nullish(),
});

/** orderEditBegin, …SetQuantity, …AddCustomItem, …AddShippingLine, …RemoveShippingLine and …Commit: changes are gathered, and done together. */
export const orderEdit: RootFields = {
  queries: {},
  mutations: {
    orderEditBegin: rootField(SCOPE, z.strictObject({ id: z.string() }), ({ id }, context) =>
      begin(context, id),
    ),
    orderEditSetQuantity: rootField(SCOPE, quantityInput, (input, context) => setQuantity(context, input)),
    orderEditAddCustomItem: rootField(SCOPE, customItemInput, (input, context) => addItem(context, input)),
    orderEditAddShippingLine: rootField(SCOPE, shippingLineInput, (input, context) =>
      addShipping(context, input),
    ),
    orderEditRemoveShippingLine: rootField(SCOPE, removalInput, (input, context) =>
      removeShipping(context, input),
    ),
    orderEditCommit: rootField(SCOPE, commitInput, ({ id }, context) => {
      const { edit, order } = findEdit(context, id);
      const edited = commitEdit(context, order, edit);
      return succeed({ order: orderView(context, edited), successMessages: ['Order updated'] });
    }),
  },
};

function begin(context: ShopContext, orderId: string): View {
  const { state } = context;
  const order = findOrder(context, orderId);
  if (!order) throw invalidId(orderId);
  const edit = emptyEdit(newGid(state, 'CalculatedOrder'), orderId);
  return store(context, order, edit, {
    orderEditSession: { id: gid('OrderEditSession', plainId(edit.id)) },
  });
}

function setQuantity(context: ShopContext, input: z.infer<typeof quantityInput>): View {
  const { edit, order } = findEdit(context, input.id);
  const line = order.lines.find(({ id }) => plainId(id) === plainId(input.lineItemId));
  // Not recorded; both are documented as refused, the words are our own expectation.
  if (!line) return refuse(RESULTS, userError(['lineItemId'], 'Line item does not exist'));
  if (input.quantity < 0 || input.quantity > line.quantity)
    return refuse(RESULTS, userError(['quantity'], `Quantity must be between 0 and ${line.quantity}`));
  const changed = { ...edit, quantities: new Map(edit.quantities).set(line.id, input.quantity) };
  return store(context, order, changed, {
    calculatedLineItem: calculatedLineView(context, changed, line),
  });
}

function addItem(context: ShopContext, input: z.infer<typeof customItemInput>): View {
  const { edit, order } = findEdit(context, input.id);
  const line = customLine({
    title: input.title,
    quantity: input.quantity,
    unitPrice: priceOn(order, input.price),
    requiresShipping: input.requiresShipping ?? true,
    taxable: input.taxable ?? true,
  });
  const changed = { ...edit, added: [...edit.added, line] };
  return store(context, order, changed, {
    calculatedLineItem: addedLineView(changed, line),
  });
}

function addShipping(context: ShopContext, input: z.infer<typeof shippingLineInput>): View {
  const { edit, order } = findEdit(context, input.id);
  const { title, price } = input.shippingLine;
  const line = customShippingLine({ title, price: priceOn(order, price) });
  const changed = { ...edit, addedShipping: [...edit.addedShipping, line] };
  return store(context, order, changed, {
    calculatedShippingLine: addedShippingView(changed, line),
  });
}

/** Takes off a shipping line of the order; one that this edit has added is taken back. */
function removeShipping(context: ShopContext, input: z.infer<typeof removalInput>): View {
  const { edit, order } = findEdit(context, input.id);
  const line = currentShippingLines(order).find(({ id }) => plainId(id) === plainId(input.shippingLineId));
  const added = edit.addedShipping.find(
    (each) => addedShippingView(edit, each)['id'] === input.shippingLineId,
  );
  // Not recorded; the code is in the schema, the words are our own expectation.
  if (!line && !added)
    return refuse(
      ['calculatedOrder'],
      userError(['shippingLineId'], 'Shipping line does not exist', 'INVALID'),
    );
  const changed: OrderEdit = {
    ...edit,
    addedShipping: edit.addedShipping.filter((each) => each !== added),
    removedShipping: line ? [...new Set([...edit.removedShipping, line.id])] : edit.removedShipping,
  };
  return store(context, order, changed, {});
}

const RESULTS = ['calculatedOrder', 'calculatedLineItem'];

/** Keeps an edit with what it has gathered; the answer shows the order with it. */
function store(context: ShopContext, order: Order, edit: OrderEdit, results: View): View {
  context.state.orderEdits.set(edit.id, edit);
  return succeed({ calculatedOrder: calculatedOrderView(context, order, edit), ...results });
}

function findEdit(context: ShopContext, id: string): { readonly edit: OrderEdit; readonly order: Order } {
  const edit = context.state.orderEdits.get(id);
  const order = edit && findOrder(context, edit.orderId);
  if (!order) throw invalidId(id);
  return { edit, order };
}
