import type { Money } from './money.ts';

/** What a customer has to spend in the shop, in one currency. */
export interface StoreCreditAccount {
  readonly id: string;
  readonly customerId: string;
  readonly currency: string;
  /** Oldest first. */
  readonly transactions: readonly StoreCreditTransaction[];
}

/** Money that came to an account; below zero, money that went from it. */
export interface StoreCreditTransaction {
  readonly id: string;
  readonly amount: Money;
  readonly balanceAfter: Money;
  /** ISO in UTC. */
  readonly createdAt: string;
  readonly expiresAt: string | null;
  /** Why, in Shopify's words: an app or a merchant did it, or an order was refunded to it. */
  readonly event: 'ADJUSTMENT' | 'ORDER_REFUND';
}
