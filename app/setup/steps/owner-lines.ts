import type { OwnerPlan } from '../owner-plan.ts';
import type { PlanLine } from '../plan-line.ts';

/** Until the policy is published, what runs a function has nothing to go by and does nothing. */
export const on = 'On';
const off = 'Switched off';

/** One line of what runs a function. */
export function ownerLine(what: string, plan: OwnerPlan): PlanLine {
  return { what, before: { create: null, enable: off, keep: on }[plan.kind], after: on };
}

/** One line for each that undoing deletes. */
export const goneLines = (what: string, own: readonly unknown[]): readonly PlanLine[] =>
  own.map(() => ({ what, before: on, after: null }));
