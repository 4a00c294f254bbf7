import { ok } from '@doorstep/policy';
import type { AfterSaleKind, CorrectableOrder, Result } from '@doorstep/policy';

import type { Admin } from '../admin-api/call.ts';
import type { AdminFailure } from '../admin-api/failure.ts';
import { readFulfillmentOrders } from '../admin-api/fulfillment.ts';
import { readOrderAddress } from '../admin-api/order-address.ts';
import type { OrderWithAddress } from '../admin-api/order-address.ts';
import type { Database } from '../database.server.ts';
import { isHeld } from './our-holds.ts';

/** An order whose customer may want to give another address, as Shopify has it now. */
export interface OrderToCorrect {
  readonly name: string;
  readonly address: OrderWithAddress['shippingAddress'];
  readonly facts: CorrectableOrder;
}

/** A fulfillment service has the parcel in its hands, or is about to. */
const requested: ReadonlySet<string> = new Set(['SUBMITTED', 'ACCEPTED']);

/** Reads what it takes to say whether a customer can change the address of an order; `null` when the order is gone. */
export async function readOrderToCorrect(
  { admin, database }: { readonly admin: Admin; readonly database: Database },
  orderId: string,
): Promise<Result<OrderToCorrect | null, AdminFailure>> {
  const read = await readOrderAddress(admin, orderId);
  if (!read.ok) return read;
  const { order } = read.value;
  if (order === null) return ok(null);
  const places = await readFulfillmentOrders(admin, orderId);
  if (!places.ok) return places;
  return ok({
    name: order.name,
    address: order.shippingAddress,
    facts: {
      isCancelled: order.cancelledAt !== null,
      hasShipped: order.fulfillments.some(
        ({ status, requiresShipping }) => status === 'SUCCESS' && requiresShipping,
      ),
      isRequested: places.value.some(({ requestStatus }) => requested.has(requestStatus)),
      isHeld: places.value.some(isHeld),
      isAsked: await isAskedFor(database, admin.shop, orderId),
    },
  });
}

/** Whether its customer waits for an answer to another address that they asked for after the sale. */
async function isAskedFor(database: Database, shop: string, orderId: string): Promise<boolean> {
  const kind = 'address' satisfies AfterSaleKind;
  return (await database.afterSaleRequest.count({ where: { shop, orderId, kind, endedAt: null } })) > 0;
}
