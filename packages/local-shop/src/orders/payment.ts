import type { ShopContext } from '../shop-context.ts';
import type { Money, MoneyBag } from '../state/money.ts';
import type { Order, Transaction } from '../state/orders.ts';
import { newGid } from '../state/state.ts';
import { addUp, less, orderTotals } from './totals.ts';

/** A transaction that comes in with an order or by hand, before the shop has written it down. */
export type NewTransaction = Omit<Transaction, 'id' | 'parentId' | 'createdAt'>;

/** An order's payment as it is known when the order is made. */
export interface Payment {
  readonly declared: string | null;
  readonly transactions: readonly NewTransaction[];
}

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
  transactions: readonly NewTransaction[],
): (total: MoneyBag) => Payment {
  return (total) =>
    declared === 'PAID' && transactions.length === 0
      ? payInFull('manual')(total)
      : { declared, transactions };
}

/** A payment written down: each transaction gets its id and its time. */
export function withTransactionIds(
  context: ShopContext,
  { declared, transactions }: Payment,
): Order['payment'] {
  return { declared, transactions: transactions.map((each) => written(context, each, null)) };
}

/** One transaction as the shop keeps it. */
export function written(
  { state, now }: ShopContext,
  transaction: NewTransaction,
  parentId: string | null,
): Transaction {
  return { ...transaction, id: newGid(state, 'OrderTransaction'), parentId, createdAt: now() };
}

const IN = ['SALE', 'CAPTURE'];

/** Whether a transaction brought money that can go back. */
export const isPayment = ({ kind, status }: Transaction): boolean =>
  status === 'SUCCESS' && IN.includes(kind);

/** All that came in, whatever went back of it. */
export const received = (order: Order): MoneyBag => sumOf(order, IN);

/** All that went back. */
export const refunded = (order: Order): MoneyBag => sumOf(order, ['REFUND']);

/** What came in less what went back. */
export const netPayment = (order: Order): MoneyBag => less(received(order), refunded(order));

/** What the buyer still owes; below zero it is owed to the buyer. */
export const balance = (order: Order): MoneyBag => less(orderTotals(order).total, netPayment(order));

/** What is still to be paid, in both currencies; never less than nothing. */
export function outstanding(order: Order): MoneyBag {
  const owed = balance(order);
  const amountLeft = (side: 'shop' | 'presentment') => ({
    ...owed[side],
    minor: Math.max(0, owed[side].minor),
  });
  return { shop: amountLeft('shop'), presentment: amountLeft('presentment') };
}

/** What was paid or given back decides; where nothing was, what was declared. */
export function financialStatus(order: Order): FinancialStatus {
  const { declared, transactions } = order.payment;
  if (transactions.length === 0) return declared;
  const back = refunded(order).shop.minor;
  if (back > 0) return back < received(order).shop.minor ? 'PARTIALLY_REFUNDED' : 'REFUNDED';
  if (outstanding(order).shop.minor === 0) return 'PAID';
  return received(order).shop.minor > 0 ? 'PARTIALLY_PAID' : (declared ?? 'PENDING');
}

/**
 * An order of which `part` was paid, by hand or by its buyer, or all its rest; `null` when nothing is left to pay, or nobody
 * pays any more.
 */
export function payRest(
  context: ShopContext,
  order: Order,
  gateway: 'manual' | 'bogus',
  part: MoneyBag | null = null,
): Order | null {
  const rest = outstanding(order);
  if (rest.shop.minor === 0) return null;
  const amount = part ?? rest;
  const sale = written(context, { kind: 'SALE', status: 'SUCCESS', gateway, amount }, null);
  return { ...order, payment: { ...order.payment, transactions: [...order.payment.transactions, sale] } };
}

/** What is left of each payment that came in, in the buyer's currency; those of which nothing is left are not told. */
export function paymentsLeft({ payment }: Order): readonly { readonly id: string; readonly left: Money }[] {
  // What went to store credit was of no payment in particular: the first ones have lost it.
  let toCredit = payment.transactions
    .filter(({ kind, parentId }) => kind === 'REFUND' && parentId === null)
    .reduce((total, { amount }) => total + amount.presentment.minor, 0);
  return payment.transactions.filter(isPayment).flatMap(({ id, amount: { presentment } }) => {
    const back = payment.transactions.filter(({ parentId }) => parentId === id);
    const left = back.reduce((rest, { amount }) => rest - amount.presentment.minor, presentment.minor);
    const lost = Math.min(left, toCredit);
    toCredit -= lost;
    return left > lost ? [{ id, left: { ...presentment, minor: left - lost } }] : [];
  });
}

/** The ways in which it was paid, each once. */
export function paymentGateways({ payment }: Order): readonly string[] {
  return [...new Set(payment.transactions.map(({ gateway }) => gateway))];
}

function sumOf(order: Order, kinds: readonly string[]): MoneyBag {
  return addUp(
    order,
    order.payment.transactions
      .filter(({ kind, status }) => status === 'SUCCESS' && kinds.includes(kind))
      .map(({ amount }) => amount),
  );
}
