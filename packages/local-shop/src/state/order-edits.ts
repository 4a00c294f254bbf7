import type { OrderLine, ShippingLine } from './orders.ts';

/** Changes to an order that are gathered and not done yet; Shopify calls the order with them a calculated order. */
export interface OrderEdit {
  /** `gid://shopify/CalculatedOrder/…` */
  readonly id: string;
  readonly orderId: string;
  /** How many pieces of a line shall be left, by line id. */
  readonly quantities: ReadonlyMap<string, number>;
  readonly added: readonly Omit<OrderLine, 'id' | 'currentQuantity'>[];
  readonly addedShipping: readonly Omit<ShippingLine, 'id' | 'isRemoved'>[];
  /** Ids of the shipping lines that shall go. */
  readonly removedShipping: readonly string[];
}

/** An edit that has not gathered anything yet. */
export function emptyEdit(id: string, orderId: string): OrderEdit {
  return { id, orderId, quantities: new Map(), added: [], addedShipping: [], removedShipping: [] };
}
