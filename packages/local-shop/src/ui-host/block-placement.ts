import { BLOCK_PLACEMENTS, type BlockPlacement } from '../state/checkout-profile.ts';

/** The place that one of Shopify's placement references names (`INFORMATION2`, `ORDER_SUMMARY1`); `null` when it is none. */
export function placementOf(reference: string): BlockPlacement | null {
  const name = reference.replace(/\d+$/, '').toLowerCase().replaceAll('_', '-');
  return BLOCK_PLACEMENTS.find((placement) => placement === name) ?? null;
}
