import { fail, ok } from '@doorstep/policy';
import type { EffectPayloads } from '@doorstep/policy';

import { readFulfillmentLines } from '../../admin-api/fulfillment-lines.ts';
import { readParcels } from '../../admin-api/parcels.ts';
import type { Apply } from './apply.ts';
import { toUnfinished } from './unfinished.ts';

/** Fulfillment orders of which nothing leaves any more, although pieces remain in them. */
const ended: ReadonlySet<string> = new Set(['CLOSED', 'CANCELLED']);

/**
 * [ADDR-02] Fails when pieces of an order are still to be shipped that are in no fulfillment order which the app sees, and so
 * can hold. Shopify shows the merchant's own locations and those of fulfillment services each under a scope of its own,
 * and says nothing of what it leaves out: only the order's lines tell.
 */
export const checkRest: Apply<EffectPayloads['rest']> = async ({ admin }, { id: orderId }) => {
  const now = await readParcels(admin, orderId);
  if (!now.ok) return fail(toUnfinished(now.error));
  const toShip = (now.value?.lines ?? []).filter(({ requiresShipping }) => requiresShipping);
  const seen = await readFulfillmentLines(
    admin,
    orderId,
    toShip.map(({ id }) => id),
  );
  if (!seen.ok) return fail(toUnfinished(seen.error));
  const all = sum(toShip.map((line) => Math.min(line.currentQuantity, line.unfulfilledQuantity)));
  const shown = sum(
    seen.value.filter(({ status }) => !ended.has(status)).map((line) => line.remainingQuantity),
  );
  if (shown >= all) return ok(null);
  const reason = `Shopify shows the app ${shown} of ${all} pieces that are still to be shipped: a warehouse of another company may ship the others`;
  return fail({ kind: 'give-up', reason });
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
