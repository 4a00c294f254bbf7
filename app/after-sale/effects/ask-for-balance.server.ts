import { fail, ok } from '@doorstep/policy';

import { readOrderAfterSale } from '../../admin-api/sold-order.ts';
import { orderNotShown } from '../../orders/not-shown.ts';
import { toUnfinished } from '../../orders/effects/unfinished.ts';
import { leftToPay } from '../left-to-pay.ts';
import type { ApplyRequest } from './apply.ts';
import { keepMade } from './keep-made.server.ts';

/**
 * [EXCH-01] Keeps what an exchange has left to pay of its order, and where Shopify lets it be paid, which the mail after it says: Shopify's own
 * mail cannot be sent a second time without harm. Nothing left is paid.
 */
export const askForBalance: ApplyRequest<'balance'> = async ({ admin, database }, { request }) => {
  const { orderId } = request;
  if (orderId === null) return fail({ kind: 'give-up', reason: 'it is about no order' });
  const read = await readOrderAfterSale(admin, orderId);
  if (!read.ok) return fail(toUnfinished(read.error));
  if (read.value === null) return fail({ kind: 'give-up', reason: orderNotShown });
  const due = leftToPay(read.value);
  if (due === null) return fail({ kind: 'give-up', reason: 'what is left to pay cannot be read' });
  if (due.minor <= 0) {
    await keepMade(database, request, { invoiceId: orderId, invoicePaidAt: new Date() });
    return ok(null);
  }
  const { additionalPaymentCollectionUrl: invoiceUrl } = read.value.paymentCollectionDetails;
  await keepMade(database, request, { invoiceId: orderId, invoiceUrl, invoiceDue: due });
  return invoiceUrl === null
    ? fail({ kind: 'give-up', reason: 'Shopify gives no address at which the rest of the order can be paid' })
    : ok(null);
};
