import { fail, formatAmount, ok } from '@doorstep/policy';

import { createRefund, readPayments } from '../../admin-api/refunds.ts';
import { refundKey, shareOut } from '../../orders/effects/pay-back.ts';
import { toUnfinished, unlessFailed } from '../../orders/effects/unfinished.ts';
import type { ApplyRequest } from './apply.ts';
import { orderNotShown } from '../../orders/not-shown.ts';

/**
 * [PRICE-01, PRICE-02, PROD-01] Money goes back and the order stays as it is: by the payments of the order, or as store credit, which only a
 * customer has; a guest gets it by the payments. Shopify makes one refund for one key; after it has forgotten the key, the note of the
 * refund says that it was made.
 */
export const giveBack: ApplyRequest<'give-back'> = async (
  { admin },
  { request: { id, orderId }, sold },
  { amount, as, reason },
) => {
  if (amount === null) return fail({ kind: 'give-up', reason: orderNotShown });
  const { presentment } = amount;
  if (orderId === null) return fail({ kind: 'give-up', reason: 'it is about no order' });
  const paid = await readPayments(admin, orderId);
  if (!paid.ok) return fail(toUnfinished(paid.error));
  const payments = paid.value.order;
  if (payments === null) return fail({ kind: 'give-up', reason: orderNotShown });
  const note = `${reason.statement}: ${reason.message} (request ${id})`;
  if (payments.refunds.some((each) => each.note === note)) return ok(null);
  const { presentmentCurrencyCode: currency } = payments;
  const shares = shareOut(payments, presentment.minor);
  const left = shares.reduce((sum, { minor }) => sum + minor, 0);
  if (currency !== presentment.currency || left < presentment.minor)
    return fail({ kind: 'give-up', reason: 'less is left of what was paid than is to go back' });
  const isCredit = as === 'store-credit' && Boolean(sold?.shown.customerId);
  const credit = { amount: formatAmount(presentment), currencyCode: currency };
  return unlessFailed(
    await createRefund(
      admin,
      {
        ...{ orderId, currency, note, notify: false },
        ...(isCredit ? { refundMethods: [{ storeCreditRefund: { amount: credit } }] } : {}),
        transactions: isCredit
          ? []
          : shares.map(({ minor, ...share }) => ({
              ...{ orderId, ...share, kind: 'REFUND' as const },
              amount: formatAmount({ minor, currency }),
            })),
      },
      refundKey(admin.shop, orderId, note),
    ),
  );
};
