import { financialStatus } from '../orders/payment.ts';
import type { Order } from '../state/orders.ts';
import type { Html } from '../pages/html.ts';
import { badge } from './layout.ts';

/** What still waits for money. */
const open: ReadonlySet<string> = new Set(['PENDING', 'PARTIALLY_PAID', 'AUTHORIZED', 'EXPIRED']);

/** How far an order is paid, as the admin words it. Nobody having said or paid anything is pending, as in webhooks. */
export function paymentWords(order: Order): string {
  const status = financialStatus(order) ?? 'PENDING';
  if (status === 'PENDING') return 'Payment pending';
  const words = status.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The same as a badge, which asks for attention while there is money to come. */
export function paymentBadge(order: Order): Html {
  return badge(paymentWords(order), open.has(financialStatus(order) ?? 'PENDING') ? 'attention' : 'plain');
}
