import { fail, formatAmount, minorOf, ok } from '@doorstep/policy';
import type { InspectedLine, Money, RequestEffectPayloads, Result } from '@doorstep/policy';

import type { Admin } from '../../admin-api/call.ts';
import { processReturn as process, readOutcome, readReturn } from '../../admin-api/return-processing.ts';
import type {
  ReturnProcessInput,
  ReturnToProcess,
  SuggestedOutcome,
} from '../../admin-api/return-processing.ts';
import { toUnfinished, unlessFailed } from '../../orders/effects/unfinished.ts';
import type { Unfinished } from '../../orders/effects/unfinished.ts';
import type { ApplyRequest, RequestToChange } from './apply.ts';
import { orderNotShown } from '../../orders/not-shown.ts';

/**
 * [RET-05, RET-08, SHIP-07] Pays for what was taken of a return, by Shopify's own calculation, without shipping, and with the fee that the
 * return has. What is processed already was processed before, by us or by somebody at Shopify, and is not paid again.
 */
export const processReturn: ApplyRequest<'return-process'> = async ({ admin }, about, payload) => {
  const read = await readPayBack(admin, about, payload);
  if (!read.ok || read.value === null) return read;
  const { returnId, chosen, exchanges, refund } = read.value;
  return unlessFailed(
    await process(admin, {
      ...{ returnId, notifyCustomer: false, returnLineItems: chosen },
      ...(exchanges.length === 0 ? {} : { exchangeLineItems: exchanges }),
      ...(refund === null ? {} : { financialTransfer: { issueRefund: refund } }),
    }),
  );
};

/** What a return is processed with. */
interface PayBack {
  readonly returnId: string;
  readonly chosen: Chosen;
  readonly exchanges: readonly { readonly id: string; readonly quantity: number }[];
  /** `null` for nothing. */
  readonly refund: Refund | null;
  /** [EXCH-01] What its customer is asked for instead; `null` for nothing. */
  readonly due: Money | null;
}

/** What will be paid back, by Shopify's own calculation: the same for whoever is about to decide and for what is carried out. `null`: it is processed. */
export async function readPayBack(
  admin: Admin,
  about: Pick<RequestToChange, 'request' | 'sold'>,
  payload: RequestEffectPayloads['return-process'],
): Promise<Result<PayBack | null, Unfinished>> {
  const { returnId } = about.request;
  if (returnId === null) return giveUp('it has no return in Shopify');
  if (about.sold === null) return giveUp(orderNotShown);
  const read = await readReturn(admin, returnId);
  if (!read.ok) return fail(toUnfinished(read.error));
  if (read.value === null) return giveUp('its return is gone');
  const chosen = choose(
    read.value,
    payload.lines.filter(({ isTaken }) => isTaken),
  );
  if (chosen === 'processed') return ok(null);
  if (chosen === 'otherwise') return giveUp('somebody has processed a part of the return in Shopify');
  const exchanges = read.value.return.exchangeLineItems.nodes.map(({ id, quantity }) => ({ id, quantity }));
  const lines = chosen.map(({ id, quantity }) => ({ id, quantity }));
  const suggested = await readOutcome(admin, { id: returnId, lines, exchanges });
  if (!suggested.ok) return fail(toUnfinished(suggested.error));
  const paid = payBack(suggested.value, payload, about);
  if (!paid.ok) return paid;
  const due = exchanges.length === 0 ? null : dueOf(suggested.value);
  return ok({ returnId, chosen, exchanges, refund: paid.value, due });
}

function dueOf({ financialTransfer }: SuggestedOutcome): Money | null {
  if (financialTransfer?.__typename !== 'InvoiceReturnOutcome') return null;
  const { amount, currencyCode: currency } = financialTransfer.amount.presentmentMoney;
  const minor = minorOf(amount, currency);
  return minor === null ? null : { minor, currency };
}

/** How much goes back with a refund, by payments and as store credit; `null` where an amount cannot be read. */
export function amountOf(refund: Refund | null, currency: string): Money | null {
  const amounts = [
    ...(refund?.orderTransactions ?? []).map(({ transactionAmount }) => transactionAmount.amount),
    ...(refund?.refundMethods ?? []).map(({ storeCreditRefund }) => storeCreditRefund.amount.amount),
  ].map((amount) => minorOf(amount, currency));
  return amounts.reduce<Money | null>(
    (sum, minor) => (sum === null || minor === null ? null : { currency, minor: sum.minor + minor }),
    { minor: 0, currency },
  );
}

const giveUp = (reason: string): Result<never, Unfinished> => fail({ kind: 'give-up', reason });

type Chosen = NonNullable<ReturnProcessInput['returnLineItems']>;

/** The return's own lines for what was taken, and what becomes of the pieces: only what is as it was sold is sold again. */
function choose(
  { return: found, locationId }: ReturnToProcess,
  taken: readonly InspectedLine[],
): Chosen | 'processed' | 'otherwise' {
  const own = found.returnLineItems.nodes.flatMap((line) =>
    'fulfillmentLineItem' in line ? [{ ...line, part: line.fulfillmentLineItem }] : [],
  );
  const reverse = found.reverseFulfillmentOrders.nodes.flatMap(({ lineItems }) => lineItems.nodes);
  const chosen: Chosen[number][] = [];
  let processed = 0;
  for (const { id, quantity, condition } of taken) {
    const lines = own.filter(({ part }) => part.lineItem.id === id);
    processed += lines.reduce((sum, line) => sum + line.processedQuantity, 0);
    let left = quantity;
    for (const line of lines) {
      const pieces = Math.min(left, line.quantity - line.processedQuantity);
      if (pieces <= 0) continue;
      left -= pieces;
      const back = reverse.find(({ fulfillmentLineItem }) => fulfillmentLineItem?.id === line.part.id);
      const isSoldAgain = condition === 'as-sold' && locationId !== null;
      const disposition = {
        dispositionType: isSoldAgain ? ('RESTOCKED' as const) : ('NOT_RESTOCKED' as const),
        ...(isSoldAgain ? { locationId } : {}),
      };
      chosen.push({
        ...{ id: line.id, quantity: pieces },
        ...(back
          ? {
              dispositions: [
                { reverseFulfillmentOrderLineItemId: back.id, quantity: pieces, ...disposition },
              ],
            }
          : {}),
      });
    }
  }
  const wanted = taken.reduce((sum, { quantity }) => sum + quantity, 0);
  if (processed >= wanted) return 'processed';
  return processed > 0 || chosen.reduce((sum, { quantity }) => sum + quantity, 0) < wanted
    ? 'otherwise'
    : chosen;
}

type Refund = NonNullable<NonNullable<ReturnProcessInput['financialTransfer']>['issueRefund']>;

/**
 * [RET-01] Shopify taxes fees of returns, on orders to the United States since 2026-10-23, and tells how much only once they are processed. A fifth is
 * more than any sales tax there.
 */
const mostFeeTax = (fee: number): number => Math.ceil(fee / 5);

/** What goes back and how; `null` for nothing. A difference to our own estimate that tax does not explain is for a person. */
function payBack(
  { totalTax, maximumRefundable, financialTransfer }: SuggestedOutcome,
  { expected, tax: ownTax, fee, chargedBack, before, as, lines }: RequestEffectPayloads['return-process'],
  { request: { asked }, sold }: Pick<RequestToChange, 'request' | 'sold'>,
): Result<Refund | null, Unfinished> {
  if (expected === null) return giveUp('what is to be paid back cannot be calculated');
  const { currency, minor: ours } = expected.presentment;
  const refund = financialTransfer?.__typename === 'RefundReturnOutcome' ? financialTransfer : null;
  const amount = refund ? minorIn(refund.amount, currency) : 0;
  const tax = minorIn(totalTax, currency);
  const most = minorIn(maximumRefundable, currency);
  if (amount === null || tax === null || most === null)
    return giveUp('Shopify’s calculation is in another currency');
  const unknown = (chargedBack?.presentment.minor ?? 0) + (before?.presentment.minor ?? 0);
  // Of what went back before not as much is left of the payments: Shopify's own calculation ends there.
  const isCut = amount >= most;
  // Each line may be rounded the other way; and what goes out instead has a tax of its own.
  const rounding = lines.length;
  const feeTax = mostFeeTax(fee?.presentment.minor ?? 0);
  const least =
    ours - rounding - feeTax - (asked.kind === 'exchange' ? Math.abs(tax) : 0) - (isCut ? unknown : 0);
  if (amount < least || amount > ours + Math.abs(tax) + rounding) {
    const say = (minor: number) => `${formatAmount({ minor, currency })} ${currency}`;
    return giveUp(`Shopify would pay back ${say(amount)}, the policy says ${say(ours)} without tax`);
  }
  const whole = isCut ? Math.max(amount, ours + (ownTax?.presentment.minor ?? 0)) : amount;
  const back = Math.max(0, Math.min(amount, whole - unknown));
  if (refund === null || back === 0) return ok(null);
  if (as === 'store-credit' && sold?.shown.customerId)
    return ok({
      orderTransactions: [],
      refundMethods: [{ storeCreditRefund: { amount: moneyOf({ minor: back, currency }) } }],
    });
  const transactions = overPayments(refund, { minor: back, currency });
  return transactions === null
    ? giveUp('Shopify’s calculation is in another currency')
    : ok({ orderTransactions: transactions });
}

/** An amount over the payments that Shopify proposes, the first ones first, each at most what is proposed for it. */
function overPayments(
  { suggestedTransactions }: RefundOutcome,
  { minor, currency }: Money,
): NonNullable<Refund['orderTransactions']> | null {
  const transactions: NonNullable<Refund['orderTransactions']>[number][] = [];
  let left = minor;
  for (const { parentTransaction, amountSet } of suggestedTransactions) {
    if (parentTransaction === null) continue;
    const proposed = minorIn(amountSet, currency);
    if (proposed === null) return null;
    const part = Math.min(left, proposed);
    left -= part;
    if (part > 0)
      transactions.push({
        parentId: parentTransaction.id,
        transactionAmount: moneyOf({ minor: part, currency }),
      });
  }
  return transactions;
}

type RefundOutcome = Extract<
  NonNullable<SuggestedOutcome['financialTransfer']>,
  { readonly __typename: 'RefundReturnOutcome' }
>;

const moneyOf = ({ minor, currency }: Money) => ({
  amount: formatAmount({ minor, currency }),
  currencyCode: currency,
});

type Bag = SuggestedOutcome['totalTax'];

const minorIn = ({ presentmentMoney: { amount, currencyCode } }: Bag, currency: string): number | null =>
  currencyCode === currency ? minorOf(amount, currency) : null;
