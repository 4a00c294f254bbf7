import { buyerPage } from '../pages/buyer-page.ts';
import { displayMoney } from '../pages/display-money.ts';
import { html } from '../pages/html.ts';
import type { ShopContext } from '../shop-context.ts';
import { fullName } from '../state/addresses.ts';
import type { DraftOrder } from '../state/draft-orders.ts';
import { money, sum } from '../state/money.ts';

/** The page on which a draft order is paid whose checkout is not emulated. It says so; no extension and no function runs. */
export function invoicePage({ state }: ShopContext, draft: DraftOrder): string {
  const { currency, shippingAddress: address } = draft;
  const lines = draft.lines.map((line) => ({
    ...line,
    total: money(line.unitPrice.minor * line.quantity, currency),
  }));
  const shipping = draft.shippingLine?.price;
  const total = sum([...lines.map((line) => line.total), ...(shipping ? [shipping] : [])], currency);
  return buyerPage(
    { title: `Invoice ${draft.name} – ${state.shop.name}`, locale: 'en', kind: 'account' },
    html`<main class="sign-in">
      <a class="wordmark" href="/">${state.shop.name}</a>
      <h1>Invoice ${draft.name}</h1>
      <p class="note">A stand-in for Shopify’s checkout of an invoice. Nothing is charged.</p>
      <dl class="totals">
        ${lines.map(
          ({ title, quantity, total: amount }) =>
            html`<div>
              <dt>${title} × ${quantity}</dt>
              <dd>${displayMoney(amount)}</dd>
            </div>`,
        )}
        ${
          shipping !== undefined &&
          html`<div>
            <dt>Shipping</dt>
            <dd>${shipping.minor === 0 ? 'Free' : displayMoney(shipping)}</dd>
          </div>`
        }
        <div class="total">
          <dt>Total</dt>
          <dd><span class="currency">${currency}</span> ${displayMoney(total)}</dd>
        </div>
      </dl>
      ${
        address !== null &&
        html`<p>
          Ships to
          ${[fullName(address), address.address1, address.city, address.zip].filter(Boolean).join(', ')}
        </p>`
      }
      <form method="post" action="/checkout/invoices/${draft.invoiceToken}/pay">
        <button type="submit" class="primary">Pay now</button>
      </form>
    </main>`,
  );
}
