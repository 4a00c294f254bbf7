import type { Period } from '../calendar/period.ts';

/**
 * A time for which other rules hold, said once: which returns are longer [RET-07] and whether codes are taken [PROMO-02]
 * refer to it by its id.
 */
export interface PolicyEvent {
  /** What the rules refer to; never shown to shoppers. */
  readonly id: string;
  readonly name: string;
  readonly period: Period;
}

/** The event that a rule refers to; `null` for one that is not there. */
export const eventOf = (events: readonly PolicyEvent[], id: string): PolicyEvent | null =>
  events.find((event) => event.id === id) ?? null;
