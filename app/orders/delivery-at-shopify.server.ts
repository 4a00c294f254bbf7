import { methodOfAll, ok, shipmentOf } from '@doorstep/policy';
import type { DeliveryMethod, Result } from '@doorstep/policy';

import type { Admin } from '../admin-api/call.ts';
import { isPassing } from '../admin-api/failure.ts';
import type { AdminFailure } from '../admin-api/failure.ts';
import { readFulfillmentOrders } from '../admin-api/fulfillment.ts';
import type { ToldOrder } from './told-order.ts';

/** Shopify's DeliveryMethodType. What it may add later counts as shipping. */
const methods: Readonly<Partial<Record<string, DeliveryMethod>>> = {
  LOCAL: 'local',
  NONE: 'none',
  PICKUP_POINT: 'pick-up-point',
  PICK_UP: 'pickup',
  RETAIL: 'none',
};

/**
 * The delivery method that an order's fulfillment orders say, where what Shopify tells of the order itself leaves it open: that
 * does not tell shipping from local delivery under a name of the merchant's, or from a pick-up point, which has an address. As
 * long as Shopify has no fulfillment orders, or the app sees none, the order's word stands. Fails with what may pass.
 */
export async function readDeliveryMethod(
  admin: Admin,
  { id, facts }: Pick<ToldOrder, 'id' | 'facts'>,
): Promise<Result<DeliveryMethod, AdminFailure>> {
  const { deliveryMethod: told = 'shipping' } = facts;
  if (told !== 'shipping' || shipmentOf(facts) !== 'to-ship') return ok(told);
  const read = await readFulfillmentOrders(admin, id);
  if (!read.ok) return isPassing(read.error) ? read : ok(told);
  return ok(methodOf(read.value.flatMap(({ deliveryMethod }) => deliveryMethod?.methodType ?? [])));
}

/** Lines that go nowhere say nothing. */
function methodOf(found: readonly string[]): DeliveryMethod {
  return methodOfAll(
    found.filter((method) => method !== 'NONE').map((method) => methods[method] ?? 'shipping'),
  );
}
