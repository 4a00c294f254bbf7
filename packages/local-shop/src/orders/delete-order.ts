import type { ShopContext } from '../shop-context.ts';
import { plainId } from '../state/gid.ts';
import type { Order } from '../state/orders.ts';

/** An order that is gone, with all its parts. Recorded: also one that has shipped. Sends `orders/delete`. */
export function deleteOrder({ state, publish }: ShopContext, { id }: Order): void {
  state.orders.delete(id);
  for (const [part, orderId] of state.orderOfPart) if (orderId === id) state.orderOfPart.delete(part);
  publish({ topic: 'orders/delete', resourceId: id, payload: { id: Number(plainId(id)) } });
}
