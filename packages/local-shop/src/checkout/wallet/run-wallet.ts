import type { Cart } from '../../state/carts.ts';
import { plainId } from '../../state/gid.ts';
import { computeCheckout } from '../compute-checkout.ts';
import type { FunctionRuntime } from '../functions/run-function.ts';
import { placeOrder } from '../place-order.ts';
import { missingDelivery, missingFields } from '../required-fields.ts';
import { walletContacts } from './contacts.ts';
import { walletCart } from './wallet-cart.ts';
import { walletFragments } from './wallet-fragments.ts';
import type { WalletCommand, WalletUpdate } from './wallet-update.ts';

/** Estimates the order of a wallet sheet from part of the address, or places it with all of it; `null`: no such contact. */
export async function runWallet(
  runtime: FunctionRuntime,
  cart: Cart,
  { type, contactId, rateId }: WalletCommand,
): Promise<WalletUpdate | null> {
  const contact = walletContacts.find(({ id }) => id === contactId);
  if (!contact) return null;
  const paying = type === 'pay';
  const checkout = await computeCheckout(
    runtime,
    walletCart(cart, contact, rateId, paying ? 'everything' : 'part of the address'),
    paying ? 'CHECKOUT_COMPLETION' : 'CHECKOUT_INTERACTION',
  );
  const fragments = walletFragments(checkout);
  if (!paying) return { fragments, messages: [], redirect: null };
  const errors = [...checkout.errors, ...missingFields(checkout), ...missingDelivery(checkout)];
  const messages = [...new Set(errors.map(({ message }) => message))];
  const redirect = errors.length > 0 ? null : `/orders/${plainId(placeOrder(runtime, checkout).id)}`;
  return { fragments, messages, redirect };
}
