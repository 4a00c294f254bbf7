import type { RequestPlan, Stage } from './request.ts';

/** A plan, of which most parts are empty. */
export const planned = (stage: Stage, parts: Partial<Omit<RequestPlan, 'stage'>> = {}): RequestPlan => ({
  ...{ stage, clock: null, effects: [], moves: [] },
  dueAt: parts.clock?.at ?? null,
  ...parts,
});
