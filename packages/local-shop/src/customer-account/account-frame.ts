import { buyerPage } from '../pages/buyer-page.ts';
import { html, jsonScript, type Html } from '../pages/html.ts';
import type { ShopContext } from '../shop-context.ts';
import { slotsFor } from '../checkout/ui-targets.ts';
import type { Extension } from '../ui-host/extensions.ts';
import type { TargetStart } from '../ui-host/target-start.ts';

/** Full pages that are about no order: a merchant has them in the menu of the account. */
export const FULL_PAGE = 'customer-account.page.render';

/** A page of the customer account: its bar, the content, and what its extensions start with. */
export function accountPage(
  context: ShopContext,
  page: {
    readonly title: string;
    readonly path: string;
    readonly signedIn: boolean;
    readonly extensions: readonly Extension[];
    readonly starts: Readonly<Record<string, TargetStart>>;
  },
  content: Html,
): string {
  const { shop, checkoutProfile } = context.state;
  const pages = page.signedIn ? slotsFor(page.extensions, [FULL_PAGE], checkoutProfile) : [];
  return buyerPage(
    { title: `${page.title} – ${shop.name}`, locale: 'en', kind: 'account' },
    html`<header class="account-bar">
        <a class="wordmark" href="/">${shop.name}</a>
        ${
          page.signedIn &&
          html`<nav aria-label="Account">
            <a href="/account/orders">Orders</a>
            ${pages.map(({ extension }) => html`<a href="/account/pages/${extension.handle}">${extension.name}</a>`)}
            <a href="/account/profile">Profile</a>
          </nav>`
        }
        ${signInOrOut(page.signedIn, page.path)}
      </header>
      ${content} ${jsonScript('targets', page.starts)}
      <script src="/account/account.js" defer></script>`,
  );
}

function signInOrOut(signedIn: boolean, path: string): Html {
  return signedIn
    ? html`<form method="post" action="/account/logout">
        <input type="hidden" name="returnTo" value="${path}" />
        <button type="submit">Sign out</button>
      </form>`
    : html`<a href="/account/login?returnTo=${encodeURIComponent(path)}">Sign in</a>`;
}
