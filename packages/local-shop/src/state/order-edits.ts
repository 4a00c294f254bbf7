import type { OrderLine } from './orders.ts';

/** Changes to an order that are gathered and not done yet; Shopify calls the order with them a calculated order. */
export interface OrderEdit {
  /** `gid://shopify/CalculatedOrder/…` */
  readonly id: string;
  readonly orderId: string;
  /** How many pieces of a line shall be left, by line id. */
  readonly quantities: ReadonlyMap<string, number>;
  readonly added: readonly Omit<OrderLine, 'id' | 'currentQuantity'>[];
}
