import { ok } from '@doorstep/policy';
import type { EffectPayloads } from '@doorstep/policy';

import { hasCode } from '../../admin-api/failure.ts';
import { holdFulfillmentOrder } from '../../admin-api/fulfillment.ts';
import { holdHandle } from '../our-holds.ts';
import type { Apply } from './apply.ts';
import { unlessFailed } from './unfinished.ts';

/** At Shopify the note stands among those of other apps and people. */
const saidByUs = (notes: string): string => `Doorstep: ${notes}`;

/** [ADDR-02] Holds a fulfillment order. One that is held by us already stays so: Shopify refuses a second hold of our handle. */
export const holdOrder: Apply<EffectPayloads['hold']> = async (
  { admin },
  _,
  { fulfillmentOrder, reason, notes },
) => {
  const note = { handle: holdHandle, reason, reasonNotes: saidByUs(notes) };
  const held = await holdFulfillmentOrder(admin, fulfillmentOrder, note);
  return !held.ok && hasCode(held.error, 'DUPLICATE_FULFILLMENT_HOLD_HANDLE') ? ok(null) : unlessFailed(held);
};
