import type { PricedLine } from '../checkout/checkout.ts';
import { countryName } from '../orders/places.ts';
import type { ShopContext } from '../shop-context.ts';
import { POLICY_TITLES, policyPath, policyTypes, writtenPolicy } from '../state/shop-policies.ts';
import type { ShopState } from '../state/state.ts';
import type { Buyer } from './buyer.ts';
import { html, type Html } from '../pages/html.ts';
import { cartCountSection } from './sections.ts';
import { shopifyGlobal } from './shopify-global.ts';
import { appBlocks } from './theme/app-blocks.ts';
import { liquidObjects, type LiquidPage, type Template } from './theme/liquid-objects.ts';

/** Names of the languages in themselves, as language selectors show them. */
const LANGUAGES = new Map([
  ['en', 'English'],
  ['fr', 'Français'],
  ['fr-CA', 'Français (Canada)'],
  ['ja', '日本語'],
  ['ko', '한국어'],
  ['zh-TW', '繁體中文（台灣）'],
  ['zh-HK', '繁體中文（香港）'],
]);

/** A whole document around a page's content. `head`: what is loaded besides the theme's stylesheet. */
export function document(title: string, bodyClass: string, content: Html, head: Html = html``): string {
  const page = html`<html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${title}</title>
      <link rel="icon" href="data:," />
      <link rel="stylesheet" href="/storefront.css" />
      ${head}
    </head>
    <body class="${bodyClass}">
      ${content}
    </body>
  </html>`;
  return `<!doctype html>${page.markup}`;
}

/** Which page of the theme it is. `lines`: the cart's with their discounts, where the page has computed them. */
export interface StorefrontPage {
  readonly template: Template;
  readonly path: string;
  /** Empty: the shop's name alone. */
  readonly title: string;
  readonly lines?: readonly PricedLine[];
  /** Of the template `page`, where one is shown that somebody wrote. */
  readonly page?: LiquidPage;
}

/** A storefront page: header with cart and country, content, footer, and what apps add. `content` places app blocks. */
export function storefrontPage(
  context: ShopContext,
  buyer: Buyer,
  page: StorefrontPage,
  content: (appBlocks: Html) => Html,
): string {
  const { state } = context;
  const objects = liquidObjects(context, buyer, page.template, page.lines ?? null, page.page ?? null);
  const blocks = appBlocks(context, buyer, page.template, objects);
  return document(
    page.title === '' ? state.shop.name : `${page.title} – ${state.shop.name}`,
    'storefront',
    html`<a class="skip" href="#content">Skip to content</a>
      <header class="top">
        <a class="wordmark" href="/">${state.shop.name}</a>
        ${selectors(state, buyer, page.path)}
        <a class="account-link" href="/account">Account</a>
        <a class="cart-link" href="/cart">Cart ${cartCountSection(buyer)}</a>
      </header>
      <main id="content">${content(blocks.inSection)}</main>
      <footer class="bottom">
        <p>
          ${state.shop.name} is a test shop that runs on this machine only. Nothing is charged and nothing is
          shipped.
        </p>
        <p>
          ${policyLinks(state)}<a href="/mailbox">Mailbox</a> · <a href="/admin">Admin</a> ·
          <a href="/local-shop/log">Function log</a>
        </p>
      </footer>
      ${blocks.atEnd}`,
    html`${shopifyGlobal(state, buyer)} ${blocks.head}`,
  );
}

/** The policies that have a text, as themes link them; one that is empty has no page. */
function policyLinks({ shopPolicies }: ShopState): Html {
  const written = policyTypes.filter((type) => writtenPolicy(shopPolicies, type) !== undefined);
  return html`${written.map((type) => html`<a href="${policyPath(type)}">${POLICY_TITLES[type]}</a> · `)}`;
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
