import type { CountryCode, Policy, WaivableFee } from '../document/policy.ts';
import { countryOf } from '../facts/place.ts';
import type { Fee } from './fee.ts';
import { feeFor } from './fee.ts';

/** The fee of a return, in the United States or abroad [RET-01, INTL-01]. */
export function returnFee(policy: Policy, country: CountryCode, waives: readonly WaivableFee[]): Fee {
  const domestic = policy.returns.countries.includes(countryOf(country));
  return domestic
    ? feeFor('return', policy.returns.fee, waives, 'RET-01')
    : feeFor('return', policy.international.fee, waives, 'INTL-01');
}
