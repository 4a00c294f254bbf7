import { fail, ok } from '@doorstep/policy';
import type { EffectPayloads, Result } from '@doorstep/policy';

import type { Admin } from '../../admin-api/call.ts';
import { fulfillLine, readFulfillmentLines } from '../../admin-api/fulfillment-lines.ts';
import type { FulfillmentLine } from '../../admin-api/fulfillment-lines.ts';
import type { Apply } from './apply.ts';
import { toNotMade, toUnfinished } from './unfinished.ts';
import type { Unfinished } from './unfinished.ts';

/**
 * [PROT-05] Fulfills an order's protection lines: nobody ships them, but Shopify counts the order as partly fulfilled until
 * somebody has.
 */
export const fulfillProtection: Apply<EffectPayloads['protection']> = async (
  { admin },
  { id: orderId },
  { lines: lineItems },
) => {
  const lines = await readFulfillmentLines(admin, orderId, lineItems);
  if (!lines.ok) return fail(toUnfinished(lines.error));
  // With a warehouse of another company, whose fulfillment orders the app does not see.
  if (lines.value.length === 0)
    return giveUp('its protection line is in no fulfillment order that the app sees');
  for (const line of lines.value.filter(isOpen)) {
    if (line.status === 'ON_HOLD') return giveUp('its protection line is on hold');
    const done = await fulfillLine(admin, line);
    if (!done.ok && !(await isDone(admin, orderId, lineItems))) return fail(toNotMade(done.error));
  }
  return ok(null);
};

/** What Shopify refuses to fulfill may have been fulfilled by somebody else a moment ago; its message has no code for that. */
async function isDone(admin: Admin, orderId: string, lineItems: readonly string[]): Promise<boolean> {
  const now = await readFulfillmentLines(admin, orderId, lineItems);
  return now.ok && now.value.length > 0 && !now.value.some(isOpen);
}

const isOpen = ({ status, remainingQuantity }: FulfillmentLine): boolean =>
  remainingQuantity > 0 && status !== 'CLOSED' && status !== 'CANCELLED';

const giveUp = (reason: string): Result<never, Unfinished> => fail({ kind: 'give-up', reason });
