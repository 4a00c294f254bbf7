import { grantedScopes } from '../installed-app/scopes.ts';
import type { ShopContext } from '../shop-context.ts';
import type { Order } from '../state/orders.ts';
import { hasScope } from './access.ts';

const SIXTY_DAYS = 60 * 24 * 3600 * 1000;

/** Whether the app may see an order: one that is older than 60 days only with `read_all_orders`. */
export function isVisible(context: ShopContext, { createdAt }: Order): boolean {
  const age = Date.parse(context.now()) - Date.parse(createdAt);
  return age <= SIXTY_DAYS || hasScope(grantedScopes(context), 'read_all_orders');
}

/** An order that the app may see. */
export function findOrder(context: ShopContext, id: string): Order | null {
  const order = context.state.orders.get(id);
  return order && isVisible(context, order) ? order : null;
}
