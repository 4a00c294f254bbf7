import { fail, ok } from '@doorstep/policy';
import type { EffectPayloads } from '@doorstep/policy';

import { holdFulfillmentOrder, readFulfillmentOrders } from '../../admin-api/fulfillment.ts';
import type { FulfillmentOrder } from '../../admin-api/fulfillment.ts';
import type { Apply } from './apply.ts';
import { toUnfinished } from './unfinished.ts';
import type { Unfinished } from './unfinished.ts';

/** Ours among the holds of a fulfillment order; a second one with this handle would be refused. */
const holdHandle = 'doorstep-address';

/** Statuses in which Shopify can still keep the parcel back. */
export const notYetSent: ReadonlySet<string> = new Set(['OPEN', 'SCHEDULED', 'ON_HOLD', 'IN_PROGRESS']);

/** Minutes after which fulfillment orders that Shopify has not shown will not come: it makes them within seconds. */
const usualMinutes = 10;

/** Our holds of a fulfillment order. */
export const ourHolds = ({ fulfillmentHolds }: FulfillmentOrder): FulfillmentOrder['fulfillmentHolds'] =>
  fulfillmentHolds.filter((hold) => hold.heldByRequestingApp && hold.handle === holdHandle);

/** Whether it waits because of us. */
export const isHeld = (order: FulfillmentOrder): boolean => ourHolds(order).length > 0;

/** What nobody ships waits for no address: its own hold would have to be released by hand as well. */
const isShipped = ({ deliveryMethod }: FulfillmentOrder): boolean => deliveryMethod?.methodType !== 'NONE';

/** [ADDR-02] Holds every fulfillment order that is not held by us already. One that is refused does not keep the others from it. */
export const holdOrder: Apply<EffectPayloads['hold']> = async ({ admin }, order, { reason, notes }) => {
  const read = await readFulfillmentOrders(admin, order.id);
  if (!read.ok) return fail(toUnfinished(read.error));
  const toShip = read.value.filter(isShipped);
  if (toShip.length === 0) return fail(noneVisible(order.placedAt));
  const note = { handle: holdHandle, reason, reasonNotes: notes };
  const left: Unfinished[] = [];
  for (const fulfillmentOrder of toShip) {
    if (isHeld(fulfillmentOrder) || !notYetSent.has(fulfillmentOrder.status)) continue;
    const result = await holdFulfillmentOrder(admin, fulfillmentOrder.id, note);
    if (!result.ok) left.push(toUnfinished(result.error));
  }
  const worst = left.find(({ kind }) => kind === 'retry') ?? left[0];
  return worst === undefined ? ok(null) : fail(worst);
};

/** Shopify makes fulfillment orders a moment after the order; after that moment there is something that we are not shown. */
function noneVisible(placedAt: Date): Unfinished {
  const minutes = (Date.now() - placedAt.getTime()) / 60_000;
  return minutes < usualMinutes
    ? { kind: 'retry', reason: 'Shopify has no fulfillment orders yet' }
    : {
        kind: 'give-up',
        reason:
          'Shopify shows the app no fulfillment order of it: a warehouse of another company may ship it. Tell the warehouse to wait',
      };
}
