import type { WindowFact } from '../reading/fact.ts';
import type { Given } from './proposal.ts';
import { remembered } from './remember.ts';

/** What the policy counts times in. */
export type PolicyUnit = 'day' | 'business-day' | 'hour' | 'month';

/** The times that a text says. */
export const windowsOf = remembered(({ reading }: Given): readonly WindowFact[] =>
  reading.facts.filter((fact): fact is WindowFact => fact.kind === 'window'),
);

/** A window in the unit that the policy counts in; `null` where there is no such number. */
export function inUnit({ most, unit }: WindowFact, wanted: PolicyUnit): number | null {
  if (unit === wanted) return most;
  if (wanted === 'month' && unit === 'day') return most % 30 === 0 ? most / 30 : null;
  if (wanted === 'day' && unit === 'week') return most * 7;
  return wanted === 'day' && unit === 'hour' && most % 24 === 0 ? most / 24 : null;
}
