import { ok } from '@doorstep/policy';
import type { AddressHold, OrderHold, Result } from '@doorstep/policy';

import type { Admin } from '../admin-api/call.ts';
import { holdFulfillmentOrder, readFulfillmentOrders } from '../admin-api/fulfillment.ts';
import type { FulfillmentOrder } from '../admin-api/fulfillment.ts';
import { readMailSender } from '../admin-api/shop.ts';
import { askForAddress } from '../mail/ask-for-address.ts';
import type { DeliveredOrder } from './order-body.ts';
import type { Reach } from './reach.ts';
import { unfinished } from './unfinished.ts';
import type { Unfinished } from './unfinished.ts';

/** Ours among the holds of a fulfillment order; a second one with this handle would be refused. */
const holdHandle = 'doorstep-address';

/** Statuses in which Shopify can still keep the parcel back. */
const notYetSent: ReadonlySet<string> = new Set(['OPEN', 'SCHEDULED', 'ON_HOLD', 'IN_PROGRESS']);

/** Minutes after which fulfillment orders that Shopify has not shown will not come: it makes them within seconds. */
const usualMinutes = 10;

const isHeld = ({ fulfillmentHolds }: FulfillmentOrder): boolean =>
  fulfillmentHolds.some((hold) => hold.heldByRequestingApp && hold.handle === holdHandle);

/** What nobody ships waits for no address: its own hold would have to be released by hand as well. */
const isShipped = ({ deliveryMethod }: FulfillmentOrder): boolean => deliveryMethod?.methodType !== 'NONE';

/** [ADDR-02] Holds every fulfillment order that is not held by us already. One that is refused does not keep the others from it. */
export async function holdOrder(
  admin: Admin,
  order: Pick<DeliveredOrder, 'id' | 'placedAt'>,
  hold: OrderHold,
): Promise<Result<unknown, Unfinished>> {
  const read = await readFulfillmentOrders(admin, order.id);
  if (!read.ok) return { ok: false, error: unfinished(read.error) };
  const toShip = read.value.filter(isShipped);
  if (toShip.length === 0) return { ok: false, error: noneVisible(order.placedAt) };
  const note = { handle: holdHandle, reason: hold.reason, reasonNotes: hold.notes };
  const left: Unfinished[] = [];
  for (const fulfillmentOrder of toShip) {
    if (isHeld(fulfillmentOrder) || !notYetSent.has(fulfillmentOrder.status)) continue;
    const result = await holdFulfillmentOrder(admin, fulfillmentOrder.id, note);
    if (!result.ok) left.push(unfinished(result.error));
  }
  const worst = left.find(({ kind }) => kind === 'retry') ?? left[0];
  return worst === undefined ? ok(null) : { ok: false, error: worst };
}

/** Shopify makes fulfillment orders a moment after the order; after that moment there is something that we are not shown. */
function noneVisible(placedAt: Date): Unfinished {
  const minutes = (Date.now() - placedAt.getTime()) / 60_000;
  return minutes < usualMinutes
    ? { kind: 'retry', says: 'Shopify has no fulfillment orders yet' }
    : {
        kind: 'give-up',
        says: 'Shopify shows the app no fulfillment order of it: a warehouse of another company may ship it. Tell the warehouse to wait',
      };
}

/** [ADDR-02] Asks the customer, but only while a parcel is known to wait: it may have been sent, cancelled or released since. */
export async function mailCustomer(
  { admin, sendMail }: Reach,
  order: DeliveredOrder,
  { to, hold }: { readonly to: string; readonly hold: AddressHold },
): Promise<Result<unknown, Unfinished>> {
  const read = await readFulfillmentOrders(admin, order.id);
  if (!read.ok) return { ok: false, error: unfinished(read.error) };
  const waits = read.value.some((each) => isHeld(each) && notYetSent.has(each.status));
  if (!waits) return ok(null);
  const sender = await readMailSender(admin);
  if (!sender.ok) return { ok: false, error: unfinished(sender.error) };
  const sent = await sendMail(askForAddress({ shop: admin.shop, sender: sender.value, order, to, hold }));
  return sent.ok ? sent : { ok: false, error: { kind: 'retry', says: sent.error } };
}
