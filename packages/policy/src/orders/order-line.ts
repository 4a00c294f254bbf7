/** One line of an order. Amounts are minor units of the shop's currency (shop money). */
export interface OrderLineFacts {
  /** Shopify's LineItem; nobody knows it before the order is placed. It stays when the variant is deleted. */
  readonly id?: string;
  readonly variantId: string | null;
  /** How many are still there: what an edit or a refund removed is not counted. */
  readonly quantity: number;
  /** How many were sold, whatever became of them; absent: as many as are still there. */
  readonly sold?: number;
  /** How many of them money was given back for. */
  readonly paidBack?: number;
  readonly requiresShipping: boolean;
  /** How many of them are still to be shipped or handed over; all, where nothing is said. */
  readonly stillToShip?: number;
  /** Price times quantity, before discounts. */
  readonly subtotal: number;
  /** The discounts allocated to it, line and order level together; absent: none is known of. */
  readonly discount?: number;
  /** The same two amounts in the currency that the buyer paid in, `OrderFacts.paid`. */
  readonly paid?: { readonly subtotal: number; readonly discount: number };
}
