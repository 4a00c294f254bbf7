import type { PlanName } from '../../packages/local-shop/src/state/query-bucket.ts';
import type { ShopWithApp } from '../../app/testing/shop-with-app.ts';

/**
 * Shops whose clocks run, which stand still in tests: with time the points come back that the app may spend there, of Shopify's largest
 * plan where no other is said. Gives what stops them.
 */
export function runClocks(shops: readonly ShopWithApp[], plan: PlanName = 'Shopify Plus'): () => void {
  const startedAt = performance.now();
  const opened = shops.map(({ context }) => Date.parse(context.now()));
  for (const { state } of shops) state.shop = { ...state.shop, plan };
  const ticking = setInterval(() => {
    for (const [at, shop] of shops.entries()) {
      shop.moveTo(new Date((opened[at] ?? 0) + performance.now() - startedAt).toISOString());
    }
  }, 100);
  return () => clearInterval(ticking);
}
