import type { PlainDate } from '../calendar/plain-date.ts';
import type { Policy } from '../document/policy.ts';

/** The states in which sales tax is collected on a date, by the policy's list [TAX-01]. ISO dates compare as text. */
export function findTaxedStates({ tax }: Policy, on: PlainDate): readonly string[] {
  return tax.states.filter(({ since }) => since <= on).map(({ province }) => province);
}

/** Where the published list and the shop's own tax registrations differ. */
export interface TaxDifference {
  /** Registered, but not on the list. */
  readonly unpublished: readonly string[];
  /** On the list, but not registered. */
  readonly unregistered: readonly string[];
}

/** Compares the policy's list with the shop's registrations on a date; the app never computes tax itself [TAX-01]. */
export function compareTaxRegistrations(
  policy: Policy,
  registered: readonly string[],
  on: PlainDate,
): TaxDifference {
  const published = findTaxedStates(policy, on);
  return {
    unpublished: registered.filter((state) => !published.includes(state)),
    unregistered: published.filter((state) => !registered.includes(state)),
  };
}
