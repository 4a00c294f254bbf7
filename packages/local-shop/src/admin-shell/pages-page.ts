import { html, type Html } from '../pages/html.ts';
import type { ShopContext } from '../shop-context.ts';
import { policyPath, POLICY_TITLES } from '../state/shop-policies.ts';
import { adminPage, card, pageHeader } from './layout.ts';

/** Pages of the online store and the shop's policies, each with its text to change by hand, and a form for a new page. */
export function pagesPage(context: ShopContext): string {
  const { pages, shopPolicies } = context.state;
  const content = html`${pageHeader('Pages and policies')}
  ${[...pages.values()].map((page) =>
    card(
      page.title,
      html`<p><a href="/pages/${page.handle}">/pages/${page.handle}</a></p>
        ${form(page.id, page.title, page.body)}`,
    ),
  )}
  ${[...shopPolicies.values()].map(({ id, type, body }) =>
    card(
      POLICY_TITLES[type],
      html`<p><a href="${policyPath(type)}">${policyPath(type)}</a></p>
        ${form(id, null, body)}`,
    ),
  )}
  ${card('Add a page', form('new', '', ''))}`;
  return adminPage(context, { title: 'Pages and policies', section: 'pages', content });
}

/** `title`: `null` where it is Shopify's. */
function form(id: string, title: string | null, body: string): Html {
  return html`<form method="post" action="/admin/pages" class="written">
    <input type="hidden" name="id" value="${id}" />
    ${
      title !== null &&
      html`<label class="field"><span>Title</span><input name="title" value="${title}" required /></label>`
    }
    <label class="field"><span>Content (HTML)</span><textarea name="body" rows="8">${body}</textarea></label>
    <button type="submit" class="button">${id === 'new' ? 'Add page' : 'Save'}</button>
  </form>`;
}
