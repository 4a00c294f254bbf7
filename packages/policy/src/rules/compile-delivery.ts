import type { Policy } from '../document/policy.ts';
import { compileArrivals } from './compile-arrivals.ts';
import { cutOffTime } from './cut-off.ts';
import { compileDestinations } from './compile-shipping.ts';
import type { Publication } from './publication.ts';
import type { DeliveryRules, SignatureRules } from './rules.ts';
import { rulesFormat } from './rules.ts';

/** [SIGN-01] When a signature is asked for; `null` for never. */
export function compileSignature(policy: Policy): SignatureRules | null {
  const { required, above, carrier } = policy.signature;
  return required ? { above: above.minor, currency: above.currency, carrier } : null;
}

/** [SIGN-02, SHIP-05] What function delivery-policy decides by. */
export function compileDelivery(policy: Policy, publication: Publication): DeliveryRules {
  return {
    format: rulesFormat,
    version: publication.version,
    destinations: compileDestinations(policy),
    signature: compileSignature(policy),
    option: policy.destinations.optionName,
    arrivals: policy.calendar.arrivalInTitles ? compileArrivals(policy, publication) : null,
    cutOff: cutOffTime(policy.calendar.cutOff),
  };
}
