import { countryName } from '../orders/places.ts';
import type { ShopState } from '../state/state.ts';
import type { Buyer } from './buyer.ts';
import { html, type Html } from '../pages/html.ts';

/** Names of the languages in themselves, as language selectors show them. */
const LANGUAGES = new Map([
  ['en', 'English'],
  ['fr', 'Français'],
  ['ja', '日本語'],
  ['ko', '한국어'],
  ['zh-TW', '繁體中文'],
]);

/** A whole document around a page's content. */
export function document(title: string, bodyClass: string, content: Html): string {
  const page = html`<html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${title}</title>
      <link rel="icon" href="data:," />
      <link rel="stylesheet" href="/storefront.css" />
    </head>
    <body class="${bodyClass}">
      ${content}
    </body>
  </html>`;
  return `<!doctype html>${page.markup}`;
}

/** A storefront page: header with cart and country, content, footer. */
export function storefrontPage(
  state: ShopState,
  buyer: Buyer,
  path: string,
  title: string,
  content: Html,
): string {
  const pieces = (buyer.cart?.lines ?? []).reduce((total, { quantity }) => total + quantity, 0);
  return document(
    `${title} – ${state.shop.name}`,
    'storefront',
    html`<a class="skip" href="#content">Skip to content</a>
      <header class="top">
        <a class="wordmark" href="/">${state.shop.name}</a>
        ${selectors(state, buyer, path)}
        <a class="cart-link" href="/cart">Cart <span class="count">${pieces}</span></a>
      </header>
      <main id="content">${content}</main>
      <footer class="bottom">
        <p>
          ${state.shop.name} is a test shop that runs on this machine only. Nothing is charged and nothing is
          shipped.
        </p>
        <p>
          <a href="/mailbox">Mailbox</a> · <a href="/admin">Admin</a> ·
          <a href="/local-shop/log">Function log</a>
        </p>
      </footer>`,
  );
}

function selectors(state: ShopState, buyer: Buyer, path: string): Html {
  const codes = [...state.markets.values()]
    .filter(({ status }) => status === 'ACTIVE')
    .flatMap((market) => market.countries);
  return html`<form class="localization" method="post" action="/localization">
    <input type="hidden" name="path" value="${path}" />
    <label>
      <span>Country</span>
      <select name="country">
        ${codes.map((code) => option(code, countryName(code) ?? code, code === buyer.countryCode))}
      </select>
    </label>
    <label>
      <span>Language</span>
      <select name="language">
        ${state.shop.locales.map((locale) => option(locale, LANGUAGES.get(locale) ?? locale, locale === buyer.locale))}
      </select>
    </label>
    <button type="submit">Update</button>
  </form>`;
}

/** One entry of a select. */
export function option(value: string, text: string, selected: boolean): Html {
  return selected
    ? html`<option value="${value}" selected>${text}</option>`
    : html`<option value="${value}">${text}</option>`;
}
