import type { StepCount } from './count-steps.server.ts';
import type { Period } from './period.ts';

/** What was ordered in some days. */
export interface Sum {
  readonly orders: number;
  /** Orders that are shipped, and whose shipping could be read. */
  readonly shipped: number;
  readonly free: number;
  readonly protected: number;
  readonly signed: number;
  /** Minor units by currency. */
  readonly fees: ReadonlyMap<string, number>;
}

/** A period as a whole and by its steps, beside the period before in the same order. */
export interface Sums {
  readonly all: Sum;
  readonly allBefore: Sum;
  readonly steps: readonly Sum[];
  readonly stepsBefore: readonly Sum[];
}

export function sumSteps(counts: readonly StepCount[], { days, step }: Period): Sums {
  const steps = days / step;
  const between = (from: number, to: number) =>
    sum(counts.filter((each) => each.step >= from && each.step < to));
  const eachFrom = (from: number) =>
    Array.from({ length: steps }, (_, at) => between(from + at, from + at + 1));
  return {
    all: between(steps, 2 * steps),
    allBefore: between(0, steps),
    steps: eachFrom(steps),
    stepsBefore: eachFrom(0),
  };
}

function sum(counts: readonly StepCount[]): Sum {
  const total = (of: (count: StepCount) => number) => counts.reduce((so, each) => so + of(each), 0);
  const fees = new Map<string, number>();
  for (const { currency, fees: minor } of counts)
    if (currency !== null && minor > 0) fees.set(currency, (fees.get(currency) ?? 0) + minor);
  return {
    orders: total(({ orders }) => orders),
    shipped: total(({ shipped }) => shipped),
    free: total(({ free }) => free),
    protected: total((each) => each.protected),
    signed: total(({ signed }) => signed),
    fees,
  };
}

/** A part of a whole from 0 to 1; `null` of nothing. */
export const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
