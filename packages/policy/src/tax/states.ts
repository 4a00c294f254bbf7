import type { PlainDate } from '../calendar/plain-date.ts';
import type { Policy } from '../document/policy.ts';

/** The states in which sales tax is collected on a date, by the policy's list [TAX-01]. ISO dates compare as text. */
export function findTaxedStates({ tax }: Policy, on: PlainDate): readonly string[] {
  return tax.states.filter(({ since }) => since <= on).map(({ province }) => province);
}
