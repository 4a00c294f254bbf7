import type { Policy } from '../document/policy.ts';
import type { Reader } from '../statements/reader.ts';

/** What people call things that a policy names by a code or an id. */
export interface Names {
  readonly country: (code: string) => string;
  /** The event with an id, as it is called in the policies that are compared. */
  readonly event: (id: string) => string;
}

/** Names for whoever reads of some policies; without a reader countries keep their codes. */
export const namesFor = (policies: readonly Policy[], reader?: Pick<Reader, 'country'>): Names => ({
  country: (code) => (reader !== undefined && /^[A-Z]{2}$/.test(code) ? reader.country(code) : code),
  event: (id) => policies.flatMap(({ events }) => events).find((event) => event.id === id)?.name ?? id,
});
