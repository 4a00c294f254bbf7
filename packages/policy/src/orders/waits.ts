import type { OrderHold } from './order-hold.ts';

/** What is remembered of an order that waits, or waited: for which address, and whether somebody has let it go. */
export interface Waits {
  /** Counts the addresses that it has waited for. */
  readonly turn: number;
  /** Tells its address from another one, and nothing about it; `null` where an earlier release did not keep it. */
  readonly address: string | null;
  /** Nothing of ours holds it any more, because somebody released it. */
  readonly isReleased: boolean;
}

/** A fulfillment order as far as it can wait. */
export interface HeldOrder {
  /** GID. */
  readonly id: string;
  /** How many pieces of what ships are still to leave by it. */
  readonly pieces: number;
  /** It waits because of us. */
  readonly isHeld: boolean;
  /** The turns of {@link Waits} in which the ledger says that we have put it on hold. */
  readonly heldIn: readonly number[];
  /** Shopify would take a hold for it. */
  readonly canBeHeld: boolean;
}

/** The address of an order that does not have to wait is none that it could be let go for. */
const settled = '';

/**
 * [ADDR-02] What is to be remembered of an order that was decided to wait, or not to. Another address is judged anew, whoever let
 * the order go for the one before; so is the same one once it was settled in between.
 */
export function waitFor(before: Waits | null, hold: OrderHold | null, address: string): Waits | null {
  if (before === null) return hold === null ? null : { turn: 1, address, isReleased: false };
  const isSame = before.address === null || before.address === address;
  if (isSame && (hold !== null || before.isReleased)) return { ...before, address };
  if (hold === null) return { turn: before.turn, address: settled, isReleased: false };
  return { turn: before.turn + 1, address, isReleased: false };
}

/**
 * [ADDR-02] Whether somebody has let an order go that waited because of us: what we put on hold for this address is not on hold
 * any more although it has not left. That is respected: it is not held again for the same address.
 */
export function isLetGo(waits: Waits, fulfillmentOrders: readonly HeldOrder[]): boolean {
  if (waits.isReleased) return true;
  if (fulfillmentOrders.some(({ isHeld }) => isHeld)) return false;
  return fulfillmentOrders.some(({ heldIn, pieces }) => pieces > 0 && heldIn.includes(waits.turn));
}
