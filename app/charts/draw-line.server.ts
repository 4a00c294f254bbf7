import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';

import type { DrawnLine, Mark } from './drawn.ts';
import { ticksOf } from './ticks.server.ts';

/** A value at a point of time, beside what it was as long ago as the period is; `null` where there is nothing to say. */
export interface LineValue extends Mark {
  readonly value: number | null;
  readonly before: number | null;
}

/** Draws values over time. `say` writes a value; the scale begins at zero, so that no change looks larger than it is. */
export function drawLine(values: readonly LineValue[], say: (value: number) => string): DrawnLine {
  const known = values.flatMap(({ value, before }) => [value ?? 0, before ?? 0]);
  const across = scaleLinear([0, Math.max(1, values.length)], [0, 100]);
  const { down, ticks } = ticksOf(Math.max(0, ...known), say);
  const pathOf = (valueOf: (each: LineValue) => number | null) =>
    line<LineValue>()
      .defined((each) => valueOf(each) !== null)
      .x((_, at) => across(at + 0.5))
      .y((each) => down(valueOf(each) ?? 0))
      .digits(2)(values) ?? '';
  return {
    ticks,
    path: pathOf(({ value }) => value),
    pathBefore: pathOf(({ before }) => before),
    step: 100 / Math.max(1, values.length),
    points: values.map(({ label, shown, href, value, before }, at) => ({
      ...{ label, shown, href },
      x: across(at + 0.5),
      y: value === null ? null : down(value),
      before: before === null ? 'no orders' : say(before),
    })),
  };
}
