import type { DeliveryMethod } from '@doorstep/policy';

/** As much of an order, in its body or at the Admin API, as tells how it reaches the buyer. */
export interface DeliveredBy {
  readonly sourceName: string | null;
  readonly hasAddress: boolean;
  /** The shipping lines that were not removed. */
  readonly shippingLines: readonly {
    readonly title: string | null;
    readonly code: string | null;
    readonly deliveryCategory: string | null;
  }[];
}

/** What Shopify calls the option for the shop's own driver; a merchant cannot rename it. */
const localDelivery = 'local delivery';

/**
 * How an order reaches the buyer, as far as the order itself tells: it has no field for it. A pickup has a shipping line
 * with the location's name and no address; what is sold over the counter has neither; local delivery has Shopify's name.
 */
export function deliveryMethodOf({ sourceName, hasAddress, shippingLines }: DeliveredBy): DeliveryMethod {
  const category = shippingLines.map((line) => line.deliveryCategory?.toLowerCase() ?? '').join(' ');
  if (/pick[- _]?up[- _]?point/.test(category)) return 'pick-up-point';
  if (/pick[- _]?up|retail/.test(category)) return 'pickup';
  const isLocal = ({ title, code }: DeliveredBy['shippingLines'][number]) =>
    [title, code].some((name) => name?.trim().toLowerCase() === localDelivery);
  if (/local/.test(category) || (shippingLines.length > 0 && shippingLines.every(isLocal))) return 'local';
  if (shippingLines.length > 0 && !hasAddress) return 'pickup';
  return sourceName === 'pos' && !hasAddress ? 'none' : 'shipping';
}
