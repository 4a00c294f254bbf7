import { fail, formatAmount, minorOf, ok } from '@doorstep/policy';
import type { Money, MoneyPair, RequestEffectPayloads, Result } from '@doorstep/policy';

import type { Admin } from '../../admin-api/call.ts';
import type { AdminFailure } from '../../admin-api/failure.ts';
import { createRefund, readPayments, readSuggestedRefund } from '../../admin-api/refunds.ts';
import type { Payments, RefundedPieces } from '../../admin-api/refunds.ts';
import { refundKey, shareOut } from '../../orders/effects/pay-back.ts';
import { toUnfinished, unlessFailed } from '../../orders/effects/unfinished.ts';
import type { Unfinished } from '../../orders/effects/unfinished.ts';
import type { ApplyRequest } from './apply.ts';
import { orderNotShown } from '../../orders/not-shown.ts';
import { isRefundOf, refundNote } from '../refund-note.ts';

type GiveBack = RequestEffectPayloads['give-back'];

/**
 * [PRICE-01, PRICE-02, PROD-01, MISS-03] Money goes back and nothing comes back: by the payments of the order, or as store credit, which only a
 * customer has; a guest gets it by the payments. Whole pieces count as refunded at Shopify from then on. Shopify makes one refund for one key; after it has forgotten the
 * key, the note of the refund says that it was made.
 */
export const giveBack: ApplyRequest<'give-back'> = async (
  { admin },
  { request: { id, orderId }, sold },
  payload,
) => {
  if (orderId === null) return giveUp('it is about no order');
  const paid = await readPayments(admin, orderId);
  if (!paid.ok) return fail(toUnfinished(paid.error));
  const payments = paid.value.order;
  if (payments === null) return giveUp(orderNotShown);
  if (payments.refunds.some(({ note }) => isRefundOf(note, id))) return ok(null);
  const due = await readDue(admin, orderId, payload);
  if (!due.ok) return due;
  const { minor, currency } = due.value;
  const transactions = overPayments(payments, due.value);
  if (transactions === null) return giveUp('less is left of what was paid than is to go back');
  const isCredit = payload.as === 'store-credit' && Boolean(sold?.shown.customerId);
  const credit = { amount: formatAmount({ minor, currency }), currencyCode: currency };
  const note = refundNote(payload.reason, id);
  return unlessFailed(
    await createRefund(
      admin,
      {
        ...{ orderId, currency, note, notify: false, refundLineItems: piecesOf(payload) },
        ...(isCredit ? { refundMethods: [{ storeCreditRefund: { amount: credit } }] } : {}),
        transactions: isCredit
          ? []
          : transactions.map((each) => ({ ...each, orderId, kind: 'REFUND' as const })),
      },
      refundKey(admin.shop, orderId, note),
    ),
  );
};

/** What went back because of a request, by its refund; `null` for nothing, or an amount that cannot be read. */
export async function readGivenBack(
  admin: Admin,
  orderId: string,
  requestId: string,
): Promise<Result<Money | null, AdminFailure>> {
  const paid = await readPayments(admin, orderId);
  if (!paid.ok) return paid;
  const refund = paid.value.order?.refunds.find(({ note }) => isRefundOf(note, requestId));
  if (refund === undefined) return ok(null);
  const { amount, currencyCode: currency } = refund.totalRefundedSet.presentmentMoney;
  const minor = minorOf(amount, currency);
  return ok(minor === null ? null : { minor, currency });
}

const giveUp = (reason: string): Result<never, Unfinished> => fail({ kind: 'give-up', reason });

/**
 * What will go back, in the currency that was paid: for whole pieces by Shopify's own calculation, tax included, which may differ from ours by
 * rounding alone; the same for whoever is about to decide and for what is carried out. Fails in words where nothing is left to go back.
 */
export async function readDue(
  admin: Admin,
  orderId: string,
  payload: GiveBack,
): Promise<Result<Money, Unfinished>> {
  const { amount, before, of, lines } = payload;
  if (amount === null) return giveUp(orderNotShown);
  if (amount.presentment.minor === 0) return giveUp('what was paid for it has gone back already');
  return of === 'price'
    ? ok(amount.presentment)
    : byShopify(admin, orderId, { amount, before, payload, pieces: lines.reduce(countPieces, 0) });
}

const countPieces = (sum: number, { quantity }: GiveBack['lines'][number]): number => sum + quantity;

interface Whole {
  readonly amount: MoneyPair;
  readonly before: MoneyPair | null;
  readonly payload: GiveBack;
  readonly pieces: number;
}

async function byShopify(
  admin: Admin,
  orderId: string,
  { amount: { presentment: ours }, before, payload, pieces }: Whole,
): Promise<Result<Money, Unfinished>> {
  const { currency } = ours;
  const suggested = await readSuggestedRefund(admin, orderId, piecesOf(payload));
  if (!suggested.ok) return fail(toUnfinished(suggested.error));
  const { amountSet, maximumRefundableSet } = suggested.value;
  const [all, most] = [amountSet, maximumRefundableSet].map(({ presentmentMoney }) =>
    presentmentMoney.currencyCode === currency ? minorOf(presentmentMoney.amount, currency) : null,
  );
  if (all == null || most == null) return giveUp('Shopify’s calculation is in another currency');
  // What went back before is off what is left as well: of that it is not to be taken off once more.
  const minor = all < most ? all - (before?.presentment.minor ?? 0) : Math.min(most, ours.minor);
  if (Math.abs(minor - ours.minor) <= pieces) return ok({ minor, currency });
  const say = (money: Money) => `${formatAmount(money)} ${money.currency}`;
  return giveUp(`Shopify would pay back ${say({ minor, currency })}, the policy says ${say(ours)}`);
}

/** What was damaged or lost comes back to no shelf. */
const piecesOf = ({ of, lines }: GiveBack): RefundedPieces =>
  of === 'price'
    ? []
    : lines.map(({ id: lineItemId, quantity }) => ({
        lineItemId,
        quantity,
        restockType: 'NO_RESTOCK' as const,
      }));

/** An amount over the payments of an order; `null` where less is left of them. */
function overPayments(payments: Payments, { minor, currency }: Money) {
  const shares = shareOut(payments, minor);
  const left = shares.reduce((sum, share) => sum + share.minor, 0);
  if (payments.presentmentCurrencyCode !== currency || left < minor) return null;
  return shares.map((share) => ({
    ...{ parentId: share.parentId, gateway: share.gateway },
    amount: formatAmount({ minor: share.minor, currency }),
  }));
}
