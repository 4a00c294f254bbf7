import { scaleBand } from 'd3-scale';

import { plotHeight } from './drawn.ts';
import type { DrawnHistogram, Mark } from './drawn.ts';
import { ticksOf } from './ticks.server.ts';

/** How many orders there are between two distances from a threshold. */
export interface Bin extends Mark {
  readonly count: number;
  readonly isBelow: boolean;
}

/** Draws counts below and above a threshold, which stands between them. `bins` go from far below to far above. */
export function drawHistogram(bins: readonly Bin[], threshold: string): DrawnHistogram {
  const across = scaleBand(
    bins.map((_, at) => at),
    [0, 100],
  ).paddingInner(0.12);
  const { down, ticks } = ticksOf(Math.max(0, ...bins.map(({ count }) => count)), (count) =>
    Number.isInteger(count) ? String(count) : '',
  );
  const gap = across.step() - across.bandwidth();
  const firstAbove = bins.findIndex(({ isBelow }) => !isBelow);
  return {
    ticks,
    bars: bins.map(({ label, shown, href, count, isBelow }, at) => ({
      ...{ label, shown, href, isBelow },
      x: across(at) ?? 0,
      y: down(count),
      width: across.bandwidth(),
      height: plotHeight - down(count),
    })),
    threshold: { x: firstAbove === -1 ? 100 : (across(firstAbove) ?? 0) - gap / 2, label: threshold },
  };
}
