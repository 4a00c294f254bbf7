import { Link } from '@remix-run/react';

import { ChartFrame } from './chart-frame.tsx';
import { plotHeight } from './drawn.ts';
import type { DrawnHistogram } from './drawn.ts';
import { Gridlines } from './gridlines.tsx';

/** Counts around a threshold, each bar with the orders that it counts. */
export function Histogram({ drawn, summary }: { readonly drawn: DrawnHistogram; readonly summary: string }) {
  const { ticks, bars, threshold } = drawn;
  return (
    <ChartFrame summary={summary} columns={['Distance', 'Orders']} marks={bars}>
      <svg width="100%" height={plotHeight + 1}>
        <Gridlines ticks={ticks} />
        {bars.map(({ label, shown, href, x, y, width, height, isBelow }) => (
          <Link
            key={label}
            to={href}
            className={isBelow ? 'chart-mark chart-below' : 'chart-mark'}
            aria-label={`${label}: ${shown}`}
          >
            <title>{`${label}: ${shown}`}</title>
            <rect x={`${x}%`} y="0" width={`${width}%`} height={plotHeight} />
            <rect className="chart-bar" x={`${x}%`} y={y} width={`${width}%`} height={height} rx="2" />
          </Link>
        ))}
        <line
          className="chart-threshold"
          x1={`${threshold.x}%`}
          x2={`${threshold.x}%`}
          y1="0"
          y2={plotHeight}
        />
      </svg>
      <div className="chart-ends" aria-hidden="true">
        <span>{bars[0]?.label}</span>
        <strong>{threshold.label}</strong>
        <span>{bars.at(-1)?.label}</span>
      </div>
    </ChartFrame>
  );
}
