import { textIn } from '@doorstep/policy';
import type { Locale, Offers } from '@doorstep/policy';

import { nameParcels } from './known-parcels.ts';
import type { KnownParcel } from './known-parcels.ts';
import { sayEligibility } from './say.ts';

/** What is said and asked about a missing parcel, beside whether it can be reported. */
export interface ShownClaims {
  /** [MISS-01] The usual places, to be looked at first. */
  readonly checks: readonly string[];
  /** [MISS-03] Where to ask each carrier of what can be missing, and what to do there. */
  readonly carriers: readonly { readonly name: string; readonly link: string; readonly steps: string }[];
  /** [MISS-01] What has to be named, where there are several parcels or numbers, and whether each can be reported. */
  readonly parcels: readonly (KnownParcel & { readonly isOpen: boolean })[];
}

/**
 * Shows {@link ShownClaims} of an order.
 * @param titles What its lines are called, by id.
 */
export function showClaims(
  { missingParcel, missingParcels }: Offers,
  titles: ReadonlyMap<string, string>,
  locale: Locale,
): ShownClaims {
  const granted = [missingParcel, ...missingParcels.map(({ answer }) => answer)].filter(
    (answer) => answer.kind === 'eligible',
  );
  const named = nameParcels(missingParcels, titles, locale);
  return {
    checks: granted[0]?.checks.map((text) => textIn(text, locale)) ?? [],
    carriers: [...new Set(granted.flatMap(({ carrierClaim }) => carrierClaim ?? []))].map(
      ({ carrier: name, link, steps }) => ({ name, link, steps: textIn(steps, locale) }),
    ),
    parcels: named.map((choice) => {
      const answer = missingParcels.find(({ id }) => id === choice.parcel)?.answer;
      const isOpen = answer?.kind === 'eligible' || answer?.kind === 'ask';
      // One for which it is too early or too late says so.
      const why = answer === undefined || isOpen ? [] : sayEligibility(answer, locale).slice(0, 1);
      return { ...choice, isOpen, label: [choice.label, ...why].join(' · ') };
    }),
  };
}
