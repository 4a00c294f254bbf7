import { fail, ok } from '@doorstep/policy';

import { deleteDraft, readDraft } from '../../admin-api/draft-orders.ts';
import { toUnfinished, unlessFailed } from '../../orders/effects/unfinished.ts';
import type { ApplyRequest } from './apply.ts';
import { keepMade } from './keep-made.server.ts';

/**
 * [RTS-01, MISS-04] Nobody pays any more for what is not sent, or was sent without. One that was paid a moment before is an order, whose webhook
 * says so.
 */
export const deleteInvoice: ApplyRequest<'invoice-delete'> = async ({ admin, database }, { request }) => {
  const { invoice } = request;
  if (invoice === null) return ok(null);
  const read = await readDraft(admin, invoice.id);
  if (!read.ok) return fail(toUnfinished(read.error));
  const { draftOrder } = read.value;
  if (draftOrder?.status === 'COMPLETED') return ok(null);
  const deleted = draftOrder === null ? ok(null) : unlessFailed(await deleteDraft(admin, invoice.id));
  if (deleted.ok) await keepMade(database, request, { invoiceUrl: null });
  return deleted;
};
