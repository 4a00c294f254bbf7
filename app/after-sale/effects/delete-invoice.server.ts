import { fail, ok } from '@doorstep/policy';

import { deleteDraft, readDraft } from '../../admin-api/draft-orders.ts';
import { toUnfinished, unlessFailed } from '../../orders/effects/unfinished.ts';
import type { ApplyRequest } from './apply.ts';

/** [RTS-01] Nobody pays any more for what is not sent again. One that was paid a moment before is an order, whose webhook says so. */
export const deleteInvoice: ApplyRequest<'invoice-delete'> = async ({ admin }, { request: { invoice } }) => {
  if (invoice === null) return ok(null);
  const read = await readDraft(admin, invoice.id);
  if (!read.ok) return fail(toUnfinished(read.error));
  const { draftOrder } = read.value;
  return draftOrder === null || draftOrder.status === 'COMPLETED'
    ? ok(null)
    : unlessFailed(await deleteDraft(admin, invoice.id));
};
