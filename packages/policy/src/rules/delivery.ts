import type { Policy } from '../document/policy.ts';
import type { ArrivalRules } from './arrivals.ts';
import { compileArrivals } from './compile-arrivals.ts';
import { formatCutOff } from './cut-off.ts';
import { compileDestinations, type DestinationRules } from './destinations.ts';
import { rulesFormat, type RulesStamp } from './format.ts';
import type { Publication } from './publication.ts';
import type { Looked } from './shapes.ts';
import { compileSignature, type SignatureRules } from './signature.ts';

/** What function delivery-policy reads ($app/delivery-policy on the delivery customization). */
export interface DeliveryRules extends RulesStamp {
  /** Options for other places are hidden. */
  readonly destinations: DestinationRules;
  /** `null` when the merchant asks for no signatures. */
  readonly signature: SignatureRules | null;
  /** The title of the provisioned delivery option. */
  readonly option: string;
  /** [CAL-05] `null` when the policy does not want them in titles. */
  readonly arrivals: ArrivalRules | null;
  /** [CAL-02] The function's input query takes its variable of this name from here: `14:00:00`; see `formatCutOff`. */
  readonly cutOff: string;
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
    cutOff: formatCutOff(policy.calendar.cutOff),
  };
}

/** Reads $app/delivery-policy; `null` as for `decodeShippingRules`. */
export function decodeDeliveryRules(value: unknown): DeliveryRules | null {
  const rules = value as Looked;
  if (rules?.format !== rulesFormat) return null;
  const destinations = rules.destinations as Looked;
  const signature = rules.signature as Looked;
  const arrivals = rules.arrivals as Looked;
  const wellFormed =
    typeof destinations?.countries === 'string' &&
    typeof destinations.withoutProvinces === 'string' &&
    (signature === null ||
      (typeof signature?.above === 'number' &&
        typeof signature.currency === 'string' &&
        typeof signature.carrier === 'string')) &&
    (arrivals === null || (typeof arrivals?.countries === 'string' && Array.isArray(arrivals.windows))) &&
    typeof rules.option === 'string';
  return wellFormed ? (value as DeliveryRules) : null;
}
