import type { PostalAddress } from '../addresses/address.ts';
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

/** A cart as sums: all that rates and signatures depend on, and all that a function has the instructions to add up. */
export interface MerchandiseFacts extends Pick<CartFacts, 'currency' | 'rate'> {
  /** Whether anything ships. */
  readonly ships: boolean;
  /** Lines that ship, before discounts, in minor units of the cart's currency. */
  readonly retail: number;
  /** The discounts allocated to these lines, in the same units. */
  readonly discounts: number;
}

/** A cart line in Shopify's shape: a function has no instructions to spare for building another one. */
export interface CheckoutLine {
  readonly quantity: number;
  /** Without an `id`: a custom product of a draft order. */
  readonly merchandise?: {
    readonly id?: string;
    readonly requiresShipping?: boolean;
    readonly product?: { readonly finalSale: boolean } | null;
  } | null;
}

/** A delivery group in Shopify's shape, as much of it as adding up needs. It holds only lines that ship. */
export interface DeliveryGroupFacts {
  readonly groupType: string;
  readonly cartLines: readonly {
    readonly cost: { readonly subtotalAmount: { readonly amount: string } };
    readonly discountAllocations?: readonly { readonly discountedAmount: { readonly amount: string } }[];
  }[];
}

/** A cart as functions see it: what it is worth is asked, not told, because to add it up is most of what they cost. */
export interface DeliveredCart extends Pick<CartFacts, 'currency' | 'rate'> {
  readonly groups: readonly DeliveryGroupFacts[];
  /** Every discount of the cart with all that it takes off anywhere; absent where nobody has asked. */
  readonly discountApplications?:
    readonly { readonly totalAllocatedAmount: { readonly amount: string } }[] | undefined;
}

/** What a shopper has put together, at the cart or further. */
export interface ValidationFacts {
  /** In the cart only what is wrong with the cart itself is said: addresses may be old or missing there. */
  readonly step: 'cart' | 'checkout';
  readonly lines: readonly CheckoutLine[];
  /** Whether anything in the cart ships; `null` while that cannot be said. */
  readonly ships: boolean | null;
  /** The addresses that something is shipped to; none for pickup or digital carts. */
  readonly addresses: readonly PostalAddress[];
}
