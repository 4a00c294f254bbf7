import type { CountryCode } from '../document/country-code.ts';
import type { Fact } from '../reading/fact.ts';
import type { Given } from './proposal.ts';

/** Whom a fact speaks of, seen from the merchant's country. */
export type Whom = 'everybody' | 'home' | 'abroad' | 'some';

/** Whether a fact is about customers at home, abroad, or some countries only. */
export function whomOf({ scope }: Fact, { reading, base }: Given): Whom {
  const home = homeOf({ reading, base });
  if (scope.countries === null) {
    if (scope.except.length === 0) return 'everybody';
    return scope.except.length === 1 && scope.except[0] === home ? 'abroad' : 'some';
  }
  if (scope.countries.includes(home)) return scope.countries.length === 1 ? 'home' : 'some';
  return 'some';
}

/** The merchant's country: as the text tells, else the first that returns come from or that is shipped to. */
export const homeOf = ({ reading, base }: Given): CountryCode =>
  reading.home ?? base.returns.countries[0] ?? base.destinations.served[0]?.country ?? 'US';

/** Whether nothing narrows a fact besides countries. */
export const isPlain = ({ scope }: Fact, allowed: readonly string[] = []): boolean =>
  scope.conditions.every((condition) => allowed.includes(condition));
