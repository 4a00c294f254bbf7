import { displayMoney } from '../pages/display-money.ts';
import { compareAtPriceIn, priceIn } from '../state/catalogue.ts';
import type { Product } from '../state/products.ts';
import type { ShopContext } from '../shop-context.ts';
import type { ShopState } from '../state/state.ts';
import { bagPicture } from './bag-picture.ts';
import type { Buyer } from './buyer.ts';
import { html, trust, type Html } from '../pages/html.ts';
import { plainId } from '../state/gid.ts';
import { option, storefrontPage } from './layout.ts';

/** The home page with everything that is on sale. */
export function homePage(context: ShopContext, buyer: Buyer): string {
  const { state } = context;
  const { title, heading, text } = state.shop.welcome;
  const products = [...state.products.values()].filter(
    ({ status, publicationIds }) => status === 'ACTIVE' && publicationIds.length > 0,
  );
  return storefrontPage(
    context,
    buyer,
    { template: 'index', path: '/', title },
    () =>
      html`<section class="hero">
          <h1>${heading}</h1>
          <p>${text}</p>
        </section>
        <ul class="products">
          ${products.map((product) => html`<li>${card(state, buyer, product)}</li>`)}
        </ul>`,
  );
}

function card(state: ShopState, buyer: Buyer, product: Product): Html {
  return html`<a class="card" href="/products/${product.handle}">
    ${bagPicture(product.handle)}
    <span class="name">${product.title}</span>
    ${price(state, buyer, product)}
  </a>`;
}

/** One product with its add-to-cart form. */
export function productPage(context: ShopContext, buyer: Buyer, product: Product): string {
  return storefrontPage(
    context,
    buyer,
    { template: 'product', path: `/products/${product.handle}`, title: product.title },
    () =>
      html`<article class="product">
        <div class="picture">${bagPicture(product.handle)}</div>
        <div class="details">
          <h1>${product.title}</h1>
          ${price(context.state, buyer, product)}
          <div class="description">${trust(product.descriptionHtml)}</div>
          <form method="post" action="/cart/add" class="add">
            ${variantChoice(context.state, buyer, product)}
            <label
              >Quantity <input name="quantity" type="number" min="1" max="20" value="1" inputmode="numeric"
            /></label>
            <button type="submit" class="primary">Add to cart</button>
          </form>
        </div>
      </article>`,
  );
}

/** Which variant is put in the cart: nothing to choose where there is one. */
function variantChoice(state: ShopState, buyer: Buyer, { variants }: Product): Html {
  const [only, ...others] = variants;
  if (others.length === 0) return html`<input type="hidden" name="id" value="${plainId(only?.id ?? '')}" />`;
  return html`<label
    >Variant
    <select name="id">
      ${variants.map((each) =>
        option(
          plainId(each.id),
          `${each.title}, ${displayMoney(priceIn(state, buyer.market, each))}`,
          each === only,
        ),
      )}
    </select></label
  >`;
}

function price(state: ShopState, buyer: Buyer, product: Product): Html {
  const [variant] = product.variants;
  if (!variant) return html``;
  const now = displayMoney(priceIn(state, buyer.market, variant));
  const before = compareAtPriceIn(state, buyer.market, variant);
  return before
    ? html`<span class="price"
        ><span class="unseen">Sale price </span><strong>${now}</strong> <span class="unseen">was </span
        ><s>${displayMoney(before)}</s></span
      >`
    : html`<span class="price"><strong>${now}</strong></span>`;
}

/** What stands at an address that is none. */
export function notFoundPage(context: ShopContext, buyer: Buyer): string {
  return storefrontPage(
    context,
    buyer,
    { template: '404', path: '/', title: 'Not found' },
    () =>
      html`<section class="hero">
        <h1>There is nothing here</h1>
        <p><a href="/">See all bags</a></p>
      </section>`,
  );
}

/** Where a theme's contact form stands in a real shop. */
export const contactPath = '/pages/contact';

/** How to reach the shop. */
export function contactPage(context: ShopContext, buyer: Buyer): string {
  const { name, email } = context.state.shop;
  return storefrontPage(
    context,
    buyer,
    { template: 'page', path: contactPath, title: 'Contact' },
    () =>
      html`<section class="hero">
        <h1>Contact</h1>
        <p>Write to ${name}: <a href="mailto:${email}">${email}</a></p>
      </section>`,
  );
}
