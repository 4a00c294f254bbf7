import type { ShopContext } from '../shop-context.ts';
import { plainId } from '../state/gid.ts';
import { money } from '../state/money.ts';
import { displayMoney } from '../pages/display-money.ts';
import { html } from '../pages/html.ts';
import { displayTime } from './display-time.ts';
import { adminPage, badge, pageHeader, table } from './layout.ts';

/** All draft orders, newest first. */
export function draftOrdersPage(context: ShopContext): string {
  const rows = [...context.state.draftOrders.values()].reverse().map((draft) => {
    const lines = draft.lines.reduce((sum, line) => sum + line.unitPrice.minor * line.quantity, 0);
    const total = money(lines + (draft.shippingLine?.price.minor ?? 0), draft.currency);
    return [
      html`<strong>${draft.name}</strong>`,
      html`${displayTime(context, draft.createdAt)}`,
      html`${draft.email ?? '—'}`,
      draft.status === 'COMPLETED'
        ? badge('Completed')
        : badge(draft.status === 'OPEN' ? 'Open' : 'Invoice sent', 'attention'),
      html`${displayMoney(total)}`,
      draft.orderId === null
        ? html`<a
              href="/checkout?invoice=${draft.invoiceToken}"
              target="_blank"
              aria-label="Open checkout of ${draft.name}"
              >Open checkout</a
            >
            <form method="post" action="/admin/draft_orders/${plainId(draft.id)}/complete">
              <button class="button small" type="submit" aria-label="Mark ${draft.name} as paid">
                Mark as paid
              </button>
            </form>`
        : html`<a href="/admin/orders/${plainId(draft.orderId)}">Order</a>`,
    ];
  });
  const content = html`${pageHeader('Drafts', {
      actions: html`<a class="button primary" href="/admin/draft_orders/new">Create order</a>`,
    })}
    <section class="card">
      ${table('Drafts', ['Draft order', 'Date', 'Customer', 'Status', 'Total', 'Order'], rows, 'No drafts.')}
    </section>`;
  return adminPage(context, { title: 'Drafts', section: 'drafts', content });
}
