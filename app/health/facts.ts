import type { Result } from '@doorstep/policy';

import type { Owners } from '../admin-api/owners.ts';
import type { RateFacts } from '../setup/facts.ts';

/** What checks go by, each read on its own. */
export interface Facts {
  readonly owners: Owners;
  readonly missingScopes: readonly string[];
  readonly rates: RateFacts;
}

/** The facts of one look: what could be read, and in words why the rest could not. */
export type ReadFacts = { readonly [Name in keyof Facts]: Result<Facts[Name], string> };
