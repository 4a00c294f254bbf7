import { html, type Html } from '../pages/html.ts';
import type { ShopContext } from '../shop-context.ts';
import { plainId } from '../state/gid.ts';
import type { Product } from '../state/products.ts';
import { adminPage, card, pageHeader } from './layout.ts';
import type { ProductForm, ProductProblems } from './product-form.ts';

const statuses = [
  ['ACTIVE', 'Active'],
  ['UNLISTED', 'Unlisted'],
  ['DRAFT', 'Draft'],
  ['ARCHIVED', 'Archived'],
] as const;

/** One product to edit by hand, or to delete. After a refusal it keeps what was typed. */
export function productPage(
  context: ShopContext,
  product: Product,
  form: ProductForm,
  problems: ProductProblems = {},
): string {
  const address = `/admin/products/${plainId(product.id)}`;
  const input = (name: 'title' | 'price' | 'tags', label: string, more: Html = html``): Html =>
    html`<div class="field">
      <label for="${name}">${label}</label>
      <input
        id="${name}"
        name="${name}"
        value="${form[name]}"
        ${more}
        ${describeProblem(problems[name], name)}
      />
      ${problems[name] !== undefined && html`<p class="problem" id="${name}-problem">${problems[name]}</p>`}
    </div>`;
  const box = (name: 'shipped' | 'tracked' | 'published', label: string): Html =>
    html`<label class="switch">
      <input type="checkbox" name="${name}" ${form[name] === 'on' && html`checked`} /> ${label}
    </label>`;
  const content = html`${pageHeader(product.title, { back: '/admin/products' })}
    <p class="subtitle">
      A change by hand sends <code>products/update</code>, deleting <code>products/delete</code>.
    </p>
    <form method="post" action="${address}">
      ${card(
        'Product',
        html`<div class="fields">
            ${input('title', 'Title')}
            ${input('price', `Price (${context.state.shop.currency})`, html`inputmode="decimal"`)}
            <div class="field">
              <label for="status">Status</label>
              <select id="status" name="status">
                ${statuses.map(
                  ([value, label]) =>
                    html`<option value="${value}" ${value === form.status && html`selected`}>
                      ${label}
                    </option>`,
                )}
              </select>
            </div>
            ${input('tags', 'Tags, with commas between them', html`autocomplete="off"`)}
          </div>
          ${box('shipped', 'This is a physical product')} ${box('tracked', 'Track quantity')}
          ${box('published', 'Available in the Online Store')}`,
      )}
      <p class="form-actions"><button class="button primary" type="submit">Save</button></p>
    </form>
    <form method="post" action="${address}/delete" class="form-actions">
      <button class="button" type="submit">Delete product</button>
    </form>`;
  return adminPage(context, { title: product.title, section: 'products', content });
}

const describeProblem = (problem: string | undefined, name: string): Html =>
  problem === undefined ? html`` : html`aria-invalid="true" aria-describedby="${name}-problem"`;
