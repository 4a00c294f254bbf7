import type { Checkout } from './checkout.ts';
import { buyerLocale, writingLocale } from './languages.ts';
import type { SlotBuyer } from './ui-targets.ts';
import type { Visit } from './visit.ts';

/** Who looks at the slots of a checkout: language and currency of the buyer, or the merchant in the editor. */
export function checkoutBuyer(
  { cart, market }: Checkout,
  { editor }: Visit,
  storefrontUrl: string,
): SlotBuyer {
  return {
    locale: buyerLocale(cart.locale, cart.countryCode),
    writingLocale: writingLocale(cart.locale, cart.countryCode),
    currency: market.currency,
    storefrontUrl,
    editor,
  };
}
