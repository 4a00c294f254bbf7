import { fail, ok } from '@doorstep/policy';

import { readReturn } from '../../admin-api/return-processing.ts';
import { closeReturn as close, declineReturn as decline } from '../../admin-api/returns.ts';
import { toUnfinished, unlessFailed } from '../../orders/effects/unfinished.ts';
import type { ApplyRequest } from './apply.ts';

/** Shopify's reasons for a return that is declined. */
const reasons = {
  'final-sale': 'FINAL_SALE',
  'period-ended': 'RETURN_PERIOD_ENDED',
  other: 'OTHER',
} as const;

/** Declines what the customer asked for at Shopify itself; what somebody has declined there stays declined. */
export const declineReturn: ApplyRequest<'return-decline'> = async (
  { admin },
  { request: { returnId } },
  { why },
) => {
  if (returnId === null) return ok(null);
  const read = await readReturn(admin, returnId);
  if (!read.ok) return fail(toUnfinished(read.error));
  const status = read.value?.return.status ?? 'DECLINED';
  if (status === 'REQUESTED') return unlessFailed(await decline(admin, returnId, reasons[why]));
  return status === 'DECLINED' || status === 'CANCELED'
    ? ok(null)
    : fail({ kind: 'give-up', reason: 'somebody has approved the return in Shopify' });
};

/** Nothing more comes back with it. What was cancelled or declined at Shopify has ended as well. */
export const closeReturn: ApplyRequest<'return-close'> = async ({ admin }, { request: { returnId } }) => {
  if (returnId === null) return ok(null);
  const closed = await close(admin, returnId);
  if (closed.ok || closed.error.kind !== 'refused') return unlessFailed(closed);
  const read = await readReturn(admin, returnId);
  if (!read.ok) return fail(toUnfinished(read.error));
  const status = read.value?.return.status ?? 'CANCELED';
  return status === 'OPEN' || status === 'REQUESTED' ? unlessFailed(closed) : ok(null);
};
