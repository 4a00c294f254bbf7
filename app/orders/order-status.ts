/** How an order stands with its policy, in words for the merchant. */
export interface OrderStatus {
  readonly words: string;
  readonly tone: 'success' | 'warning' | 'neutral';
}

const unheld: Readonly<Partial<Record<string, OrderStatus>>> = {
  'to-ship': { words: 'Can ship', tone: 'success' },
  shipped: { words: 'Shipped already', tone: 'neutral' },
  nothing: { words: 'Nothing to ship', tone: 'neutral' },
  cancelled: { words: 'Cancelled', tone: 'neutral' },
};

/** What the app knows of an order's way: how it was when it was decided, and whether it waits since. */
export interface KnownWay {
  readonly held: string | null;
  readonly releasedAt: Date | null;
  readonly shipment: string | null;
}

/**
 * How an order stands, as far as the app knows. `null` for a decision of an earlier release without a hold: it did not keep
 * whether anything was to be shipped.
 */
export function statusOf({ held, releasedAt, shipment }: KnownWay): OrderStatus | null {
  if (held === null) return unheld[shipment ?? ''] ?? null;
  return releasedAt === null
    ? { words: 'On hold', tone: 'warning' }
    : { words: 'Hold released', tone: 'success' };
}
