import { randomInt } from 'node:crypto';
import type { Request, Response } from 'express';
import { plainId } from '../state/gid.ts';
import type { ShopContext } from '../shop-context.ts';
import type { Customer } from '../state/orders.ts';
import type { ShopState } from '../state/state.ts';
import { cookiesOf } from '../storefront/buyer.ts';

const CUSTOMER_COOKIE = 'customer';
const TEN_MINUTES = 600_000;
const TRIES = 5;

/** The customer who is signed in, if any. */
export function signedInCustomer(state: ShopState, request: Request): Customer | null {
  return (
    state.customers.get(`gid://shopify/Customer/${cookiesOf(request).get(CUSTOMER_COOKIE) ?? ''}`) ?? null
  );
}

/** Mails a code of six digits, good once and for ten minutes, to the customer with this address; false when there is none. */
export function sendSignInCode({ state, now, sendMail }: ShopContext, email: string): boolean {
  const customer = customerOf(state, email);
  if (!customer?.email) return false;
  const code = String(randomInt(1_000_000)).padStart(6, '0');
  const expiresAt = new Date(Date.parse(now()) + TEN_MINUTES).toISOString();
  state.signInCodes.set(customer.email.toLowerCase(), { code, expiresAt, triesLeft: TRIES });
  sendMail({
    to: customer.email,
    subject: `${code} is your verification code for ${state.shop.name}`,
    text: `Your verification code is ${code}. It is good for ten minutes.\n`,
  });
  return true;
}

/** Remembers the customer in the browser when the code is the one that was mailed; false otherwise. */
export function signIn(
  { state, now }: ShopContext,
  response: Response,
  typed: { readonly email: string; readonly code: string },
): boolean {
  const customer = customerOf(state, typed.email);
  const address = customer?.email?.toLowerCase() ?? '';
  const sent = state.signInCodes.get(address);
  if (!customer || !sent || sent.expiresAt < now() || sent.triesLeft === 0) return false;
  if (typed.code.trim() !== sent.code) {
    state.signInCodes.set(address, { ...sent, triesLeft: sent.triesLeft - 1 });
    return false;
  }
  state.signInCodes.delete(address);
  response.cookie(CUSTOMER_COOKIE, plainId(customer.id), { httpOnly: true, sameSite: 'lax' });
  return true;
}

/** Forgets who is signed in. */
export function signOut(response: Response): void {
  response.clearCookie(CUSTOMER_COOKIE);
}

function customerOf(state: ShopState, email: string): Customer | undefined {
  const wanted = email.trim().toLowerCase();
  return [...state.customers.values()].find((one) => one.email?.toLowerCase() === wanted);
}
