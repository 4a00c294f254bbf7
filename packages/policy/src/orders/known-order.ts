import type { PlainDate } from '../calendar/plain-date.ts';
import type { OrderTag } from './order.ts';
import type { HeldOrder, Waits } from './waits.ts';

/** What is so at Shopify and in the ledger, before anything is done about a decision. */
export interface KnownOrder {
  readonly tags: readonly string[];
  /** Tags that earlier decisions gave it: all others are somebody else's. */
  readonly given: readonly OrderTag[];
  /** Its promise as it stands at Shopify, with Shopify's digest of it; both `null` when it has none. */
  readonly promise: { readonly value: unknown; readonly digest: string | null };
  /** The fulfillment orders that the app sees, but for those of which nothing ships. */
  readonly fulfillmentOrders: readonly HeldOrder[];
  /** How many pieces of what ships are still to leave. */
  readonly pieces: number;
  /** It was placed so short a time ago that Shopify may still have to make its fulfillment orders. */
  readonly isFresh: boolean;
  /** Whether the customer can be written to. */
  readonly hasEmail: boolean;
  /** As it was remembered before this decision; `null` for an order that never waited. */
  readonly waited: Waits | null;
  /** Tells its address from another one, see {@link Waits}. */
  readonly address: string;
  /** [ADDR-02] The turn in which its customer gave the address that was written to it, and the local date now; else `null`. */
  readonly corrected: { readonly turn: number; readonly today: PlainDate } | null;
}

/** An order that was just placed, of so many pieces that ship, all of them from one place. */
export const justPlaced = (pieces: number): KnownOrder => ({
  ...{ tags: [], given: [], promise: { value: null, digest: null }, pieces, isFresh: false },
  ...{ hasEmail: true, waited: null, address: '', corrected: null },
  fulfillmentOrders: pieces === 0 ? [] : [{ id: '', pieces, isHeld: false, heldIn: [], canBeHeld: true }],
});
