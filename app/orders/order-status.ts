import type { DecidedOrder } from './list-decided.server.ts';

/** How an order stands with its policy, in words for the merchant. */
interface OrderStatus {
  readonly words: string;
  readonly tone: 'success' | 'warning' | 'neutral';
}

const unheld = {
  'to-ship': { words: 'Can ship', tone: 'success' },
  shipped: { words: 'Shipped already', tone: 'neutral' },
  nothing: { words: 'Nothing to ship', tone: 'neutral' },
  cancelled: { words: 'Cancelled', tone: 'neutral' },
} as const;

/**
 * What a decided order was found to be when it arrived. `null` for a decision of an earlier release without a hold: it did
 * not keep whether anything was to be shipped.
 */
export function statusOf({ hold, soldAs }: Pick<DecidedOrder, 'hold' | 'soldAs'>): OrderStatus | null {
  if (hold) return { words: 'On hold', tone: 'warning' };
  return soldAs ? unheld[soldAs.shipment] : null;
}
