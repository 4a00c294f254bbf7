import type { ShopContext } from '../shop-context.ts';
import { html, type Html } from '../pages/html.ts';
import { icons } from './icons.ts';

export type Section =
  | 'home'
  | 'orders'
  | 'drafts'
  | 'products'
  | 'shipping'
  | 'checkout'
  | 'webhooks'
  | 'theme'
  | 'pages'
  | 'apps'
  | 'app';

/** A page of the admin: top bar, navigation, content. `content` of the app's own page fills all the room. */
export function adminPage(
  context: ShopContext,
  page: { readonly title: string; readonly section: Section; readonly content: Html },
): string {
  const { shop } = context.state;
  const inApp = page.section === 'app';
  const body = html`<a class="skip" href="#content">Skip to content</a>
    <header class="top">
      <button type="button" class="side-button" popovertarget="side">${icons.menu} Menu</button>
      <a class="brand" href="/admin">${icons.bag} <span>${shop.name}</span></a>
      <div id="save-bar" role="region" aria-label="Unsaved changes" hidden>
        <span class="unsaved">${icons.warning} Unsaved changes</span>
        <span id="save-actions"></span>
      </div>
      <a class="store" href="/admin/staff" aria-label="${shop.domain}: staff"
        >${shop.domain}<span class="avatar" aria-hidden="true">${shop.name.charAt(0)}</span></a
      >
      <div id="loading" role="progressbar" aria-label="Loading" hidden></div>
    </header>
    ${navigation(context, page.section)}
    <main id="content" class="${inApp ? 'app' : 'page'}">${page.content}</main>
    <div id="toasts" role="status" aria-live="polite"></div>`;
  return document(`${page.title} · ${shop.name} · Admin`, body);
}

function document(title: string, body: Html): string {
  const page = html`<html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${title}</title>
      <link rel="icon" href="data:," />
      <link rel="stylesheet" href="/admin/admin.css" />
    </head>
    <body>
      ${body}
    </body>
  </html>`;
  return `<!doctype html>${page.markup}`;
}

function navigation(context: ShopContext, section: Section): Html {
  const entry = (href: string, icon: Html, text: string, own: Section, below: Html | false = false): Html =>
    html`<li>
      <a href="${href}" ${own === section && html`aria-current="page"`}>${icon} <span>${text}</span></a>
      ${below}
    </li>`;
  const { app } = context;
  const drafts =
    (section === 'orders' || section === 'drafts') &&
    html`<ul>
      ${entry('/admin/draft_orders', icons.none, 'Drafts', 'drafts')}
    </ul>`;
  return html`<nav class="side" id="side" popover aria-label="Admin">
    <ul>
      ${entry('/admin', icons.home, 'Home', 'home')}
      ${entry('/admin/orders', icons.orders, 'Orders', 'orders', drafts)}
      ${entry('/admin/products', icons.products, 'Products', 'products')}
      ${entry('/admin/settings/shipping', icons.markets, 'Markets and shipping', 'shipping')}
      ${entry('/admin/settings/checkout', icons.checkout, 'Checkout', 'checkout')}
      ${entry('/admin/webhooks', icons.webhooks, 'Webhook deliveries', 'webhooks')}
    </ul>
    <h2>Sales channels</h2>
    <ul>
      <li>
        <a href="/" target="_blank">${icons.store} <span>Online Store</span></a>
        <ul>
          ${entry('/admin/theme', icons.none, 'Theme', 'theme')}
          ${entry('/admin/pages', icons.none, 'Pages and policies', 'pages')}
        </ul>
      </li>
      <li>
        <a href="/mailbox" target="_blank">${icons.mail} <span>Mailbox</span></a>
      </li>
    </ul>
    <h2><a href="/admin/apps" ${section === 'apps' && html`aria-current="page"`}>Apps</a></h2>
    <ul>
      ${entry(`/admin/apps/${app.handle}`, icons.app, app.name, 'app', html`<ul id="app-navigation"></ul>`)}
    </ul>
  </nav>`;
}

/** The heading of an ordinary page, with a way back and its buttons. */
export function pageHeader(
  title: string,
  options: { readonly back?: string; readonly beside?: Html; readonly actions?: Html } = {},
): Html {
  return html`<header class="page-header">
    ${options.back !== undefined && html`<a class="back" href="${options.back}" aria-label="Back">${icons.back}</a>`}
    <h1>${title}</h1>
    ${options.beside ?? null}
    <div class="page-actions">${options.actions ?? null}</div>
  </header>`;
}

/** A white card with a heading. */
export function card(title: string, content: Html, options: { readonly beside?: Html } = {}): Html {
  return html`<section class="card">
    <div class="card-header">
      <h2>${title}</h2>
      ${options.beside ?? null}
    </div>
    ${content}
  </section>`;
}

export type Tone = 'plain' | 'attention' | 'success' | 'critical' | 'info';

/** A small word on a coloured ground; the word says it, the colour helps. */
export function badge(text: string, tone: Tone = 'plain'): Html {
  return html`<span class="badge ${tone}">${text}</span>`;
}

/** A table with headings that scrolls sideways where it does not fit. `empty` stands in for no rows. */
export function table(
  caption: string,
  headings: readonly string[],
  rows: readonly (readonly Html[])[],
  empty: string,
): Html {
  if (rows.length === 0) return html`<p class="empty">${empty}</p>`;
  return html`<div class="table" tabindex="0" role="region" aria-label="${caption}">
    <table>
      <thead>
        <tr>
          ${headings.map((heading) => html`<th scope="col">${heading}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
