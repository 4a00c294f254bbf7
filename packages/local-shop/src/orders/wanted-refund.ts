import type { Money, MoneyBag } from '../state/money.ts';
import type { Order, OrderLine, Transaction } from '../state/orders.ts';
import type { RefundedLine, RestockType } from '../state/refunds.ts';
import { isPayment, netPayment, paymentsLeft } from './payment.ts';
import { inBothOf } from './refund-amounts.ts';
import { currentQuantity } from './totals.ts';

/** What is to be given back. Amounts are in the currency that the buyer paid in. */
export interface WantedRefund {
  readonly lines: readonly (Pick<RefundedLine, 'orderLineId' | 'quantity' | 'locationId'> & {
    readonly restockType: RestockType;
  })[];
  /** `all` is what is left of it. */
  readonly shipping: 'all' | Money | null;
  /** Of which payments how much goes back. */
  readonly transactions: readonly { readonly parentId: string; readonly amount: Money }[];
  /** How much goes to the customer's store credit instead. */
  readonly storeCredit: readonly { readonly amount: Money; readonly expiresAt: string | null }[];
  readonly note: string | null;
  readonly allowOverRefunding: boolean;
  readonly returnId: string | null;
  /** What the return costs the buyer, where it is withheld now. */
  readonly fee: MoneyBag | null;
  /** What is given in exchange, and is added to the order. */
  readonly exchanges: readonly OrderLine[];
}

/** Nothing yet: what a refund asks for beside what it is about. */
export const REFUND_NOTHING = {
  lines: [],
  shipping: null,
  transactions: [],
  storeCredit: [],
  note: null,
  allowOverRefunding: false,
  returnId: null,
  fee: null,
  exchanges: [],
} as const satisfies WantedRefund;

export type RefundRefusal =
  | { readonly kind: 'no-such-line'; readonly index: number }
  | { readonly kind: 'quantity'; readonly index: number }
  | { readonly kind: 'no-such-payment' }
  | { readonly kind: 'no-customer' }
  | { readonly kind: 'over-refund'; readonly wanted: Money; readonly left: Money };

/** Everything that is left of an order, by the payments that are left: what a cancellation gives back. */
export function everythingLeft(order: Order, restockType: RestockType): WantedRefund {
  return {
    ...REFUND_NOTHING,
    lines: order.lines
      .filter((line) => currentQuantity(line) > 0)
      .map((line) => ({
        orderLineId: line.id,
        quantity: currentQuantity(line),
        locationId: null,
        restockType,
      })),
    shipping: 'all',
    transactions: paymentsLeft(order).map(({ id, left }) => ({ parentId: id, amount: left })),
  };
}

/** Why a refund cannot be made; `null` when it can. */
export function refusalOf(order: Order, wanted: WantedRefund): RefundRefusal | null {
  for (const [index, { orderLineId, quantity }] of wanted.lines.entries()) {
    const line = order.lines.find(({ id }) => id === orderLineId);
    if (!line) return { kind: 'no-such-line', index };
    const before = wanted.lines
      .slice(0, index)
      .reduce((pieces, each) => (each.orderLineId === orderLineId ? pieces + each.quantity : pieces), 0);
    if (quantity > currentQuantity(line) - before) return { kind: 'quantity', index };
  }
  if (wanted.transactions.some(({ parentId }) => !findPayment(order, parentId)))
    return { kind: 'no-such-payment' };
  if (wanted.storeCredit.length > 0 && order.customerId === null) return { kind: 'no-customer' };
  const given = [
    ...wanted.transactions.map(({ amount }) => amount.minor),
    ...wanted.storeCredit.map(({ amount }) => inBothOf(order, amount).presentment.minor),
  ];
  const minor = given.reduce((total, each) => total + each, 0);
  const left = netPayment(order).presentment;
  return minor > left.minor && !wanted.allowOverRefunding
    ? { kind: 'over-refund', wanted: { ...left, minor }, left }
    : null;
}

/** The payment with this id that can go back. */
export const findPayment = ({ payment }: Order, id: string): Transaction | undefined =>
  payment.transactions.find((each) => each.id === id && isPayment(each));
