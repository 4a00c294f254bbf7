import type { PickedProduct } from '../app-bridge/protocol.ts';
import type { ShopContext } from '../shop-context.ts';
import { plainId } from '../state/gid.ts';
import { money } from '../state/money.ts';
import { variantName, type ProductStatus } from '../state/products.ts';
import { displayMoney } from '../pages/display-money.ts';
import { html, type Html } from '../pages/html.ts';
import { adminPage, badge, pageHeader, table } from './layout.ts';

/** All products with their price, also those that an app has made. */
export function productsPage(context: ShopContext): string {
  const { products, shop } = context.state;
  const price = (minor: number): string => displayMoney(money(minor, shop.currency));
  const rows = [...products.values()].flatMap((product) =>
    product.variants.map((variant) => [
      html`<a class="strong" href="/admin/products/${plainId(product.id)}"
        >${variantName(product, variant)}</a
      >`,
      statusBadge(product.status),
      html`${price(variant.price)}
      ${variant.compareAtPrice !== null && html`<s class="muted">${price(variant.compareAtPrice)}</s>`}`,
      stockForm(variantName(product, variant), variant.id, context.state.soldOut.has(variant.id)),
      html`${variant.requiresShipping ? 'Shipped' : 'Not shipped'}`,
      html`${product.tags.map((tag) => html`${badge(tag)} `)}`,
      html`${product.vendor}`,
      html`<a href="/products/${product.handle}" target="_blank" aria-label="View ${product.title}">View</a>`,
    ]),
  );
  const content = html`${pageHeader('Products')}
    <section class="card">
      ${table(
        'Products',
        ['Product', 'Status', 'Price', 'Stock', 'Shipping', 'Tags', 'Vendor', 'Online Store'],
        rows,
        'No products.',
      )}
    </section>`;
  return adminPage(context, { title: 'Products', section: 'products', content });
}

/** The local shop does not count pieces: a merchant says when there are none. */
function stockForm(title: string, variantId: string, soldOut: boolean): Html {
  return html`<form method="post" action="/admin/products/stock">
    <input type="hidden" name="variant" value="${variantId}" />
    ${soldOut ? badge('Sold out', 'critical') : badge('In stock')}
    <button
      class="button small"
      type="submit"
      name="soldOut"
      value="${String(!soldOut)}"
      aria-label="${soldOut ? `${title} is back in stock` : `${title} is sold out`}"
    >
      ${soldOut ? 'Back in stock' : 'Sold out'}
    </button>
  </form>`;
}

function statusBadge(status: ProductStatus): Html {
  const text = status.charAt(0) + status.slice(1).toLowerCase();
  return badge(text, status === 'ACTIVE' ? 'success' : status === 'UNLISTED' ? 'info' : 'plain');
}

/** What the app's resource picker shows. */
export function productChoices(context: ShopContext): readonly PickedProduct[] {
  return [...context.state.products.values()].map(({ id, title, handle, variants }) => ({
    id,
    title,
    handle,
    variants: variants.map((variant) => ({ id: variant.id, title: variant.title })),
  }));
}
