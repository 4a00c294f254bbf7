import { methodOfAll, ok, shipmentOf } from '@doorstep/policy';
import type { DeliveryMethod, Result } from '@doorstep/policy';

import type { Admin } from '../admin-api/call.ts';
import { isPassing } from '../admin-api/failure.ts';
import type { AdminFailure } from '../admin-api/failure.ts';
import { readFulfillmentOrders } from '../admin-api/fulfillment.ts';
import type { DeliveredOrder } from './order-body.ts';

/** Shopify's DeliveryMethodType. What it may add later counts as shipping. */
const methods: Readonly<Partial<Record<string, DeliveryMethod>>> = {
  LOCAL: 'local',
  NONE: 'none',
  PICKUP_POINT: 'pick-up-point',
  PICK_UP: 'pickup',
  RETAIL: 'none',
};

/**
 * An order with the delivery method that its fulfillment orders say, where its body leaves it open: a body does not tell
 * shipping from local delivery under a name of the merchant's, or from a pick-up point, which has an address. As long as
 * Shopify has no fulfillment orders, or the app sees none, the body's word stands. Fails with what may pass.
 */
export async function completeDeliveryMethod(
  admin: Admin,
  order: DeliveredOrder,
): Promise<Result<DeliveredOrder, AdminFailure>> {
  const { facts } = order;
  if (facts.deliveryMethod !== 'shipping' || shipmentOf(facts) !== 'to-ship') return ok(order);
  const read = await readFulfillmentOrders(admin, order.id);
  if (!read.ok) return isPassing(read.error) ? read : ok(order);
  const found = read.value.flatMap(({ deliveryMethod }) => deliveryMethod?.methodType ?? []);
  return ok({ ...order, facts: { ...facts, deliveryMethod: methodOf(found) } });
}

/** Lines that go nowhere say nothing. */
function methodOf(found: readonly string[]): DeliveryMethod {
  return methodOfAll(
    found.filter((method) => method !== 'NONE').map((method) => methods[method] ?? 'shipping'),
  );
}
