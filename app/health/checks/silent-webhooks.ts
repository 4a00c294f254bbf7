import type { PlacedOrder } from '../facts.ts';
import type { Check } from '../check.ts';
import { findIn } from '../check.ts';
import type { Problem } from '../problem.ts';

/** Milliseconds that an order may take: Shopify tells of it within seconds, and the app looks for itself every quarter of an hour. */
const patience = 60 * 60 * 1000;

/** Orders that are not here, and orders of which Shopify does not tell. */
export const silentWebhooks: Check = {
  id: 'silent-webhooks',
  name: 'News from Shopify',
  looksAt: 'that your latest orders have arrived at Doorstep',
  look: ({ facts, now }) => findIn(facts.latestOrders, (orders) => findSilence(orders, now)),
};

/** What is wrong by the latest orders, the newest of them first. */
export function findSilence(orders: readonly PlacedOrder[], now: Date): readonly Problem[] {
  const due = orders.filter(({ createdAt }) => now.getTime() - createdAt.getTime() > patience);
  return [...findMissing(due), ...findUntold(due.filter(({ hasArrived }) => hasArrived))];
}

function findMissing(due: readonly PlacedOrder[]): readonly Problem[] {
  const missing = due.filter(({ hasArrived }) => !hasArrived);
  const first = missing.at(-1);
  if (first === undefined) return [];
  return [
    {
      about: 'orders/create',
      severity: due[0]?.hasArrived === false ? 'critical' : 'warning',
      message: sayMissing(missing.length, due.length),
      meaning: 'Nobody has looked at their addresses; they carry no tags, and their buyers read no promise.',
      wayOut: { kind: 'repair', label: 'Fetch them from Shopify', repair: 'orders' },
      since: first.createdAt,
    },
  ];
}

function sayMissing(missing: number, due: number): string {
  if (due === 1) return 'Your latest order has not arrived at Doorstep.';
  const verb = missing === 1 ? 'has' : 'have';
  return `${missing} of your latest ${due} orders ${verb} not arrived at Doorstep.`;
}

/** One delivery may be lost, and the next one comes; silence is when none has come since an order that nobody was told of. */
function findUntold(here: readonly PlacedOrder[]): readonly Problem[] {
  const told = here.findIndex(({ isTold }) => isTold);
  const untold = told === -1 ? here : here.slice(0, told);
  const first = untold.at(-1);
  if (first === undefined || (untold.length === 1 && here.length > 1)) return [];
  const orders = untold.length === 1 ? 'order' : `${untold.length} orders`;
  const them = untold.length === 1 ? 'it' : 'them';
  return [
    {
      about: 'silence',
      severity: 'warning',
      message: `Shopify has not told Doorstep of your latest ${orders}; Doorstep has fetched ${them} itself.`,
      meaning:
        'As long as this lasts, an order may be shipped before it is looked at: holds and tags come up to a quarter of an hour late.',
      wayOut: {
        kind: 'told',
        message: 'Whoever runs Doorstep has to see why Shopify’s webhooks do not reach it.',
      },
      since: first.createdAt,
    },
  ];
}
