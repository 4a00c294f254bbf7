import { fail, ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import { findDraft } from '../admin-api/draft-orders.ts';
import type { AdminFailure } from '../admin-api/failure.ts';
import { write } from '../database.server.ts';
import type { OrderDependencies } from '../orders/dependencies.ts';
import { decodeKeptEffect } from '../orders/effects/decode-kept-effect.ts';
import { settled } from '../orders/effects/ledger.server.ts';
import { draftTag } from '../orders/request-tag.ts';
import type { KeptRequest } from './decode-kept-request.ts';
import { dueFor } from './effects/due-for.ts';
import { keepMade } from './effects/keep-made.server.ts';
import type { SoldOrderRead } from './read-after-sale.server.ts';

/**
 * A request with the draft order that was made for it, where the answer to that was lost. That has to be known before anything is planned: what
 * ended right then has an invoice that could still be paid [MISS-04, RTS-01].
 */
export async function withLostInvoice(
  { admin, database }: OrderDependencies,
  request: KeptRequest,
  sold: SoldOrderRead | null,
): Promise<Result<KeptRequest, AdminFailure>> {
  const { shop, id, orderId, invoice } = request;
  if (orderId === null || (invoice?.paidAt ?? null) !== null) return ok(request);
  // Begun, and never ended: it may have been made.
  const begun = await database.effect.findFirst({
    where: {
      ...{ shop, orderId, kind: 'invoice', key: { startsWith: `${orderId}/request/${id}/` } },
      state: { notIn: ['planned', 'applied'] },
    },
    orderBy: { claimedAt: 'desc' },
  });
  if (begun === null) return ok(request);
  const found = await findDraft(admin, draftTag(id));
  if (!found.ok) return fail(found.error);
  if (found.value === null) return ok(request);
  const { id: invoiceId, invoiceUrl } = found.value;
  const making = decodeKeptEffect(begun);
  const lines = making?.kind === 'invoice' ? making.payload.lines : [];
  // What comes to nothing is still to be completed.
  if (making !== null && lines.length > 0) await write(database, settled({ shop, orderId }, [making]));
  if (invoiceId === invoice?.id) return ok(request);
  const due = sold && dueFor(lines, sold);
  await keepMade(database, request, { invoiceId, invoiceUrl, ...(due === null ? {} : { invoiceDue: due }) });
  return ok({ ...request, invoice: { id: invoiceId, url: invoiceUrl, due, paidAt: null } });
}
