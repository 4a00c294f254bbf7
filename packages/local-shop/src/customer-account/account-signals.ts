import { buyerLocale, writingLocale } from '../checkout/languages.ts';
import type { UiSignals } from '../checkout/ui-api.ts';
import type { SlotBuyer } from '../checkout/ui-targets.ts';
import type { ShopContext } from '../shop-context.ts';
import type { Customer } from '../state/orders.ts';

/** `authenticatedAccount` of somebody who is signed in, or of nobody. Companies do not exist here. */
export function authenticatedAccount(customerId: string | null): UiSignals {
  return {
    'authenticatedAccount.customer': customerId === null ? undefined : { id: customerId },
    'authenticatedAccount.purchasingCompany': undefined,
  };
}

/** What changes in `shopify.*` of a target that is about no order on the page: StandardApi of 2026-07. */
export function standardSignals(
  { state }: ShopContext,
  reader: { readonly locale: string; readonly countryCode: string; readonly customerId: string | null },
): UiSignals {
  return {
    ...authenticatedAccount(reader.customerId),
    'localization.language': { isoCode: buyerLocale(reader.locale, reader.countryCode) },
    'localization.country': { isoCode: reader.countryCode },
    'localization.timezone': state.shop.timeZone,
    'extension.rendered': true,
  };
}

/** A customer as the extensions of their account are told: in their language, as the shop's country writes. */
export function buyerOfAccount({ state }: ShopContext, customer: Customer, origin: string): SlotBuyer {
  const { countryCode, currency } = state.shop;
  return {
    locale: buyerLocale(customer.locale, countryCode),
    writingLocale: writingLocale(customer.locale, countryCode),
    currency,
    storefrontUrl: origin,
    editor: false,
  };
}
