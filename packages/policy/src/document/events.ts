import type { PolicyEvent } from './policy.ts';

/** The event that a rule refers to; `null` for one that is not there. */
export const eventOf = (events: readonly PolicyEvent[], id: string): PolicyEvent | null =>
  events.find((event) => event.id === id) ?? null;
