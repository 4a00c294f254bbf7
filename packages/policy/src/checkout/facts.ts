import type { CountryCode } from '../document/policy.ts';
import type { CurrencyCode } from '../money/money.ts';

/** One cart line, as much of it as decisions need. Amounts are minor units of the cart's currency. */
export interface LineFacts {
  /** The variant's GID; `null` for a custom line of a draft order. */
  readonly merchandiseId: string | null;
  readonly quantity: number;
  /** Only lines that are shipped are merchandise: gift cards and the protection line are not. */
  readonly requiresShipping: boolean;
  /** Retail: price times quantity, before discounts, compare-at not used. */
  readonly subtotal: number;
  /** The discounts allocated to this line, line and order level together; 0 for none. */
  readonly discount: number;
}

/** The cart in the currency the buyer pays in (presentment currency). */
export interface CartFacts {
  readonly currency: CurrencyCode;
  /** Shop currency to cart currency as Shopify writes it (`presentmentCurrencyRate`, "7.8123"); `null` when not known. */
  readonly rate: string | null;
  readonly lines: readonly LineFacts[];
}

/** Where a cart or an order goes. `null` while the shopper has not said. */
export interface PlaceFacts {
  readonly countryCode: CountryCode | null;
  readonly provinceCode: string | null;
}

/** A shipping address as Shopify's MailingAddress gives it: every field may be missing. */
export interface AddressFacts {
  readonly address1?: string | null;
  readonly address2?: string | null;
  readonly city?: string | null;
  readonly company?: string | null;
  readonly zip?: string | null;
  readonly provinceCode?: string | null;
  readonly countryCode?: string | null;
}
