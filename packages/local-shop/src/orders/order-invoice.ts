import type { ShopContext } from '../shop-context.ts';
import { gid, plainId } from '../state/gid.ts';
import type { Order } from '../state/orders.ts';
import type { ShopState } from '../state/state.ts';
import { releasePaid } from './exchanges.ts';
import { outstanding, payRest } from './payment.ts';
import { recordChange } from './record-change.ts';

/** Where a buyer pays what is left of an order, in the form that Shopify writes; `null` where nothing is left. */
export function orderPaymentUrl({ shop }: ShopState, order: Order): string | null {
  if (outstanding(order).presentment.minor === 0) return null;
  return `https://${shop.domain}/${plainId(shop.id)}/order_payment/${plainId(order.id)}?secret=${order.statusKey}`;
}

/** The order of such an address, by its number and its secret, paid or not; `null` for none. */
export function orderToPay({ orders }: ShopState, number: string, secret: string): Order | null {
  const order = orders.get(gid('Order', number));
  return order?.statusKey === secret ? order : null;
}

/** Its buyer pays what is left, and what waited for that may leave. What is paid already is not paid again. */
export function payOrder(context: ShopContext, order: Order): Order {
  const paid = payRest(context, order, 'bogus');
  return paid === null ? order : releasePaid(context, recordChange(context, paid));
}

/** Mails the address at which the rest of an order is paid, to the order's own address where nobody says another. False when there is none, or nothing is left. */
export function sendOrderInvoice(
  { state, sendMail }: ShopContext,
  order: Order,
  mail: { readonly to: string | null; readonly subject: string | null; readonly message: string | null },
): boolean {
  const to = mail.to || order.email;
  const url = orderPaymentUrl(state, order);
  if (!to || url === null) return false;
  const text = [mail.message, 'Complete your payment:', url];
  sendMail({
    to,
    subject: mail.subject || `Invoice ${order.name}`,
    text: `${text.filter(Boolean).join('\n\n')}\n`,
  });
  return true;
}
