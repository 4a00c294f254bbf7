import type { Check } from './check.ts';
import { missingScopes } from './checks/missing-scopes.ts';
import { rates } from './checks/rates.ts';
import { rules } from './checks/rules.ts';

/** Everything that is looked at, in the order in which it is shown. */
export const checks: readonly Check[] = [rules, rates, missingScopes];
