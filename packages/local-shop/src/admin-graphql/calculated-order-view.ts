import { quantityLeft } from '../orders/change-quantities.ts';
import { withRemoval } from '../orders/edit-order.ts';
import { currentShippingLines, orderTotals } from '../orders/totals.ts';
import type { ShopContext } from '../shop-context.ts';
import { findVariant } from '../state/catalogue.ts';
import { gid, plainId } from '../state/gid.ts';
import type { OrderEdit } from '../state/order-edits.ts';
import type { Order, OrderLine, ShippingLine } from '../state/orders.ts';
import { moneyBagView } from './buyer-view.ts';
import { byId, connectionField } from './connection.ts';
import { orderView } from './order-view.ts';
import { variantView } from './product-view.ts';
import type { View } from './root-field.ts';

type AddedLine = OrderEdit['added'][number];
type AddedShipping = OrderEdit['addedShipping'][number];

/** An order as it would be with an edit that is not done yet. */
export function calculatedOrderView(context: ShopContext, order: Order, edit: OrderEdit): View {
  const kept = order.lines.map((line) => ({ ...line, currentQuantity: quantityLeft(edit.quantities, line) }));
  const added = edit.added.map((line) => ({ ...line, id: addedId(edit, line), currentQuantity: null }));
  const addedShipping = edit.addedShipping.map((line) => ({
    ...line,
    id: addedShippingId(edit, line),
    isRemoved: false,
  }));
  const shippingLines = [...order.shippingLines.map((line) => withRemoval(edit, line)), ...addedShipping];
  const totals = orderTotals({ ...order, lines: [...kept, ...added], shippingLines });
  return {
    __typename: 'CalculatedOrder',
    id: edit.id,
    originalOrder: () => orderView(context, order),
    subtotalPriceSet: moneyBagView(totals.subtotal),
    totalPriceSet: moneyBagView(totals.total),
    lineItems: connectionField([...kept, ...added], (line) => calculatedLineView(context, edit, line), byId),
    addedLineItems: connectionField(added, (line) => calculatedLineView(context, edit, line), byId),
    shippingLines: [
      ...currentShippingLines(order).map((line) => calculatedShippingView(edit, line)),
      ...edit.addedShipping.map((line) => addedShippingView(edit, line)),
    ],
  };
}

/** A shipping line of the order, and whether the edit removes it. */
function calculatedShippingView(edit: OrderEdit, line: ShippingLine): View {
  const stagedStatus = withRemoval(edit, line).isRemoved ? 'REMOVED' : 'NONE';
  return { ...shippingView(line), id: gid('CalculatedShippingLine', plainId(line.id)), stagedStatus };
}

/** A shipping line that the edit adds. */
export function addedShippingView(edit: OrderEdit, line: AddedShipping): View {
  return { ...shippingView(line), id: addedShippingId(edit, line), stagedStatus: 'ADDED' };
}

const shippingView = ({ title, price }: AddedShipping): View => ({
  __typename: 'CalculatedShippingLine',
  title,
  price: moneyBagView(price),
});

/** A line of the order with the quantity that the edit gives it. */
export function calculatedLineView(context: ShopContext, edit: OrderEdit, line: OrderLine): View {
  const found = line.variantId === null ? null : findVariant(context.state, line.variantId);
  return {
    ...priced(line),
    id: gid('CalculatedLineItem', plainId(line.id)),
    quantity: quantityLeft(edit.quantities, line),
    variant: found ? () => variantView(context, found.product, found.variant) : null,
  };
}

/** A line that the edit adds. */
export function addedLineView(edit: OrderEdit, line: AddedLine): View {
  return { ...priced(line), id: addedId(edit, line), quantity: line.quantity, variant: null };
}

const priced = (line: AddedLine): View => ({
  __typename: 'CalculatedLineItem',
  title: line.title,
  sku: line.sku,
  originalUnitPriceSet: moneyBagView(line.unitPrice),
});

const addedId = (edit: OrderEdit, line: AddedLine): string =>
  gid('CalculatedLineItem', `${plainId(edit.id)}-${edit.added.indexOf(line) + 1}`);

const addedShippingId = (edit: OrderEdit, line: AddedShipping): string =>
  gid('CalculatedShippingLine', `${plainId(edit.id)}-${edit.addedShipping.indexOf(line) + 1}`);
