import { explain } from '@doorstep/policy';

import { database } from '../../database.server.ts';
import { orderIdIn } from '../../orders/order-address.ts';
import { statusOf } from '../../orders/order-status.ts';
import { readKeptOrder } from '../../orders/order/kept-order.server.ts';
import { sayInstant } from '../../policy/date-in-zone.ts';
import { versionNumbered } from '../../policy/versions.server.ts';
import { readerIn } from '../../reader.ts';

/** Everything that the page of one order shows. Throws 404 when the shop has no decided order with this number. */
export async function loadOrder(shop: string, number: string | undefined) {
  const orderId = orderIdIn(number);
  const order = orderId === null ? null : await readKeptOrder(database, { shop, orderId });
  if (order === null) throw new Response('Your shop has no such order.', { status: 404 });
  const version = await versionNumbered(database, shop, order.policyVersion);
  // Versions are never deleted while their orders are kept.
  if (version === null) throw new Error(`Policy version ${order.policyVersion} of ${shop} is gone.`);
  const { timeZone } = version.policy.merchant;
  return {
    orderId: order.orderId,
    name: order.orderName,
    placed: sayInstant(order.placedAt, timeZone),
    version: order.policyVersion,
    status: statusOf(order),
    because: explain(order.decision, version.policy, readerIn('en')),
  };
}
