import { decideDestination } from '../checkout/destination.ts';
import type { Policy } from '../document/policy.ts';
import type { Decided } from '../reasons.ts';
import { compileDestinations } from '../rules/destinations.ts';

/** A request for a country that reaches the merchant, or that country's good news: orders can go there already. */
export type DestinationRequestDecision = Decided & { readonly kind: 'accepted' | 'served' };

/** Whether a shopper can ask for a country [FORM-01]: one that checkout refuses under this policy [SHIP-05, SHIP-06]. */
export function decideDestinationRequest(policy: Policy, countryCode: string): DestinationRequestDecision {
  const place = { countryCode, provinceCode: null };
  const { kind, because } = decideDestination(compileDestinations(policy), place);
  return { kind: kind === 'served' ? 'served' : 'accepted', because };
}
