import { randomUUID } from 'node:crypto';

import { aallyn, compileShipping, decideShipping } from '@doorstep/policy';

import { answerLikeAppBridge, signIn } from '../install-app.ts';
import { pastOrders } from './past-orders.ts';
import type { PastOrder } from './past-orders.ts';
import { pastRequests } from './past-requests.ts';
import { ShopByHand } from './shop-by-hand.ts';
import type { MadeOrder } from './shop-by-hand.ts';

/** Orders of the past, as they are known in the shop. */
export type MadePast = ReadonlyMap<PastOrder, MadeOrder>;

/**
 * Gives a shop without orders two months of them, each with its shipment and its delivery on their days, by the pages of its admin. Where
 * the app is not installed yet they are the orders that every shop has that installs it: it is not told of them, and finds them when it asks.
 */
export async function makePastOrders(shop: string): Promise<MadePast> {
  const hands = new ShopByHand(shop);
  const made = new Map<PastOrder, MadeOrder>();
  const first = Math.max(...pastOrders.map(({ day }) => day));
  for (let day = first; day >= 0; day -= 1) {
    await hands.goesBack(day);
    for (const order of pastOrders) {
      if (order.day === day) made.set(order, await hands.makes(order, shippingOf(order)));
      if (order.sentOn === day) await hands.sendsOff(madeOf(made, order));
      if (order.deliveredOn === day) await hands.delivers(madeOf(made, order));
    }
  }
  return made;
}

/** Writes down at the desk what some of their customers ask for; gives how many requests that are. */
export async function askForPast(
  { app, shop }: { readonly app: string; readonly shop: string },
  made: MadePast,
): Promise<number> {
  const headers = await signIn(shop);
  const asked = pastRequests(pastOrders);
  for (const { order, form } of asked) {
    const { number, line } = madeOf(made, order);
    const body = new URLSearchParams({ token: randomUUID(), ...form(line) });
    const address = `${app}/app/orders/${number}/request.data`;
    const answer = await answerLikeAppBridge(new Request(address, { method: 'POST', headers, body }));
    if (!answer.ok) throw new Error(`${address} answered ${answer.status}: ${await answer.text()}`);
  }
  return asked.length;
}

function madeOf(made: MadePast, order: PastOrder): MadeOrder {
  const known = made.get(order);
  if (!known) throw new Error('An order has to be made before anything happens to it.');
  return known;
}

const rules = compileShipping(aallyn, { version: 1 });

/** What shipping cost, as the policy that the shop starts with has it. */
function shippingOf({ home, merchandise: subtotal, quantity }: PastOrder): string {
  const { countryCode, provinceCode = null } = home;
  const line = { merchandiseId: null, quantity, requiresShipping: true, subtotal, discount: 0 };
  const cart = { currency: rules.currency, rate: null, lines: [line] };
  const decision = decideShipping(rules, cart, { countryCode, provinceCode });
  return decision.kind === 'flat' ? (decision.flat.minor / 100).toFixed(2) : '0.00';
}
