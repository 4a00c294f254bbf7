import type { ShopContext } from '../shop-context.ts';

/** An instant as the merchant reads it, in the shop's time zone: `Nov 23, 2026, 2:05 AM`. */
export function displayTime({ state }: ShopContext, iso: string): string {
  return new Intl.DateTimeFormat('en-US', {
    timeZone: state.shop.timeZone,
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(iso));
}
