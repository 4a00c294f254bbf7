import type { Check } from '../check.ts';
import { findIn } from '../check.ts';

/** Milliseconds that an order may take to arrive here before it counts as missing: Shopify tries again for four hours. */
const patience = 4 * 60 * 60 * 1000;

/** Orders of which Shopify has never told the app. */
export const silentWebhooks: Check = {
  id: 'silent-webhooks',
  name: 'News from Shopify',
  looksAt: 'that your latest orders have arrived at Doorstep',
  look: ({ facts, now }) =>
    findIn(facts.latestOrders, (orders) => {
      const due = orders.filter(({ createdAt }) => now.getTime() - createdAt.getTime() > patience);
      const missing = due.filter(({ hasArrived }) => !hasArrived);
      const first = missing.at(-1);
      if (first === undefined) return [];
      const isSilent = due[0]?.hasArrived === false;
      return [
        {
          about: 'orders/create',
          severity: isSilent ? 'critical' : 'warning',
          message: sayMissing(missing.length, due.length),
          meaning:
            'Nobody has looked at their addresses; they carry no tags, and their buyers read no promise.',
          wayOut: { kind: 'link', label: 'Look at your latest orders', url: 'shopify://admin/orders' },
          since: first.createdAt,
        },
      ];
    }),
};

function sayMissing(missing: number, due: number): string {
  if (due === 1) return 'Your latest order has not arrived at Doorstep.';
  const verb = missing === 1 ? 'has' : 'have';
  return `${missing} of your latest ${due} orders ${verb} not arrived at Doorstep.`;
}
