import type { Request, Response } from 'express';
import { html } from '../pages/html.ts';
import { plainId } from '../state/gid.ts';
import type { Customer } from '../state/orders.ts';
import type { ShopState } from '../state/state.ts';
import { cookiesOf } from '../storefront/buyer.ts';
import { buyerPage } from '../pages/buyer-page.ts';

const CUSTOMER_COOKIE = 'customer';

/** The customer who is signed in, if any. */
export function signedInCustomer(state: ShopState, request: Request): Customer | null {
  return (
    state.customers.get(`gid://shopify/Customer/${cookiesOf(request).get(CUSTOMER_COOKIE) ?? ''}`) ?? null
  );
}

/** Remembers the customer with this e-mail address in the browser; false when there is none. */
export function signIn(state: ShopState, response: Response, email: string): boolean {
  const wanted = email.trim().toLowerCase();
  const customer = [...state.customers.values()].find((one) => one.email?.toLowerCase() === wanted);
  if (!customer) return false;
  response.cookie(CUSTOMER_COOKIE, plainId(customer.id), { httpOnly: true, sameSite: 'lax' });
  return true;
}

/** Forgets who is signed in. */
export function signOut(response: Response): void {
  response.clearCookie(CUSTOMER_COOKIE);
}

/** The stand-in for Shopify's sign-in, which mails a code: here knowing the address is enough, and the page says so. */
export function signInPage(
  shopName: string,
  form: { readonly email: string; readonly returnTo: string; readonly problem: string | null },
): string {
  const { email, returnTo, problem } = form;
  return buyerPage(
    { title: `Sign in – ${shopName}`, locale: 'en', kind: 'account' },
    html`<main class="sign-in">
      <a class="wordmark" href="/">${shopName}</a>
      <h1>Sign in</h1>
      <p class="note">
        A stand-in for Shopify’s sign-in: no code is sent, the email of an order is enough. It is for this
        machine only.
      </p>
      <form method="post" action="/account/login" novalidate>
        <input type="hidden" name="returnTo" value="${returnTo}" />
        <div class="field">
          <label for="email">Email</label>
          <input
            id="email"
            name="email"
            type="email"
            autocomplete="email"
            value="${email}"
            ${problem !== null && html`aria-invalid="true"`}
            aria-describedby="email-error"
          />
          <p class="field-error" id="email-error">${problem}</p>
        </div>
        <button type="submit" class="primary">Continue</button>
      </form>
    </main>`,
  );
}
