import { scaleLinear } from 'd3-scale';
import type { ScaleLinear } from 'd3-scale';

import { plotHeight } from './drawn.ts';
import type { Tick } from './drawn.ts';

/** Room above the highest tick for what it says. */
const above = 18;

/** The scale from zero to a value, and the round values on it. */
export function ticksOf(
  largest: number,
  say: (value: number) => string,
): { readonly down: ScaleLinear<number, number>; readonly ticks: readonly Tick[] } {
  const down = scaleLinear([0, largest > 0 ? largest : 1], [plotHeight, above]).nice(3);
  const ticks = largest > 0 ? down.ticks(3) : [0];
  return { down, ticks: ticks.map((value) => ({ y: down(value), label: say(value) })) };
}
