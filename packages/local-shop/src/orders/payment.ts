import type { MoneyBag } from '../state/money.ts';
import type { Order, Transaction } from '../state/orders.ts';
import { orderTotals } from './totals.ts';

/** An order's payment as it is known when the order is made. */
export type Payment = Order['payment'];

/** What the Admin API says of an order's payment; `null` where nobody has said or paid anything. */
export type FinancialStatus = string | null;

/** Paid at once and wholly, as checkout and a completed draft are. */
export function payInFull(gateway: string): (total: MoneyBag) => Payment {
  return (total) => ({
    declared: null,
    transactions: [{ kind: 'SALE', status: 'SUCCESS', gateway, amount: total }],
  });
}

/** As an app declares it, with what it says was paid. */
export function declarePayment(
  declared: FinancialStatus,
  transactions: readonly Transaction[],
): (total: MoneyBag) => Payment {
  return (total) =>
    declared === 'PAID' && transactions.length === 0
      ? payInFull('manual')(total)
      : { declared, transactions };
}

/** What is still to be paid, in both currencies; never less than nothing. */
export function outstanding(order: Order): MoneyBag {
  const { total } = orderTotals(order);
  const amountLeft = (side: 'shop' | 'presentment') => ({
    ...total[side],
    minor: Math.max(0, total[side].minor - sumPaid(order, side)),
  });
  return { shop: amountLeft('shop'), presentment: amountLeft('presentment') };
}

/** PAID and PARTIALLY_PAID come from what was paid, anything else from what was declared. */
export function financialStatus(order: Order): FinancialStatus {
  const { declared, transactions } = order.payment;
  if (transactions.length === 0) return declared;
  if (outstanding(order).shop.minor === 0) return 'PAID';
  return sumPaid(order, 'shop') > 0 ? 'PARTIALLY_PAID' : (declared ?? 'PENDING');
}

/** An order whose rest was paid by hand; `null` when nothing is left to pay, or nobody pays any more. */
export function markAsPaid(order: Order): Order | null {
  const amount = outstanding(order);
  if (amount.shop.minor === 0) return null;
  const sale: Transaction = { kind: 'SALE', status: 'SUCCESS', gateway: 'manual', amount };
  return { ...order, payment: { ...order.payment, transactions: [...order.payment.transactions, sale] } };
}

/** The ways in which it was paid, each once. */
export function paymentGateways({ payment }: Order): readonly string[] {
  return [...new Set(payment.transactions.map(({ gateway }) => gateway))];
}

function sumPaid({ payment }: Order, side: 'shop' | 'presentment'): number {
  return payment.transactions
    .filter(({ kind, status }) => status === 'SUCCESS' && (kind === 'SALE' || kind === 'CAPTURE'))
    .reduce((total, { amount }) => total + amount[side].minor, 0);
}
