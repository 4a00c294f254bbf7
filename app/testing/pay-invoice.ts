import { openInvoice } from '../../packages/local-shop/src/checkout/draft-checkout.ts';
import { completeDraft } from '../../packages/local-shop/src/orders/draft.ts';
import { payOrder } from '../../packages/local-shop/src/orders/order-invoice.ts';
import type { Order } from '../../packages/local-shop/src/state/orders.ts';
import type { ShopWithApp } from './shop-with-app.ts';

/** The customer opens an invoice that is not paid yet, and pays it; `false` where there is none. */
export function payInvoice({ context, state }: ShopWithApp): boolean {
  const draft = [...state.draftOrders.values()].find(({ status }) => status === 'OPEN');
  const invoice = draft ? openInvoice(context, draft.invoiceToken) : null;
  if (invoice?.kind === 'by-itself') completeDraft(context, invoice.draft);
  return invoice?.kind === 'by-itself';
}

/** The customer pays what is left of an order; nothing where it is paid. */
export const payTheRest = ({ context }: ShopWithApp, order: Order): Order => payOrder(context, order);
