import type { PlainDate } from '../calendar/plain-date.ts';
import { parseDate } from '../calendar/plain-date.ts';
import type { CarrierClaim, Policy, ShopperText, WaivableFee } from '../document/policy.ts';
import { namesCarrier } from '../facts/carrier.ts';
import { countryOf } from '../facts/place.ts';
import type { Fee } from '../fees/fee.ts';
import { feeFor } from '../fees/fee.ts';
import { decidePromise } from '../promise/promise.ts';
import type { PromisedDates, PromiseFacts } from '../schedule/dates.ts';
import type { Eligibility } from './eligibility.ts';
import { ask, closeAfter, waitUntil, refuse } from './eligibility.ts';

/** An order whose parcel is missing, and the day that is reported. */
export interface ClaimFacts extends PromiseFacts {
  readonly reportedOn: PlainDate;
  readonly carrier: string | null;
  readonly waives: readonly WaivableFee[];
}

/** A claim that can be opened. Nothing in it promises a refund [MISS-05]. */
export interface GrantedClaim {
  /** [MISS-01] The usual places, to be looked at first. */
  readonly checks: readonly ShopperText[];
  /** [MISS-03] Where to ask the carrier; `null` when the policy names no way for this carrier and country. */
  readonly carrierClaim: CarrierClaim | null;
  /** [MISS-04] Due before a replacement ships. */
  readonly replacementFee: Fee;
  /** [MISS-05] */
  readonly liability: ShopperText;
}

/**
 * Whether a parcel that was marked as delivered can be reported as missing: after some business days [MISS-01], until the
 * clocks of the policy [MISS-02]; with the carrier's own way [MISS-03] and the fee of a replacement [MISS-04]. A parcel
 * that is overdue and was never delivered is for a person.
 */
export function decideClaim(policy: Policy, facts: ClaimFacts): Eligibility<GrantedClaim> {
  const dates = decidePromise(policy, facts);
  const reported = parseDate(facts.reportedOn);
  if (dates === null || reported === null || dates.claimCloses === null) return refuse([]);
  const closes = parseDate(dates.claimCloses.date) ?? reported;
  const { because } = dates.claimCloses;
  if (dates.claimOpens === null) return decideUndelivered(dates, reported);
  const opens = parseDate(dates.claimOpens.date) ?? reported;
  if (reported < opens) return waitUntil(opens, because);
  if (reported > closes) return closeAfter(closes, because);
  const { checks, liability, replacementFee, carriers } = policy.missingParcels;
  const fee = feeFor('replacement', replacementFee, facts.waives, 'MISS-04');
  return {
    kind: 'eligible',
    until: dates.claimCloses.date,
    checks,
    carrierClaim: carriers.find((claim) => covers(claim, facts)) ?? null,
    replacementFee: fee,
    liability,
    because: [
      ...because,
      ...fee.because,
      { statement: 'MISS-05', message: 'No refund is promised after delivery.' },
    ],
  };
}

function decideUndelivered({ arrives }: PromisedDates, reported: number): Eligibility<GrantedClaim> {
  const because = [{ statement: 'MISS-01', message: 'The carrier has not marked it as delivered.' }] as const;
  const expected = arrives === null ? null : parseDate(arrives.latest);
  return expected !== null && reported > expected ? ask(because) : waitUntil(null, because);
}

function covers({ carrier, scope }: CarrierClaim, facts: ClaimFacts): boolean {
  if (facts.carrier === null || !namesCarrier(facts.carrier, carrier)) return false;
  return scope === 'all' || (facts.countryCode !== null && countryOf(facts.countryCode) === 'US');
}
