import { decideShipping } from '../checkout/shipping.ts';
import type { Policy } from '../document/policy.ts';
import type { CartFacts } from '../facts/cart.ts';
import type { PlaceFacts } from '../facts/place.ts';
import type { Money } from '../money/money.ts';
import { compileShipping } from '../rules/shipping.ts';

/**
 * What is charged for shipping when an order that shipped free keeps too little for that: the flat rate, in the shop's
 * currency. Off unless the merchant switches it on; nothing is charged when everything comes back. The same decision as
 * at checkout says what ships free [SHIP-01].
 * @param bought the order's lines. @param kept what stays with the customer.
 */
export function decideChargeBack(
  policy: Policy,
  bought: CartFacts,
  kept: CartFacts,
  place: PlaceFacts,
): Money | null {
  if (!policy.returns.chargeBackFreeShipping) return null;
  const rules = compileShipping(policy, { version: 0 });
  if (decideShipping(rules, bought, place).kind !== 'free') return null;
  const after = decideShipping(rules, kept, place);
  return after.kind === 'flat' ? after.flat : null;
}
