import { displayMoney } from '../pages/display-money.ts';
import type { Money } from '../state/money.ts';
import type { Order } from '../state/orders.ts';
import type { Checkout } from './checkout.ts';
import { writingLocale } from './languages.ts';

/** Writes an amount for its reader. */
export type ShownMoney = (amount: Money) => string;

/** Amounts on the pages of a checkout, written as the blocks of apps on them write theirs. */
export function moneyShownAt({ cart }: Checkout): ShownMoney {
  const locale = writingLocale(cart.locale, cart.countryCode);
  return (amount) => displayMoney(amount, locale);
}

/** The same for the pages of a placed order. */
export function moneyShownOn(order: Order, shopCountry: string): ShownMoney {
  const locale = orderWritingLocale(order, shopCountry);
  return (amount) => displayMoney(amount, locale);
}

/** An order is read where it goes; one that goes nowhere, in the shop's country. */
export function orderWritingLocale({ customerLocale, shippingAddress }: Order, shopCountry: string): string {
  return writingLocale(customerLocale, shippingAddress?.countryCode ?? shopCountry);
}
