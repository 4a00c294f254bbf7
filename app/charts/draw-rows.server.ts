import { scaleLinear } from 'd3-scale';

import type { DrawnRow, Mark } from './drawn.ts';

/** A kind of order and how many there are. */
export interface Row extends Mark {
  readonly count: number;
  readonly note: string | null;
}

/** Draws counts of kinds as bars that lie, in the order that they are given in. */
export function drawRows(rows: readonly Row[]): readonly DrawnRow[] {
  const along = scaleLinear([0, Math.max(1, ...rows.map(({ count }) => count))], [0, 100]);
  return rows.map(({ label, shown, href, count, note }) => ({
    ...{ label, shown, href, note },
    length: along(count),
  }));
}
