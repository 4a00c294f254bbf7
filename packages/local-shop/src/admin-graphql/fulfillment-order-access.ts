import { grantedScopes } from '../installed-app/scopes.ts';
import type { ShopContext } from '../shop-context.ts';
import { findFulfillmentOrder } from '../orders/fulfillment.ts';
import type { FulfillmentOrder } from '../state/orders.ts';
import { hasScope } from './access.ts';

/** The scopes under which Shopify shows fulfillment orders, each of other locations. */
export const readScopes = [
  'read_assigned_fulfillment_orders',
  'read_merchant_managed_fulfillment_orders',
  'read_third_party_fulfillment_orders',
];

/** The scopes under which pieces are fulfilled. */
export const fulfillScopes = readScopes.map((scope) => scope.replace('read_', 'write_'));

/** The scopes under which holds are put and released: what an app's own service has taken is not its to hold. */
export const holdScopes = fulfillScopes.filter((scope) => scope !== 'write_assigned_fulfillment_orders');

/** Whether the app has one of these scopes for the location that a fulfillment order is assigned to. */
export function mayReach(
  context: ShopContext,
  scopes: readonly string[],
  { locationId }: FulfillmentOrder,
): boolean {
  const { app, state } = context;
  const granted = grantedScopes(context);
  const service = state.locations.get(locationId)?.fulfillmentService ?? null;
  const kinds = service === null ? ['merchant_managed'] : ['third_party'];
  if (service?.appId === app.id) kinds.push('assigned');
  return scopes.some(
    (scope) => kinds.some((kind) => scope.includes(`_${kind}_`)) && hasScope(granted, scope),
  );
}

/** A fulfillment order that the app may reach, with its order. One that it may not is not there for it. */
export function reachableFulfillmentOrder(context: ShopContext, scopes: readonly string[], id: string) {
  const found = findFulfillmentOrder(context.state, id);
  return found && mayReach(context, scopes, found.fulfillmentOrder) ? found : null;
}
