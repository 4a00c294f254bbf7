import { Link } from '@remix-run/react';

import { ChartFrame } from './chart-frame.tsx';
import { plotHeight } from './drawn.ts';
import type { DrawnLine } from './drawn.ts';
import { Gridlines } from './gridlines.tsx';

/** A value over time, over a paler line of what it was before. Each point leads to the orders of its days. */
export function LineChart(props: {
  readonly drawn: DrawnLine;
  readonly summary: string;
  /** What the value is, as the head of the table's column. */
  readonly what: string;
}) {
  const { ticks, path, pathBefore, step, points } = props.drawn;
  const [first, last] = [points[0], points.at(-1)];
  return (
    <ChartFrame
      summary={props.summary}
      columns={['When', props.what]}
      marks={points}
      beside={{ column: 'Before', values: points.map(({ before }) => before) }}
    >
      <svg width="100%" height={plotHeight + 1}>
        <Gridlines ticks={ticks} />
        <svg
          viewBox={`0 0 100 ${plotHeight}`}
          preserveAspectRatio="none"
          height={plotHeight}
          aria-hidden="true"
        >
          <path className="chart-before" d={pathBefore} vectorEffect="non-scaling-stroke" />
          <path className="chart-line" d={path} vectorEffect="non-scaling-stroke" />
        </svg>
        {points.map(({ label, shown, href, x, y, before }) => (
          <Link key={label} to={href} className="chart-mark" aria-label={`${label}: ${shown}`}>
            <title>{`${label}: ${shown}; before: ${before}`}</title>
            <rect x={`${x - step / 2}%`} y="0" width={`${step}%`} height={plotHeight} />
            {y === null ? null : <circle cx={`${x}%`} cy={y} r="3" />}
          </Link>
        ))}
      </svg>
      <div className="chart-ends" aria-hidden="true">
        <span>{first?.label}</span>
        <span>Dashed: the same time before</span>
        <span>{last?.label}</span>
      </div>
    </ChartFrame>
  );
}
