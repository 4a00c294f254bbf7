import type { Cart, CartLine } from '../state/carts.ts';
import type { MailingAddress } from '../state/addresses.ts';
import type { DraftOrder } from '../state/draft-orders.ts';
import type { Market } from '../state/markets.ts';
import type { Money } from '../state/money.ts';
import type { Product, Variant } from '../state/products.ts';

/** Where the buyer stands, as functions are told. */
export type BuyerJourneyStep = 'CART_INTERACTION' | 'CHECKOUT_INTERACTION' | 'CHECKOUT_COMPLETION';

/** A discount's share that was taken off one line or one delivery option, in the presentment currency. */
export interface Allocation {
  readonly kind: 'code' | 'automatic';
  /** The code as it was entered, or the discount's title for buyers. */
  readonly title: string;
  /** `order` discounts count for the whole cart and are only spread over the lines. */
  readonly level: 'line' | 'order';
  readonly amount: Money;
}

/** A cart line with its prices in the presentment currency. */
export interface PricedLine {
  readonly line: CartLine;
  readonly product: Product;
  readonly variant: Variant;
  readonly unitPrice: Money;
  readonly compareAtPrice: Money | null;
  /** Before discounts. */
  readonly subtotal: Money;
  readonly allocations: readonly Allocation[];
}

/** A way of delivery that the buyer can choose. */
export interface DeliveryOption {
  /** What functions and extensions call it: opaque, and another one whenever the cart changes. */
  readonly handle: string;
  /** The rate it comes from, which stays the same. */
  readonly rateId: string;
  readonly title: string;
  readonly code: string;
  readonly description: string | null;
  readonly cost: Money;
  /** The same in the shop's currency, as the merchant entered it. */
  readonly shopCost: Money;
  readonly allocations: readonly Allocation[];
}

/** Lines that travel together to one address. The local shop makes at most one. */
export interface DeliveryGroup {
  readonly id: string;
  readonly lineIds: readonly string[];
  readonly address: MailingAddress;
  readonly options: readonly DeliveryOption[];
  readonly selected: DeliveryOption | null;
}

/** What a discount code that was entered has come to. */
export type CodeState =
  | { readonly kind: 'applied'; readonly code: string }
  | { readonly kind: 'refused'; readonly code: string; readonly message: string };

/** One error of a validation function. `target` is a path such as `$.cart.deliveryGroups[0].deliveryAddress.address1`. */
export interface CheckoutError {
  readonly message: string;
  readonly target: string;
}

/** A cart with everything that follows from it, computed anew for each command. */
export interface Checkout {
  readonly cart: Cart;
  /** The draft order whose invoice is paid; `null` in an ordinary checkout. */
  readonly draft: DraftOrder | null;
  readonly market: Market;
  readonly step: BuyerJourneyStep;
  readonly lines: readonly PricedLine[];
  readonly groups: readonly DeliveryGroup[];
  readonly codes: readonly CodeState[];
  readonly errors: readonly CheckoutError[];
}
