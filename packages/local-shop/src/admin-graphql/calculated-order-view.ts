import { currentQuantity, orderTotals } from '../orders/totals.ts';
import type { ShopContext } from '../shop-context.ts';
import { findVariant } from '../state/catalogue.ts';
import { gid, plainId } from '../state/gid.ts';
import type { OrderEdit } from '../state/order-edits.ts';
import type { Order, OrderLine } from '../state/orders.ts';
import { moneyBagView } from './buyer-view.ts';
import { byId, connectionField } from './connection.ts';
import { orderView } from './order-view.ts';
import { variantView } from './product-view.ts';
import type { View } from './root-field.ts';

type AddedLine = OrderEdit['added'][number];

/** An order as it would be with an edit that is not done yet. */
export function calculatedOrderView(context: ShopContext, order: Order, edit: OrderEdit): View {
  const kept = order.lines.map((line) => ({ ...line, currentQuantity: leftOf(edit, line) }));
  const added = edit.added.map((line) => ({ ...line, id: addedId(edit, line), currentQuantity: null }));
  const totals = orderTotals({ ...order, lines: [...kept, ...added] });
  return {
    __typename: 'CalculatedOrder',
    id: edit.id,
    originalOrder: () => orderView(context, order),
    subtotalPriceSet: moneyBagView(totals.subtotal),
    totalPriceSet: moneyBagView(totals.total),
    lineItems: connectionField([...kept, ...added], (line) => calculatedLineView(context, edit, line), byId),
    addedLineItems: connectionField(added, (line) => calculatedLineView(context, edit, line), byId),
  };
}

/** A line of the order with the quantity that the edit gives it. */
export function calculatedLineView(context: ShopContext, edit: OrderEdit, line: OrderLine): View {
  const found = line.variantId === null ? null : findVariant(context.state, line.variantId);
  return {
    ...priced(line),
    id: gid('CalculatedLineItem', plainId(line.id)),
    quantity: leftOf(edit, line),
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

const leftOf = (edit: OrderEdit, line: OrderLine): number =>
  edit.quantities.get(line.id) ?? currentQuantity(line);

const addedId = (edit: OrderEdit, line: AddedLine): string =>
  gid('CalculatedLineItem', `${plainId(edit.id)}-${edit.added.indexOf(line) + 1}`);
